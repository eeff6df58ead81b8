import { CORRIDOR_OF, councilLetter, forecast, isSender, letterOf, MAX_CHANGES, priceOf } from '@letter/shared/play';
import type { DraftBlanks, Expectation, Scenario, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { EstimateMark } from '../../kit/orders/estimate-mark.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { niceTop } from '../../lib/nice-top.ts';
import { withoutClause } from './draft-clauses.ts';
import { forecastOn } from './whip.tsx';
import type { ClauseId } from './draft-clauses.ts';

/** Votes in the Council. */
const COUNCIL = 15;

const members = (view: SeatView, scenario: Scenario, blanks: DraftBlanks): Expectation | undefined =>
  forecast(view, scenario, { kind: 'table-text', blanks }).find(({ quantity }) => quantity === 'members');

/** What a change would stop at the reader's own gate, at the effort now ordered; null if the reader has no gate. */
export function ownGateEffect(
  view: SeatView,
  scenario: Scenario,
  change: DraftBlanks['changes'][number],
): Expectation | null {
  if (!isSender(view.seat) || change.level <= letterOf(view.public.letters, CORRIDOR_OF[view.seat], change.basket))
    return null;
  return (
    forecast(view, scenario, { kind: 'impose-measure', ...change }).find(({ quantity }) => quantity === 'blocked') ??
    null
  );
}

const marginOf = (id: ClauseId, { sunset }: DraftBlanks) =>
  id === 'common-list' || id === 'exemptions' || id === 'panel' ? id : sunset === 'none' ? 'standing' : 'sunset';

const marginOfChange = (view: SeatView, { basket, level }: DraftBlanks['changes'][number]) =>
  level === 0 ? 'margin.lift' : level < councilLetter(view.public.letters, basket) ? 'margin.lower' : 'margin.upkeep';

/** The margin of a paragraph: expected effect at the reader's own gate, members won or lost, upkeep. */
export function ClauseMargin({
  id,
  blanks,
  view,
}: Pick<Spoken, 'view'> & { readonly id: ClauseId; readonly blanks: DraftBlanks }) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const change = id === 'change-0' ? blanks.changes[0] : id === 'change-1' ? blanks.changes[1] : undefined;
  if (change === undefined && (id === 'change-0' || id === 'change-1'))
    return <p>{t('margin.open', { most: MAX_CHANGES })}</p>;
  const effect = change === undefined ? null : ownGateEffect(view, scenario, change);
  const won =
    (members(view, scenario, blanks)?.mean ?? 0) - (members(view, scenario, withoutClause(blanks, id))?.mean ?? 0);
  return (
    <>
      {effect === null ? null : effect.mean < 0.5 ? (
        <p>{t('margin.nothing')}</p>
      ) : (
        <EstimateMark
          name={t('margin.blocked')}
          estimate={effect}
          max={Math.max(100, niceTop(effect.mean + effect.sd))}
          width={58}
          format={(value) => t('margin.dollars', { value: formatFigure(value) })}
          after={t('margin.atOwnGate')}
        />
      )}
      {change === undefined ? (
        <p>
          {id === 'procedure'
            ? t('margin.procedure', {
                confidence: priceOf(scenario, 'procedure.confidence'),
                count: priceOf(scenario, 'procedure.gap'),
              })
            : t(`margin.${marginOf(id, blanks)}`)}
        </p>
      ) : (
        <p>{t(marginOfChange(view, change))}</p>
      )}
      {Math.abs(won) < 0.05 ? null : (
        <p>{t(won > 0 ? 'margin.wins' : 'margin.loses', { members: formatFigure(Math.abs(won)) })}</p>
      )}
    </>
  );
}

/** The foot of the margin: how many of the thirteen are expected to vote yes on the whole text. */
export function WholeMargin({ blanks, view }: Pick<Spoken, 'view'> & { readonly blanks: DraftBlanks }) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const { yes, sd } = forecastOn(view, scenario, blanks);
  return (
    <EstimateMark
      name={t('margin.members')}
      estimate={{ mean: yes, sd }}
      max={COUNCIL}
      width={44}
      after={t('margin.ofFifteen', { count: COUNCIL })}
    />
  );
}
