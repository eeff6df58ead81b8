import type { TableView } from '@letter/shared/protocol';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Role, useRoleName } from '../../kit/shell/role.tsx';
import { peopleWords, personWords } from '../../text/formats.ts';
import { SeatDialog } from './seat-dialog.tsx';

/** Which delegation the reader plays, always in sight because people forget. */
export const RoleBanner = memo(function RoleBanner({
  info,
  you,
  onEnded,
  sub,
  size = 30,
}: Pick<TableView, 'info' | 'you'> & {
  /** The reader ended the game from here. */
  readonly onEnded: () => void;
  readonly sub?: string;
  readonly size?: number;
}) {
  const words = useYouWords({ info, you });
  return (
    <Role seat={you.seat} name={useRoleName(you)} isHeading size={size}>
      <span>{sub ?? words}</span> <SeatDialog onEnded={onEnded} />
    </Role>
  );
});

/** "You, with R. Okafor and J. Lindqvist." */
function useYouWords({ you, info }: Pick<TableView, 'info' | 'you'>): string {
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
