import { letterOf } from '../rules/letters.ts';
import { promisedBy } from '../rules/votes/procedure.ts';
import type { Reason } from '../terms/act.ts';
import type { Choice, Weighed } from '../terms/mind-note.ts';
import type { OrderOf } from '../terms/order.ts';
import {
  BASKETS,
  CORRIDOR_OF,
  EFFORTS,
  type BasketId,
  type ByBasket,
  type Effort,
  type SenderId,
} from '../terms/vocabulary.ts';
import { promisedEffort } from './efforts.ts';
import { chanceSeen, patienceOf } from './keeping.ts';
import type { Mind } from './mind.ts';
import { wants } from './wishes.ts';

// What a sender says of its effort. The truth costs nothing; a report of more keeps others at their effort and a partner
// content, and costs trust if the Panel reads what was done.

/** Gain from each step claimed and not made, points: what others then go on doing, most of all on programme goods. */
const FACE: ByBasket<number> = { elite: 0.35, programme: 0.7, finance: 0.4, broad: 0.3 };
/** Gain from each claimed step that a signed promise asks for: the partner goes on keeping its own. */
const PARTNER = 0.5;
/** Cost of each step claimed and not made if it is read. */
const READ = 0.9;
/** What it costs a seat that never bluffs to say what is not so, points; it falls with what a temperament allows itself. */
const SCRUPLE = 1;
/** Noise of this choice against that of the others. */
const NOISE = 0.25;

/** One report, and what was weighed for it. */
export interface ReportChoice {
  readonly basket: BasketId;
  readonly report: Effort;
  readonly effort: Effort;
  readonly choice: Choice;
}

/** What a sender reports on each basket on which it does less than a letter or its word asks for. */
export function chooseReports(mind: Mind, sender: SenderId, efforts: ByBasket<Effort>): readonly ReportChoice[] {
  const { temper, view } = mind;
  if (temper.bluff === 0 || !mind.may('report-effort') || wants(mind, 'without-reproach')) return [];
  const seen = chanceSeen(mind, sender);
  return BASKETS.flatMap((basket): ReportChoice[] => {
    const effort = efforts[basket];
    const signed = promisedEffort(view, sender, basket);
    const letter = promisedBy(letterOf(view.public.letters, CORRIDOR_OF[sender], basket));
    const asked = Math.max(letter, signed);
    if (effort >= asked) return [];
    const weighed = EFFORTS.filter((claim) => claim >= effort && claim <= asked).map((claim): Weighed => {
      const steps = claim - effort;
      const partner = PARTNER * Math.max(0, Math.min(claim, signed) - effort);
      const gain = temper.bluff * (FACE[basket] * steps + partner);
      const scruple = steps === 0 ? 0 : SCRUPLE * (1 - temper.bluff);
      const cost = seen * READ * (0.5 + patienceOf(mind)) * steps;
      return { option: String(claim), points: gain - scruple - cost };
    });
    const felt = weighed.map(({ option, points }) => ({
      claim: EFFORTS.find((one) => String(one) === option) ?? effort,
      points: points + NOISE * mind.taste.of(`report:${basket}:${option}`),
    }));
    const top = felt.reduce((most, one) => (one.points > most.points ? one : most));
    return [{ basket, report: top.claim, effort, choice: asChoice(basket, weighed, effort, top.claim, seen) }];
  });
}

function asChoice(basket: BasketId, weighed: readonly Weighed[], effort: Effort, claim: Effort, seen: number): Choice {
  const points = weighed.find(({ option }) => option === String(claim))?.points ?? 0;
  const reason: Reason = claim > effort ? { code: 'gains', points } : { code: seen > 0.4 ? 'measured' : 'too-little' };
  return { about: 'report', basket, weighed, chosen: String(claim), reason };
}

/** The orders for these reports; one that says what was done needs none. */
export const reportOrders = (reports: readonly ReportChoice[]): readonly OrderOf<'report-effort'>[] =>
  reports.flatMap(({ basket, report, effort }) =>
    report === effort ? [] : [{ kind: 'report-effort', basket, effort: report } as const],
  );
