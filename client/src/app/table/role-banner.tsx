import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Role, useRoleName } from '../../kit/shell/role.tsx';
import { peopleWords, personWords } from '../../text/formats.ts';
import { SeatDialog } from './seat-dialog.tsx';

/** Which delegation the reader plays, always in sight because people forget. */
export function RoleBanner({
  view,
  onEnded,
  sub,
  size = 30,
}: {
  readonly view: TableView;
  /** The reader ended the game from here. */
  readonly onEnded: () => void;
  readonly sub?: string;
  readonly size?: number;
}) {
  const words = useYouWords(view);
  return (
    <Role seat={view.you.seat} name={useRoleName(view.you)} isHeading size={size}>
      <span>{sub ?? words}</span> <SeatDialog view={view} onEnded={onEnded} />
    </Role>
  );
}

/** "You, with R. Okafor and J. Lindqvist." */
function useYouWords({ you, info }: TableView): string {
  const { t } = useTranslation('table');
  if (you.seat === null && you.role === undefined) return t('you.observer');
  const all =
    you.seat === null
      ? info.people.filter(({ role }) => role === you.role).map(({ name }) => name)
      : info.seats[you.seat].names;
  const own = all.indexOf(you.name);
  const others = all.filter((_, index) => index !== own);
  if (others.length === 0) return t('you.alone', { name: personWords(you.name) });
  return t('you.with', { names: peopleWords(others) });
}
