import { roundTo } from '../../lib/round-to.ts';
import type { Reason, ReasonCode, Step } from '../../terms/act.ts';
import type { AgreementTerms, Term } from '../../terms/agreement.ts';
import type { DraftBlanks } from '../../terms/resolution.ts';
import { isSender, type BasketId, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { recentTest } from '../readings.ts';
import { textFacts, valueOfText } from '../value-text.ts';
import { valueOfOffer } from '../value-terms.ts';
import { isShunned, lastBroken } from './memory.ts';

/** A reason, with the points that the bot weighed, always above 0: the code says whether they are a cost or a gain. */
export const because = (code: ReasonCode, points?: number): Reason =>
  points === undefined || !Number.isFinite(points) || Math.abs(points) < 0.05
    ? { code }
    : { code, points: roundTo(Math.abs(points), 0.1) };

/** What more effort costs a sender at home. */
export function costOfEffort(seat: SenderId, basket: BasketId): ReasonCode {
  if (seat === 'us') return basket === 'broad' || basket === 'elite' ? 'costs-mandate' : 'costs-points';
  if (seat === 'china') return basket === 'broad' || basket === 'finance' ? 'costs-trade' : 'costs-room';
  return basket === 'broad' ? 'households' : 'costs-points';
}

/** The political capital that a seat pays with. */
const capitalOf = (seat: SeatId): ReasonCode =>
  seat === 'us' ? 'costs-mandate' : seat === 'china' ? 'costs-room' : 'costs-credibility';

/** What a step costs the seat that makes it. */
export function costOfStep(step: Step, by: SeatId): ReasonCode {
  switch (step.kind) {
    case 'enforce':
      return isSender(by) ? costOfEffort(by, step.basket) : 'costs-points';
    case 'refrain':
      if (by === 'dprk') return 'costs-programme';
      return step.from === 'exercise' || step.from === 'bank-penalty' ? 'costs-mandate' : capitalOf(by);
    case 'provide':
      if (by === 'us') return 'costs-mandate';
      if (by === 'china') return 'costs-room';
      return by === 'un' ? 'costs-points' : 'costs-programme';
    case 'freeze':
      return 'costs-programme';
    case 'vote':
      return by === 'china' ? 'costs-trade' : by === 'us' ? 'costs-mandate' : 'costs-credibility';
    case 'look':
      return 'costs-points';
    case 'share':
      return 'private';
    case 'hold':
      return capitalOf(by);
    case 'publish':
      return 'costs-credibility';
    case 'procedure':
      return 'no-evidence';
    case 'dollar-step':
      return 'costs-mandate';
    case 'test':
      return 'costs-income';
    case 'cut-support':
      return 'costs-trade';
  }
}

/** What a step of another is good for to a seat. */
export function gainOfStep(step: Step, seat: SeatId): ReasonCode {
  switch (step.kind) {
    case 'refrain':
    case 'freeze':
      return seat === 'dprk' ? 'gains' : 'build-up';
    case 'look':
    case 'share':
    case 'publish':
      return 'cannot-check';
    default:
      return 'gains';
  }
}

/** A reason with its weight in points: below 0 speaks against. */
interface Weighed {
  readonly code: ReasonCode;
  readonly points: number;
}

/** What speaks for and against a text for a sender, the heaviest first on each side. */
export function reasonsOfText(
  mind: Mind,
  blanks: DraftBlanks,
  seat: SenderId,
): { readonly pro: readonly Reason[]; readonly con: readonly Reason[] } {
  const facts = textFacts(mind);
  const worth = (text: DraftBlanks): number => valueOfText(mind, text, seat, facts);
  const whole = worth(blanks);
  const weighed: Weighed[] = blanks.changes.map((change) => {
    const points = whole - worth({ ...blanks, changes: blanks.changes.filter((one) => one !== change) });
    const isLower = change.level < facts.council[change.basket];
    return { code: points >= 0 ? 'build-up' : isLower ? 'nothing-in-return' : againstLetter(seat), points };
  });
  if (blanks.exemptions) weighed.push({ code: 'exemptions', points: whole - worth({ ...blanks, exemptions: false }) });
  else weighed.push({ code: 'exemptions', points: whole - worth({ ...blanks, exemptions: true }) });
  if (blanks.procedure) weighed.push({ code: 'procedure', points: whole - worth({ ...blanks, procedure: false }) });
  if (blanks.panel === true) weighed.push({ code: 'evidence', points: whole - worth({ ...blanks, panel: false }) });
  if (recentTest(mind.view, 1) !== 'none') weighed.push({ code: 'test', points: 0.3 });
  const heaviest = (side: 1 | -1): readonly Reason[] =>
    weighed
      .filter(({ points }) => points * side > 0.02)
      .toSorted((a, b) => side * (b.points - a.points))
      .map(({ code, points }) => because(code, points));
  return { pro: [...heaviest(1), because('gains', whole)], con: [...heaviest(-1), because('too-little')] };
}

const againstLetter = (seat: SenderId): ReasonCode =>
  seat === 'us' ? 'costs-mandate' : seat === 'china' ? 'costs-trade' : 'households';

/** Why a seat does not sign an offer, the heaviest reason first. */
export function reasonsAgainst(mind: Mind, offer: AgreementTerms, by: SeatId): readonly Reason[] {
  const { view } = mind;
  const { seat } = view;
  const reasons: Reason[] = [];
  const broken = lastBroken(mind, by);
  if (isShunned(mind, by)) reasons.push(because('word-broken'));
  const costs = offer.terms
    .map((term) => ({ term, points: valueOfTermAlone(mind, offer, term) }))
    .toSorted((a, b) => a.points - b.points);
  for (const { term, points } of costs) {
    if (points > -0.1) break;
    reasons.push(because(codeAgainst(term, seat), points));
  }
  if (broken !== null && reasons.every(({ code }) => code !== 'word-broken')) reasons.push(because('word-broken'));
  if ((view.trust[by] ?? 50) < 30) reasons.push(because('trust-low'));
  const total = valueOfOffer(mind, offer, seat);
  reasons.push(because('too-little', total), because('nothing-in-return'));
  return reasons;
}

const valueOfTermAlone = (mind: Mind, offer: AgreementTerms, term: Term): number =>
  valueOfOffer(mind, { ...offer, terms: [term] }, mind.view.seat);

function codeAgainst(term: Term, seat: SeatId): ReasonCode {
  if (term.kind === 'ease' || term.kind === 'license' || term.kind === 'release')
    return seat === 'us' ? 'costs-mandate' : seat === 'china' ? 'costs-trade' : 'costs-credibility';
  if (term.by !== seat) return 'costs-income';
  switch (term.kind) {
    case 'enforce':
      return costOfStep({ kind: 'enforce', basket: term.basket, atLeast: term.atLeast }, seat);
    case 'refrain':
      return costOfStep({ kind: 'refrain', from: term.from }, seat);
    case 'provide':
      return costOfStep({ kind: 'provide', what: term.what, amount: term.amount }, seat);
    case 'vote':
      return costOfStep({ kind: 'vote', vote: term.vote }, seat);
    case 'freeze':
      return 'costs-programme';
  }
}
