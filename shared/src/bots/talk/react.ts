import type { Act, Deed, Step } from '../../terms/act.ts';
import { canonicalJson } from '../../lib/canonical.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { isReadableBy } from '../../rules/acts/deeds-seen.ts';
import { findReport } from '../../rules/facts/text-facts.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { counterTo } from './answer-word.ts';
import { isBound } from './bargain.ts';
import { wrongsSeen, type Wrong } from './memory.ts';
import type { Said } from './said.ts';
import { isItsStep, stepOf } from './value-step.ts';

/** Most deeds of others that a seat speaks to in one turn. */
const MOST = 2;

/**
 * Says something to whoever did what this seat could see in the half-year: each deed once, by an act that fits the
 * temperament, and what follows from it.
 */
export function react(mind: Mind, said: Said): void {
  const { view } = mind;
  const spoken = deedsSpokenTo(view);
  const fresh = wrongsSeen(view).filter(
    (wrong) => view.public.round - wrong.round <= (isOver(view) ? 0 : 1) && !spoken.has(canonicalJson(wrong.deed)),
  );
  const chosen = fresh.toSorted((a, b) => weightOf(mind, b) - weightOf(mind, a)).slice(0, MOST);
  for (const wrong of chosen) {
    if (weightOf(mind, wrong) <= 0) continue;
    for (const { to, act } of reactions(mind, wrong)) {
      const saying = { to, act };
      if (said.isFresh(saying)) said.add(saying);
    }
  }
}

const isOver = (view: SeatView): boolean => view.public.phase === 'adjudication';

/** The deeds that the seat has accused somebody of, or asked about. */
function deedsSpokenTo({ seat, messages }: SeatView): ReadonlySet<string> {
  return new Set(
    messages.flatMap(({ from, act }) => {
      if (from !== seat || act === undefined) return [];
      if (act.kind === 'accuse') return [canonicalJson(act.deed)];
      return act.kind === 'ask' && act.question.kind === 'why' ? [canonicalJson(act.question.deed)] : [];
    }),
  );
}

/** How much a deed matters to a seat; nothing is said of what is 0 or less. */
function weightOf({ view, temper }: Mind, { deed, by }: Wrong): number {
  const { seat } = view;
  switch (deed.kind) {
    case 'test':
      return isSender(seat) ? (deed.test === 'nuclear' ? 10 : 6) : 0;
    case 'breach':
      return view.agreements.some(({ id }) => id === deed.agreement) ? 9 : temper.memory >= 4 ? 3 : 0;
    case 'pledge-broken':
      return 7;
    case 'gap':
      // Who slackens as well does not throw stones, unless it hides behind the stone.
      return isSender(seat) && (temper.id !== 'free-rider' || temper.bluff > 0.7) ? 8 : seat === 'dprk' ? 1 : 0;
    case 'vote':
      return seat === 'un' || (seat === 'us' && by === 'china') || (seat === 'china' && by === 'us') ? 5 : 0;
    case 'dollar-step':
      return seat === 'dprk' ? 7 : seat === 'china' && deed.step === 'penalty' ? 5 : 0;
    case 'hold':
      return view.public.listings.some(({ id, by: proposer }) => id === deed.listing && proposer === seat) ? 4 : 0;
    case 'finding':
      return 0;
  }
}

function reactions(mind: Mind, wrong: Wrong): readonly { readonly to: Wrong['by'] | 'plenary'; readonly act: Act }[] {
  const { temper, taste } = mind;
  const { by, deed, evidence, isOpen } = wrong;
  const isPublic = isOpen && (temper.id === 'legalist' || taste.draw(`aloud:${canonicalJson(deed)}`) < 0.5);
  const to = isPublic ? 'plenary' : by;
  const accuse: Act = { kind: 'accuse', deed, evidence: shownTo(mind, evidence, to) };
  const why: Act = { kind: 'ask', question: { kind: 'why', deed } };
  const first = { to, act: isAccuser(mind, deed) ? accuse : why } as const;
  const then = followUp(mind, wrong);
  return then === null ? [first] : [first, { to: by, act: then }];
}

/** A report counts as evidence to those who can read it. */
function shownTo({ view }: Mind, evidence: Wrong['evidence'], to: Wrong['by'] | 'plenary'): Wrong['evidence'] {
  const report = evidence === null ? null : findReport(view, evidence);
  return report !== null && isReadableBy(report, to) ? report.id : null;
}

/** Enforcers and legalists accuse; dealers and free riders ask why; nobody is accused of a vote. */
function isAccuser({ temper, taste }: Mind, deed: Deed): boolean {
  switch (deed.kind) {
    case 'vote':
    case 'hold':
    case 'finding':
      return false;
    case 'gap':
    case 'breach':
    case 'pledge-broken':
      return taste.draw(`accuse:${canonicalJson(deed)}`) < 0.5 + temper.memory / 8;
    case 'test':
    case 'dollar-step':
      return taste.draw(`accuse:${canonicalJson(deed)}`) < temper.memory / 6;
  }
}

/** What the seat wants next of who did it: that it is not done again, or an answer to it. */
function followUp(mind: Mind, { by, deed }: Wrong): Act | null {
  const { view, temper, taste } = mind;
  const next = view.public.round + 1;
  const step = undone(mind, deed);
  if (step === null || !isItsStep(mind, step, by) || isBound(mind, step, by)) return null;
  const counter = counterTo(mind, by);
  const isHard = temper.id === 'enforcer' || temper.id === 'arsenal';
  if (isHard && counter !== null && taste.draw(`threat:${canonicalJson(deed)}`) < 0.6)
    return { kind: 'threaten', unless: step, step: counter, by: next };
  return taste.draw(`demand:${canonicalJson(deed)}`) < temper.patience * 0.7
    ? { kind: 'demand', step, by: next }
    : null;
}

/** The step that would mend a deed, or keep it from being done again; `null` if there is none. */
function undone({ view }: Mind, deed: Deed): Step | null {
  switch (deed.kind) {
    case 'test':
      return { kind: 'refrain', from: deed.test };
    case 'gap':
      return { kind: 'enforce', basket: deed.basket, atLeast: 2 };
    case 'dollar-step':
      return deed.step === 'penalty' ? { kind: 'refrain', from: 'bank-penalty' } : null;
    case 'breach': {
      const term = view.agreements.find(({ id }) => id === deed.agreement)?.terms.find(({ by }) => by === deed.by);
      return term === undefined ? null : stepOf(term);
    }
    case 'vote':
    case 'hold':
    case 'finding':
    case 'pledge-broken':
      return null;
  }
}
