import type { Reason } from '../terms/act.ts';
import type { Choice, MindNote } from '../terms/mind-note.ts';
import { BASKETS, type BasketId, type Effort, type SenderId } from '../terms/vocabulary.ts';
import type { Step } from './choose.ts';
import { chanceSeen } from './keeping.ts';
import type { Mind } from './mind.ts';
import { doubtIn, leastOfOthers } from './watch.ts';
import { promisedEffort } from './efforts.ts';
import type { ReportChoice } from './reports.ts';

// What a bot weighed, as it is kept for the debrief. It is made of the numbers that decided, not of others found afterwards.

/** A note with nothing but who it is of. */
export const noteOf = ({ view, temper, level }: Mind, rest: Partial<MindNote>): MindNote => ({
  seat: view.seat,
  round: view.public.round,
  temperament: temper.id,
  level,
  seen: null,
  bluffs: [],
  choices: [],
  fellBack: null,
  ...rest,
});

/** What a sender weighed of efforts and reports. */
export function noteOfSender(
  mind: Mind,
  sender: SenderId,
  ladders: Readonly<Record<string, readonly Step[]>>,
  efforts: Readonly<Record<BasketId, Effort>>,
  reports: readonly ReportChoice[],
  looks: readonly Choice[],
): MindNote {
  const owed = BASKETS.filter((basket) => ladders[`effort:${basket}`] !== undefined);
  return noteOf(mind, {
    seen: Math.round(100 * chanceSeen(mind, sender)),
    bluffs: reports
      .filter(({ report, effort }) => report > effort)
      .map(({ basket, report, effort }) => ({ basket, said: report, did: effort })),
    choices: [
      ...owed.map((basket) => effortChoice(mind, sender, basket, ladders[`effort:${basket}`] ?? [], efforts[basket])),
      ...reports.map(({ choice }) => choice),
      ...looks,
    ],
  });
}

function effortChoice(mind: Mind, sender: SenderId, basket: BasketId, steps: readonly Step[], effort: Effort): Choice {
  const points = [0];
  for (const { utility } of steps) points.push((points.at(-1) ?? 0) + utility);
  return {
    about: 'effort',
    basket,
    weighed: points.map((sum, option) => ({ option: String(option), points: sum })),
    chosen: String(effort),
    reason: whyEffort(mind, sender, basket, steps, effort),
  };
}

/** The cost of enforcement at home, by sender. */
const AT_HOME = { us: 'costs-mandate', china: 'costs-room', un: 'costs-credibility' } as const;

function whyEffort(mind: Mind, sender: SenderId, basket: BasketId, steps: readonly Step[], effort: Effort): Reason {
  const promised = promisedEffort(mind.view, sender, basket);
  if (promised > 0 && effort >= promised) return { code: 'already-bound' };
  const next = steps[effort];
  if (next === undefined) return { code: 'gains' };
  // A step that would have been worth it was left for want of points.
  if (next.utility > 0) return { code: 'costs-points' };
  const isAlone = basket === 'programme' && effort >= leastOfOthers(mind, basket);
  const doubted = (['us', 'china', 'un'] as const).some((other) => other !== sender && doubtIn(mind, other) > 0.4);
  if (isAlone && doubted) return { code: 'reported-more' };
  return { code: AT_HOME[sender], points: next.utility };
}
