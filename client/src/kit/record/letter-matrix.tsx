import { BASKETS, SENDERS } from '@letter/shared/play';
import type { BasketId, SenderId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { SplitDisc } from '../../marks/split-disc.tsx';
import type { ShownEffort } from '../../marks/split-disc.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import './record-parts.css';

/** One disc of the matrix. */
export interface MatrixCell {
  readonly letter: number;
  readonly report: ShownEffort;
  readonly spirit: ShownEffort;
}

/** Props of LetterMatrix. */
export interface LetterMatrixProps {
  readonly caption: string;
  readonly corner: string;
  readonly cell: (basket: BasketId, sender: SenderId) => MatrixCell;
  readonly size?: number;
  /** Replaces the hatch by fills, row by row. */
  readonly isRevealing?: boolean;
  readonly hasNotes?: boolean;
}

/** Baskets by senders, a split disc in each cell: the letter, the report, and the true effort. */
export function LetterMatrix({
  caption,
  corner,
  cell,
  size = 50,
  isRevealing = false,
  hasNotes = true,
}: LetterMatrixProps) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  return (
    <table className={`matrix ${isRevealing ? 'is-revealing' : ''}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {SENDERS.map((sender) => (
            <th key={sender} scope="col">
              <b>
                <SeatName seat={sender} length="short" size={12} />
              </b>
              {hasNotes ? <span>{t(`matrix.corridor.${sender}`)}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BASKETS.map((basket) => (
          <tr key={basket}>
            <th scope="row">
              <span>{marks(`basket.${basket}`)}</span>
              {hasNotes ? <small>{t(`matrix.holds.${basket}`)}</small> : null}
            </th>
            {SENDERS.map((sender) => (
              <td key={sender}>
                <SplitDisc
                  {...cell(basket, sender)}
                  size={size}
                  about={`${marks(`basket.${basket}`)}, ${marks(`seat.${sender}`)}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same as a plain table of figures. */
export function MatrixTable({ caption, cell }: Pick<LetterMatrixProps, 'caption' | 'cell'>) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  const rows = BASKETS.flatMap((basket) => SENDERS.map((sender) => ({ basket, sender, ...cell(basket, sender) })));
  const effort = (value: ShownEffort) =>
    typeof value === 'number' ? String(Math.round(value * 10) / 10) : t('matrix.unknown');
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ basket, sender }) => `${basket} ${sender}`}
      columns={[
        { id: 'basket', head: t('matrix.col.basket'), cell: ({ basket }) => marks(`basket.${basket}`) },
        {
          id: 'seat',
          head: t('matrix.col.seat'),
          cell: ({ sender }) => <SeatName seat={sender} length="short" size={11} />,
        },
        { id: 'letter', head: t('matrix.col.letter'), cell: ({ letter }) => letter, isNumeric: true },
        {
          id: 'report',
          head: t('matrix.col.report'),
          cell: ({ report }) => (report === 'unknown' ? t('matrix.notReported') : effort(report)),
          isNumeric: true,
        },
        { id: 'effort', head: t('matrix.col.effort'), cell: ({ spirit }) => effort(spirit), isNumeric: true },
      ]}
    />
  );
}
