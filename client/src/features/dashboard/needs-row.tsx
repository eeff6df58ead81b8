import type { ParticipantCard, TableCard, TableCurves } from '@letter/shared/protocol';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { NeedSentence, StandLine } from './need-words.tsx';
import { remediesOf } from './remedies.ts';
import type { Remedy } from './remedies.ts';
import { SeatSigns, TableMark } from './table-mark.tsx';
import { useRemedyWords } from './use-remedy-words.ts';

/** Props of NeedsRow. */
export interface NeedsRowProps {
  readonly card: TableCard;
  readonly curves: TableCurves['curves'] | undefined;
  readonly people: readonly ParticipantCard[];
  /** The one ink button of the page. */
  readonly isFirst: boolean;
  readonly onRemedy: (card: TableCard, remedy: Remedy) => void;
  readonly onOpen: (table: number) => void;
}

/** One table that asks for the host: what is happening, who is there, and what to press. */
export const NeedsRow = memo(function NeedsRow({ card, curves, people, isFirst, onRemedy, onOpen }: NeedsRowProps) {
  const { t } = useTranslation('dashboard');
  const { say, label } = useRemedyWords();
  const [need, ...more] = card.attention;
  if (need === undefined) return null;
  const remedies = remediesOf(need, { card, people, say });
  return (
    <tr data-table={card.number}>
      <th scope="row">
        <button
          type="button"
          className="dash-number"
          aria-label={t('needs.openTable', { table: card.number })}
          onClick={() => onOpen(card.number)}
        >
          {card.number}
        </button>
      </th>
      <td className="dash-mark">
        <TableMark number={card.number} curves={curves} size={38} />
      </td>
      <td className="dash-happening">
        <p className="dash-sentence">
          <NeedSentence need={need} />
        </p>
        <p className="dash-stand">
          <StandLine card={card} />
          {more.length === 0 ? null : <span>{t('needs.more', { count: more.length })}</span>}
        </p>
      </td>
      <td className="dash-signs">
        <SeatSigns card={card} />
      </td>
      <td className="dash-remedies">
        <span>
          {remedies.map((remedy, at) => (
            <Button
              key={remedy.id}
              look={at > 0 ? 'link' : isFirst ? 'primary' : 'secondary'}
              onClick={() => onRemedy(card, remedy)}
            >
              {label(remedy)}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
});
