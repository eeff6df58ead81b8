import { bankRefusal, channelLetterShare, moodAfter } from '../model/expectations.ts';
import type { AgreementTerms, ReliefTerm } from '../terms/agreement.ts';
import { moodOnRecord } from '../rules/facts/finding.ts';
import { isByCommittee } from '../rules/promises/relief.ts';
import {
  BASKETS,
  CORRIDOR_OF,
  MEASURES_OF,
  isSender,
  type BySeat,
  type CorridorId,
  type Letter,
  type MeasureId,
  type SeatId,
} from '../terms/vocabulary.ts';
import type { Mind } from './mind.ts';

// Values are points of a seat's own score for one half-year in which relief stands.

/** Value of US$1 million of restricted flow that relief lets pass. */
const FLOW: BySeat<number> = { us: -0.0014, china: 0.0006, un: 0.0004, dprk: 0.0027 };
/** Value of the share of banks that a rescinded finding makes comply less. */
const BANKS: BySeat<number> = { us: -1.5, china: 0.6, un: -0.2, dprk: 3 };
/** Value to Pyongyang of each US$1 million released, once. */
const FUNDS: BySeat<number> = { us: 0, china: 0, un: 0, dprk: 0.0027 };

/** The value of one promise of relief to a seat for a half-year, as the bot estimates it. */
export function valueOfRelief(mind: Mind, offer: AgreementTerms, term: ReliefTerm, seat: SeatId): number {
  if (term.kind === 'release') {
    return BANKS[seat] * calmedBanks(mind) + (FUNDS[seat] * mind.scenario.costs['release.funds']) / offer.rounds;
  }
  const passed = term.kind === 'ease' ? easedFlow(mind, offer, term) : Math.min(term.amount, licensable(mind, term));
  return FLOW[seat] * passed;
}

/** Flow that an eased letter lets pass which its gate would have stopped, US$ million per half-year. */
function easedFlow(mind: Mind, offer: AgreementTerms, term: Extract<ReliefTerm, { kind: 'ease' }>): number {
  if (!isSender(term.by)) return 0;
  const corridor = CORRIDOR_OF[term.by];
  const { letters, council } = mind.view.public;
  let sum = 0;
  for (const measure of MEASURES_OF[term.basket]) {
    const from = letters[corridor][measure];
    const to = isByCommittee(offer) || council[measure] < term.level ? term.level : council[measure];
    if (to < from) sum += stoppedAt(mind, corridor, measure, from) - stoppedAt(mind, corridor, measure, to);
  }
  return sum;
}

function licensable(mind: Mind, term: Extract<ReliefTerm, { kind: 'license' }>): number {
  if (!isSender(term.by)) return 0;
  const corridor = CORRIDOR_OF[term.by];
  return stoppedAt(mind, corridor, term.measure, mind.view.public.letters[corridor][term.measure]);
}

/** Flow that a letter stops at a gate, judged by the effort that its sender declares, US$ million per half-year. */
function stoppedAt({ view, scenario }: Mind, corridor: CorridorId, measure: MeasureId, letter: Letter): number {
  const { params } = scenario;
  const last = view.public.record.at(-1);
  const basket = BASKETS.find((one) => MEASURES_OF[one].includes(measure));
  const sender = corridor === 'border' ? 'china' : corridor === 'sea' ? 'un' : 'us';
  const declared = last === undefined || basket === undefined ? 1 : last.reports[sender][basket];
  const strength = 0.2 + 0.2 * declared;
  let sum = 0;
  for (const row of params.trade.channels) {
    if (row.measure !== measure) continue;
    sum += row.flow[corridor].value * row.covered.value * channelLetterShare(params, row, letter) * strength;
  }
  return sum;
}

/** Share (0-1) of banks that would no longer refuse after a release. */
function calmedBanks({ view, scenario }: Mind): number {
  const { params } = scenario;
  const mood = moodOnRecord(scenario, view.public.record);
  const none = { finding: false, threat: false, penalty: false };
  return (
    bankRefusal(params, 1, moodAfter(params, mood, none)) -
    bankRefusal(params, 1, moodAfter(params, mood, { ...none, rescission: true }))
  );
}
