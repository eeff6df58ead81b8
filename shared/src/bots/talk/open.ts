import type { Act, Step } from '../../terms/act.ts';
import { CORRIDOR_OF, SEATS, SENDERS, isSender, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import { roundTo } from '../../lib/round-to.ts';
import { reportsKnownTo } from '../../rules/facts/text-facts.ts';
import { isBound, bestExchange, wishFrom } from './bargain.ts';
import { counterTo } from './answer-word.ts';
import { isBluffing } from './answer-ask.ts';
import { isKnownBy } from '../../rules/facts/text-facts.ts';
import type { Mind } from '../mind.ts';
import { chooseTest } from '../dprk-test.ts';
import { leakAt, recentTest } from '../readings.ts';
import { textFacts, valueOfText } from '../value-text.ts';
import { isShunned, wrongsSeen } from './memory.ts';
import { planVote } from './plan-vote.ts';
import { partnerOf, type Partner, type Said } from './said.ts';

/** Something a seat could open with, and how much it wants to. */
interface Opening {
  readonly to: Partner;
  readonly act: Act;
  readonly want: number;
}

/** Variation between games of what seats open with, in the unit of `want`. */
const SPREAD = 1;
/** Least wish to say something of one's own accord. */
const LEAST = 0.7;

/** What a bot says of its own accord as a negotiation opens: one or two things, each to another partner. */
export function open(mind: Mind, said: Said): void {
  const { view, taste } = mind;
  const most = taste.draw('openings') < 0.45 ? 1 : 2;
  const spoken = new Set<Partner>(said.all().map(({ to }) => to));
  const openings = [...(isSender(view.seat) ? ofSender(mind, view.seat) : ofPyongyang(mind))]
    .map((one) => ({
      ...one,
      want: one.want + SPREAD * taste.draw(`open:${one.to}:${one.act.kind}:${subjectOf(one.act)}`) - tired(mind, one),
    }))
    .filter(({ want }) => want >= LEAST)
    .toSorted((a, b) => b.want - a.want);
  let count = 0;
  for (const { to, act } of openings) {
    if (count >= most) return;
    const saying = { to, act };
    if (spoken.has(to) || !said.isFresh(saying)) continue;
    spoken.add(to);
    said.add(saying);
    count += 1;
  }
}

const subjectOf = (act: Act): string =>
  act.kind === 'ask' ? act.question.kind : 'step' in act ? act.step.kind : act.kind === 'inform' ? act.fact.kind : '';

/** What a partner heard in the last half-year it does not need to hear again. */
const tired = ({ view }: Mind, { to, act }: Opening): number =>
  view.messages.some(
    (message) =>
      message.from === view.seat &&
      message.round >= view.public.round - 1 &&
      partnerOf(message, view.seat) === to &&
      message.act?.kind === act.kind &&
      subjectOf(message.act) === subjectOf(act),
  )
    ? 0.8
    : 0;

function* ofSender(mind: Mind, seat: SenderId): Generator<Opening> {
  const { view, temper } = mind;
  yield* onText(mind, seat);
  yield* toShunned(mind);
  for (const other of SENDERS) {
    if (other === seat) continue;
    yield* onEffort(mind, other);
    yield* inform(mind, seat, other);
  }
  if (!isShunned(mind, 'dprk')) {
    const dealing = temper.id === 'dealer' ? 0.7 : temper.id === 'free-rider' ? 0.3 : 0;
    yield { to: 'dprk', act: { kind: 'ask', question: { kind: 'price' } }, want: 0.2 + dealing };
    yield {
      to: 'dprk',
      act: { kind: 'ask', question: { kind: 'test' } },
      want: 0.3 + (recentTest(view, 2) === 'none' ? 0 : 0.4),
    };
    yield* exchange(mind, 'dprk', 0.1 + dealing);
  }
  if (temper.id === 'enforcer' && recentTest(view, 2) !== 'none') {
    const step = counterTo(mind, 'dprk');
    const unless: Step = { kind: 'refrain', from: 'nuclear' };
    if (step !== null && !isBound(mind, unless, 'dprk'))
      yield { to: 'dprk', act: { kind: 'threaten', unless, step, by: view.public.round }, want: 0.5 };
  }
}

/** What there is to say of the text on the table. */
function* onText(mind: Mind, seat: SenderId): Generator<Opening> {
  const { view, temper } = mind;
  const { draft, round } = view.public;
  const plan = planVote(mind);
  if (draft === null || plan === null || view.public.voted.length > 0) return;
  const others = SENDERS.filter((one) => one !== seat);
  if (seat === draft.tabledBy) {
    for (const to of others) yield { to, act: { kind: 'ask', question: { kind: 'vote', text: draft.id } }, want: 0.6 };
    yield {
      to: 'plenary',
      act: { kind: 'demand', step: { kind: 'vote', vote: 'yes' }, by: round },
      want: 0.4 + plan.worth / 6,
    };
    return;
  }
  const { tabledBy } = draft;
  if (plan.vote === 'yes' && plan.worth > 1)
    yield {
      to: tabledBy,
      act: { kind: 'promise', step: { kind: 'vote', vote: 'yes' }, by: round },
      want: 0.3 + temper.patience / 2,
    };
  const kinder = { ...draft.blanks, exemptions: true };
  const facts = textFacts(mind);
  const gain = valueOfText(mind, kinder, seat, facts) - valueOfText(mind, draft.blanks, seat, facts);
  if (gain > 0.2)
    yield { to: tabledBy, act: { kind: 'propose', proposal: { kind: 'text', blanks: kinder } }, want: 0.5 + gain };
  if (plan.vote !== 'yes')
    yield {
      to: tabledBy,
      act: { kind: 'inform', fact: { kind: 'vote', text: draft.id, vote: plan.vote }, proof: null },
      want: 0.5,
    };
  const third = others.find((one) => one !== tabledBy);
  if (third !== undefined) {
    yield { to: third, act: { kind: 'ask', question: { kind: 'vote', text: draft.id } }, want: 0.4 };
    if (plan.worth > 1.5)
      yield {
        to: third,
        act: { kind: 'demand', step: { kind: 'vote', vote: 'yes' }, by: round },
        want: 0.2 + plan.worth / 8,
      };
  }
}

/** Who broke its word hears what it owes, before anything else is talked of. */
function* toShunned(mind: Mind): Generator<Opening> {
  const { view } = mind;
  for (const other of SEATS) {
    if (other === view.seat || !isShunned(mind, other)) continue;
    const step = wishFrom(mind, other)?.step;
    if (step !== undefined) yield { to: other, act: { kind: 'demand', step, by: view.public.round + 1 }, want: 0.9 };
  }
}

function* onEffort(mind: Mind, other: SenderId): Generator<Opening> {
  const { view, temper } = mind;
  const { round, record } = view.public;
  const declared = record.at(-1)?.reports[other].programme ?? 1;
  const strict = temper.id === 'enforcer' ? 0.5 : temper.id === 'legalist' ? 0.3 : 0;
  if (declared < 2) {
    const step: Step = { kind: 'enforce', basket: 'programme', atLeast: 2 };
    if (!isBound(mind, step, other)) yield { to: other, act: { kind: 'demand', step, by: round }, want: 0.3 + strict };
  }
  if (record.length > 0) {
    for (const basket of ['programme', 'finance'] as const)
      yield { to: other, act: { kind: 'ask', question: { kind: 'effort', basket } }, want: 0.1 + strict };
    const corridor = CORRIDOR_OF[other];
    if (leakAt(view, corridor).sd >= 15)
      yield { to: other, act: { kind: 'ask', question: { kind: 'leakage', corridor } }, want: 0.4 };
  }
  yield* exchange(mind, other, temper.id === 'dealer' ? 0.6 : 0.2);
}

function* exchange(mind: Mind, other: SeatId, want: number): Generator<Opening> {
  const { round } = mind.view.public;
  if (isShunned(mind, other)) return;
  const best = bestExchange(mind, other);
  if (best === null || best.worth < 0.15) return;
  const { ours, yours } = best;
  if (round % 2 === 1)
    yield { to: other, act: { kind: 'inform', fact: { kind: 'price', ours, yours }, proof: null }, want };
  else yield { to: other, act: { kind: 'propose', proposal: { kind: 'joint', ours, yours } }, want };
}

/** What a sender holds, told to another: a gap that it can prove, what its own gate lets pass. */
function* inform(mind: Mind, seat: SenderId, other: SenderId): Generator<Opening> {
  const { view, temper } = mind;
  const gap = wrongsSeen(view).find(
    ({ by, round, deed }) => deed.kind === 'gap' && by !== other && view.public.round - round <= 2,
  );
  if (gap?.deed.kind === 'gap' && gap.evidence !== null) {
    const report = reportsKnownTo(view).find(({ id }) => id === gap.evidence);
    const { by, basket, round } = gap.deed;
    if (report !== undefined && !isKnownBy(report, other))
      yield {
        to: other,
        act: { kind: 'inform', fact: { kind: 'gap', by, basket, round }, proof: null },
        want: temper.memory / 8,
      };
  }
  const corridor = CORRIDOR_OF[seat];
  const round = view.public.record.at(-1)?.round;
  const own = view.observations.at(-1)?.leakAt[corridor];
  if (round === undefined || own === undefined) return;
  const less = isBluffing(mind, `leak:${corridor}`) ? 25 : 0;
  const percent = Math.max(5, Math.min(95, roundTo(own.mean - less, 5)));
  yield {
    to: other,
    act: { kind: 'inform', fact: { kind: 'leakage', corridor, percent, round }, proof: null },
    want: 0.1 + temper.trust / 4,
  };
}

function* ofPyongyang(mind: Mind): Generator<Opening> {
  const { view, temper } = mind;
  const { round, draft } = view.public;
  yield* toShunned(mind);
  for (const other of SENDERS) {
    if (isShunned(mind, other)) continue;
    yield { to: other, act: { kind: 'ask', question: { kind: 'price' } }, want: other === 'un' ? 0.1 : 0.4 };
    yield* exchange(mind, other, temper.id === 'trader' ? 0.7 : 0.3);
  }
  if (draft !== null) {
    yield { to: 'china', act: { kind: 'ask', question: { kind: 'vote', text: draft.id } }, want: 0.4 };
    yield { to: 'china', act: { kind: 'demand', step: { kind: 'vote', vote: 'abstain' }, by: round }, want: 0.3 };
  }
  const pause: Step = { kind: 'refrain', from: 'exercise' };
  if (!isBound(mind, pause, 'us')) {
    yield { to: 'us', act: { kind: 'demand', step: pause, by: round }, want: 0.5 };
    const test = counterTo(mind, 'us');
    const isMeant = mind.may('conduct-test') && chooseTest(mind) !== 'none';
    if (test !== null && (isMeant || isBluffing(mind, 'threat')))
      yield {
        to: 'us',
        act: { kind: 'threaten', unless: pause, step: test, by: round },
        want: temper.id === 'arsenal' ? 0.7 : 0.2,
      };
    else if (!isMeant && recentTest(view, 1) === 'none')
      yield { to: 'china', act: { kind: 'promise', step: { kind: 'refrain', from: 'nuclear' }, by: round }, want: 0.3 };
  }
}
