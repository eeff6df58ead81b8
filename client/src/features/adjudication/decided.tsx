import { costOf, docketCost, gateRows, isSender, slot } from '@letter/shared/play';
import type { GateRow, OrderKind, Scenario, SealedOrder, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { Section } from '../../ui/layout.tsx';
import { useScenario } from '../../state/use-table.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { orderSentence, resultSentence } from '../../kit/words/order-sentence.ts';
import { asSentence } from '../../text/formats.ts';

const SHOWN_AS_DISCS: ReadonlySet<OrderKind> = new Set<OrderKind>(['set-effort', 'report-effort']);
/** Results that the order's own words already give. */
const PLAIN: ReadonlySet<string> = new Set(['chips-spent', 'belief-filed']);
const BEGUN = new Set<OrderKind>(['file-belief']);

/** The delegation's own docket in words, with the outcome of each order. */
export function Decided({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm } = useStory();
  const texts = { t, marks, play, firm };
  const { seat, public: table } = view;
  const scenario = useScenario();
  const rows = isSender(seat) ? gateRows(view, seat, table.round) : null;
  const results = view.observations.at(-1)?.results ?? [];
  const orders = Object.values<SealedOrder>(view.docket)
    .filter((order) => rows === null || !SHOWN_AS_DISCS.has(order.kind))
    .toSorted((a, b) => Number(BEGUN.has(a.kind)) - Number(BEGUN.has(b.kind)));
  return (
    <Section title={t('decided.title')} level={2}>
      <p className="note">
        {isSender(seat)
          ? t('decided.sender', { you: t(`decided.you.${seat}`) })
          : t('decided.dprk', { you: t('decided.you.dprk'), count: sharedOut(scenario, view) })}
      </p>
      {rows === null ? null : <GateDiscs rows={rows} />}
      {orders.length === 0 ? (
        rows === null ? (
          <p className="narrative">{t('decided.none')}</p>
        ) : null
      ) : (
        <ul className="order-list">
          {orders.map((order) => {
            const words = orderSentence(texts, order);
            const result = results.find((one) => one.kind === order.kind && sameSubject(one.facts, order));
            return (
              <li key={words}>
                <span>{asSentence(words)}</span>
                {result === undefined || PLAIN.has(result.reason) ? null : (
                  <span className="note">{resultSentence(texts, result)}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

// The budget on the page is the next half-year's by now: what was shared out is in the docket.
function sharedOut(scenario: Scenario, { seat, docket }: SeatView): number {
  const burden = docket[slot('set-burden')];
  return docketCost(scenario, seat, docket) - (burden === undefined ? 0 : costOf(scenario, seat, burden));
}

// Several orders of one kind differ by basket, name or step; a result names the same field.
function sameSubject(facts: Readonly<Record<string, string | number>>, order: SealedOrder): boolean {
  switch (order.kind) {
    case 'set-effort':
    case 'report-effort':
    case 'impose-measure':
      return facts['basket'] === order.basket;
    case 'pursue-name':
    case 'treat-name':
      return facts['intermediary'] === order.intermediary;
    case 'take-dollar-step':
      return facts['step'] === order.step;
    default:
      return true;
  }
}

function GateDiscs({ rows }: { readonly rows: readonly GateRow[] }) {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const gap = ({ report, effort }: GateRow) =>
    report === effort
      ? t('decided.matched')
      : report > effort
        ? t('decided.over', { count: report - effort })
        : t('decided.under', { count: effort - report });
  return (
    <ul className="gate-discs">
      {rows.map((row) => (
        <li key={row.basket}>
          <SplitDisc
            letter={row.letter}
            report={row.report}
            spirit={row.effort}
            size={64}
            about={marks(`basket.${row.basket}`)}
          />
          <b>{marks(`basket.${row.basket}`)}</b>
          <span className="small">
            {t('decided.discNote', {
              letter: play(`letterWord.${row.letter}`),
              report: row.report,
              effort: row.effort,
            })}
          </span>
          <span className="small">{gap(row)}</span>
        </li>
      ))}
    </ul>
  );
}
