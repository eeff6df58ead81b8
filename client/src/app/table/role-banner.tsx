import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { peopleWords, personWords } from '../../text/formats.ts';
import { SeatDialog } from './seat-dialog.tsx';

/** Which delegation the reader plays, always in sight because people forget. */
export function RoleBanner({
  view,
  sub,
  size = 30,
}: {
  readonly view: TableView;
  readonly sub?: string;
  readonly size?: number;
}) {
  const { t } = useTranslation('marks');
  const { t: tableWords } = useTranslation('table');
  const words = useYouWords(view);
  const seat = view.you.seat ?? 'observer';
  return (
    <div className="role">
      <SeatSign seat={seat} size={size} />
      <div>
        <h1 className="role-name">
          {seat === 'observer' && view.you.maker ? tableWords('you.host') : t(`seat.${seat}`)}
        </h1>
        <p className="small">
          <span>{sub ?? words}</span> <SeatDialog view={view} />
        </p>
      </div>
    </div>
  );
}

/** "You, with R. Okafor and J. Lindqvist." */
function useYouWords({ you, info }: TableView): string {
  const { t } = useTranslation('table');
  if (you.seat === null) return t('you.observer');
  const all = info.seats[you.seat].names;
  const own = all.indexOf(you.name);
  const others = all.filter((_, index) => index !== own);
  if (others.length === 0) return t('you.alone', { name: personWords(you.name) });
  return t('you.with', { names: peopleWords(others) });
}
