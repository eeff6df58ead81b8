import type { Agreement } from '../../terms/agreement.ts';
import type { Decision } from '../../terms/debrief-view.ts';
import type { DraftText } from '../../terms/resolution.ts';
import { recordOf } from '../../lib/record-of.ts';
import {
  BASKETS,
  CORRIDORS,
  CORRIDOR_OF,
  MEASURES_OF,
  SENDERS,
  type ByBasket,
  type Effort,
  type Letter,
  type MeasureId,
  type SenderId,
} from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import type { Once } from './rerun.ts';

/** A decision of a finished game, and the change that takes it back. */
export interface Revocable {
  readonly round: number;
  readonly decision: Decision;
  readonly change: Once;
}

/**
 * The decisions of a game that a re-run can take back, in the order of its half-years. Of those who did what they said, only
 * the one who did most: every decision costs a re-run.
 */
export const decisionsOf = (world: World): readonly Revocable[] =>
  world.history.flatMap((record) => {
    const enforced = SENDERS.flatMap((sender) => efforts(world, record, sender));
    const honest = enforced.filter(({ decision }) => decision.kind === 'effort');
    const most = honest.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, 1);
    const slack = enforced.filter(({ decision }) => decision.kind === 'slack');
    return [...texts(world, record), ...slack, ...most, ...others(record)];
  });

const sizeOf = ({ decision }: Revocable): number =>
  decision.kind === 'effort' ? BASKETS.reduce((sum, basket) => sum + decision.did[basket], 0) : 0;

const NO_EFFORT: ByBasket<Effort> = { elite: 0, programme: 0, finance: 0, broad: 0 };

function efforts(world: World, record: RoundRecord, by: SenderId): readonly Revocable[] {
  const { round } = record;
  const did = record.efforts[by];
  const said = recordOf(BASKETS, (basket): Effort => {
    const signed = promised(world.agreements, by, basket, round);
    const reported = record.reports[by][basket];
    return signed > reported ? signed : reported;
  });
  const corridor = CORRIDOR_OF[by];
  if (BASKETS.some((basket) => said[basket] > did[basket])) {
    const effort = recordOf(BASKETS, (basket) => (said[basket] > did[basket] ? said[basket] : did[basket]));
    return [{ round, decision: { kind: 'slack', by, did, said }, change: { kind: 'effort', round, corridor, effort } }];
  }
  if (BASKETS.every((basket) => did[basket] === 0)) return [];
  return [
    { round, decision: { kind: 'effort', by, did }, change: { kind: 'effort', round, corridor, effort: NO_EFFORT } },
  ];
}

/** The highest effort on a basket that a sender owed in a round under what it had signed. */
function promised(agreements: readonly Agreement[], by: SenderId, basket: string, round: number): Effort {
  let most: Effort = 0;
  for (const { parties, signed, terms, from, until } of agreements) {
    if (signed.length < parties.length || round < from || round > until) continue;
    for (const term of terms) {
      if (term.kind === 'enforce' && term.by === by && term.basket === basket && term.atLeast > most)
        most = term.atLeast;
    }
  }
  return most;
}

function others({ round, test, basis }: RoundRecord): readonly Revocable[] {
  if (basis === undefined) return [];
  const { spending, dollarSteps, support } = basis.inputs;
  const made: Revocable[] = [];
  if (test !== 'none') made.push({ round, decision: { kind: 'test', test }, change: { kind: 'no-test', round } });
  const { burden } = spending;
  if (burden !== 0) {
    made.push({ round, decision: { kind: 'burden', burden }, change: { kind: 'burden', round, burden: 0 } });
  }
  for (const step of ['finding', 'threat', 'penalty'] as const) {
    if (!dollarSteps[step]) continue;
    made.push({ round, decision: { kind: 'dollar-step', step }, change: { kind: 'no-dollar-step', round, step } });
  }
  if (support !== 0) {
    made.push({ round, decision: { kind: 'support', support }, change: { kind: 'support', round, support: 0 } });
  }
  return made;
}

/** The text that was adopted in a round, if it raised a letter. */
function texts(world: World, { round, letters }: RoundRecord): readonly Revocable[] {
  const roll = world.rollCalls.find(({ text, outcome }) => text.round === round && outcome === 'adopted');
  if (roll === undefined) return [];
  const start = world.scenario.letters;
  const earlier = world.history.find((one) => one.round === round - 1)?.letters;
  const levelBefore = (corridor: (typeof CORRIDORS)[number], measure: MeasureId): Letter =>
    earlier === undefined ? start[corridor][measure] : earlier[corridor][measure];
  const raised = roll.text.blanks.changes
    .map(({ basket }) => basket)
    .filter((basket) =>
      MEASURES_OF[basket].some((measure) =>
        CORRIDORS.some((corridor) => letters[corridor][measure] > levelBefore(corridor, measure)),
      ),
    );
  if (raised.length === 0) return [];
  const measures = raised.flatMap((basket) => MEASURES_OF[basket]);
  const before = recordOf(CORRIDORS, (corridor) => recordOf(measures, (measure) => levelBefore(corridor, measure)));
  const until = lastRoundOf(world, roll.text, raised);
  return [{ round, decision: { kind: 'text', baskets: raised }, change: { kind: 'no-text', round, until, before } }];
}

/** The last round in which a text decided: to its sunset, or to the next text on one of its baskets. */
function lastRoundOf({ rollCalls }: World, text: DraftText, baskets: readonly string[]): number {
  const { sunset } = text.blanks;
  const sunsetIn = sunset === 'none' ? Number.MAX_SAFE_INTEGER : text.round + sunset - 1;
  const next = rollCalls.find(
    (roll) =>
      roll.outcome === 'adopted' &&
      roll.text.round > text.round &&
      roll.text.blanks.changes.some(({ basket }) => baskets.includes(basket)),
  );
  return Math.min(sunsetIn, next === undefined ? sunsetIn : next.text.round - 1);
}
