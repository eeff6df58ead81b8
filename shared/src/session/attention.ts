import type { BySeat, Phase, SeatId } from '../terms/vocabulary.ts';
import { SEATS } from '../terms/vocabulary.ts';

// Which table needs its host, and why: a table of facts goes in, a short list of needs comes out. Times are ms.

/** Why a table may need its host; the most urgent first. */
export const NEED_KINDS = [
  'help',
  'absent',
  'vote-stuck',
  'deciding',
  'tension',
  'breach',
  'one-voice',
  'silent',
  'bots-and-hall',
  'paused',
  'covered',
  'waiting',
  'over',
] as const;
/** Why a table may need its host. */
export type NeedKind = (typeof NEED_KINDS)[number];

/** One thing about a table that the host may want to know. */
export interface Need {
  readonly kind: NeedKind;
  /** The delegation it is about; `null` for the whole table. */
  readonly seat: SeatId | null;
  /** A figure to be told: votes that are missing, a share or a risk in percent, people; `null` where there is none. */
  readonly amount: number | null;
  /** Since when, ms on the steady clock; `null` where that says nothing. */
  readonly since: number | null;
}

/** What is known of one delegation at a table. */
export interface SeatFacts {
  /** People who belong to it, and those of them who are connected. */
  readonly people: number;
  readonly here: number;
  /** A bot plays it now. */
  readonly isBot: boolean;
  readonly isReady: boolean;
  /** Since when nobody of it is connected; `null` while somebody is. */
  readonly awaySince: number | null;
  /** When it last said or did something in the open phase, or when that opened. */
  readonly lastAct: number;
  /** Messages that its people wrote in this round and the one before. */
  readonly words: number;
  /** It may vote on the text that is on the table, and has not. */
  readonly owesVote: boolean;
}

/** What is known of one table at one moment. */
export interface TableFacts {
  readonly status: 'waiting' | 'playing' | 'over';
  readonly phase: Phase | null;
  readonly phaseSince: number;
  /** When the phase closes by itself; `null` without a clock. */
  readonly deadline: number | null;
  readonly pausedSince: number | null;
  /** Since when it waits at the round's end for the window of the others; `null` while it plays. */
  readonly waitingSince: number | null;
  readonly seats: BySeat<SeatFacts>;
  /** Since when the text stands, or the latest vote on it; `null` without a text. */
  readonly textSince: number | null;
  /** Chance of an armed clash in this half-year, percent. */
  readonly clashRisk: number;
  /** Breaches that became public since the last round opened. */
  readonly breaches: number;
  /** Open calls for help of its people: from whom, and since when. */
  readonly calls: readonly { readonly seat: SeatId | null; readonly since: number }[];
  /** People in the hall who have no place. */
  readonly inHall: number;
  readonly now: number;
}

/** From when on something is told; our estimates of what a teacher would want to know. */
export const THRESHOLDS = {
  /** A reload or a dead spot is no absence. */
  awayMs: 20_000,
  /** A delegation that has done nothing for so long is silent, or for the larger part of a short phase. */
  silentMs: 150_000,
  silentShare: 0.6,
  /** Least time of silence, however short the phase is. */
  silentLeastMs: 45_000,
  /** A text that stands unanswered for so long, or in the last part of the phase. */
  voteMs: 240_000,
  voteShare: 0.75,
  /** All but one are ready, for so long. */
  decidingMs: 20_000,
  /** Share of the talk in percent above which one delegation speaks for all, and messages from which on it counts. */
  oneVoice: 60,
  leastWords: 8,
  /** Chance of a clash in percent from which on the tension runs away. */
  clashRisk: 12,
} as const;

/** What the host may want to know of a table, the most urgent first; empty for a table on track. */
export function needsOf(facts: TableFacts): readonly Need[] {
  const calls = facts.calls.map((call) => need('help', call.seat, null, call.since));
  if (facts.status === 'over') return [...calls, need('over', null, null, null)];
  if (facts.status === 'waiting') return [...calls, ...absences(facts), ...hallOf(facts)];
  const paused = facts.pausedSince === null ? [] : [need('paused', null, null, facts.pausedSince)];
  // Of a table that stands still on purpose nothing can be late.
  const late = facts.pausedSince === null && facts.waitingSince === null ? lateIn(facts) : [];
  const waiting = facts.waitingSince === null ? [] : [need('waiting', null, null, facts.waitingSince)];
  const found = [
    ...calls,
    ...absences(facts),
    ...late,
    ...(facts.clashRisk >= THRESHOLDS.clashRisk ? [need('tension', null, Math.round(facts.clashRisk), null)] : []),
    ...(facts.breaches > 0 ? [need('breach', null, facts.breaches, null)] : []),
    ...oneVoice(facts),
    ...hallOf(facts),
    ...paused,
    ...waiting,
  ];
  return found.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.since ?? 0) - (b.since ?? 0));
}

/** Places needs in the order of their urgency, 0 first. */
export const rankOf = ({ kind }: Pick<Need, 'kind'>): number => NEED_KINDS.indexOf(kind);

/** Whether a need asks something of the host; the others are only good to know. */
export const asksForHost = ({ kind }: Pick<Need, 'kind'>): boolean => rankOf({ kind }) < NEED_KINDS.indexOf('covered');

/**
 * Compares two tables by who needs the host most: by their most urgent need, then by who has waited longer, then by what
 * else they need, then by their number.
 */
export function byNeed(a: TableNeeds, b: TableNeeds): number {
  const [first] = a.needs;
  const [other] = b.needs;
  const rank = (one: Need | undefined): number => (one === undefined ? NEED_KINDS.length : rankOf(one));
  return (
    rank(first) - rank(other) ||
    (first?.since ?? Infinity) - (other?.since ?? Infinity) ||
    b.needs.length - a.needs.length ||
    a.number - b.number ||
    0
  );
}

/** A table's number and what it needs. */
export interface TableNeeds {
  readonly number: number;
  readonly needs: readonly Need[];
}

const need = (kind: NeedKind, seat: SeatId | null, amount: number | null, since: number | null): Need => ({
  kind,
  seat,
  amount,
  since,
});

function absences({ seats, now }: TableFacts): readonly Need[] {
  return SEATS.flatMap((seat) => {
    const { people, awaySince, isBot } = seats[seat];
    if (people === 0 || awaySince === null || now - awaySince < THRESHOLDS.awayMs) return [];
    return [need(isBot ? 'covered' : 'absent', seat, null, awaySince)];
  });
}

/** Delegations of people who are there and whom no bot plays. */
const playing = ({ seats }: TableFacts): readonly SeatId[] =>
  SEATS.filter((seat) => seats[seat].here > 0 && !seats[seat].isBot);

/** What should have happened in the open phase and has not. */
function lateIn(facts: TableFacts): readonly Need[] {
  const { phase, phaseSince, deadline, seats, textSince, now } = facts;
  if (phase !== 'negotiation' && phase !== 'orders') return [];
  const length = deadline === null ? null : Math.max(1, deadline - phaseSince);
  const here = playing(facts);
  const found: Need[] = [];
  if (phase === 'negotiation' && textSince !== null) {
    const owing = here.filter((seat) => seats[seat].owesVote);
    const isLast = length !== null && now - phaseSince >= THRESHOLDS.voteShare * length;
    if (owing.length > 0 && (isLast || now - textSince >= THRESHOLDS.voteMs)) {
      found.push(need('vote-stuck', (owing.length === 1 ? owing[0] : null) ?? null, owing.length, textSince));
    }
  }
  const open = here.filter((seat) => !seats[seat].isReady);
  const [last] = open;
  const isAwaited = last !== undefined && open.length === 1 && here.length > 1;
  if (isAwaited) {
    const since = Math.max(...here.filter((seat) => seat !== last).map((seat) => seats[seat].lastAct));
    if (now - since >= THRESHOLDS.decidingMs) found.push(need('deciding', last, null, since));
  }
  for (const seat of open) {
    const { lastAct } = seats[seat];
    if (now - lastAct < silentAfter(length)) continue;
    if (!found.some((one) => one.seat === seat)) found.push(need('silent', seat, null, lastAct));
  }
  return found;
}

/** Ms without a word or an act after which a delegation is silent, in a phase of a length. */
const silentAfter = (length: number | null): number =>
  length === null
    ? THRESHOLDS.silentMs
    : Math.max(THRESHOLDS.silentLeastMs, Math.min(THRESHOLDS.silentMs, THRESHOLDS.silentShare * length));

function oneVoice(facts: TableFacts): readonly Need[] {
  if (facts.phase !== 'negotiation' || playing(facts).length < 2) return [];
  const share = talkOf(facts.seats);
  const said = SEATS.reduce((sum, seat) => sum + facts.seats[seat].words, 0);
  if (said < THRESHOLDS.leastWords) return [];
  const loud = playing(facts).find((seat) => share[seat] > THRESHOLDS.oneVoice);
  return loud === undefined ? [] : [need('one-voice', loud, share[loud], null)];
}

/** The share of each delegation in what people wrote, percent, whole; all 0 before the first message. */
export function talkOf(seats: BySeat<Pick<SeatFacts, 'words'>>): BySeat<number> {
  const said = SEATS.reduce((sum, seat) => sum + seats[seat].words, 0);
  const share = (seat: SeatId): number => (said === 0 ? 0 : Math.round((100 * seats[seat].words) / said));
  return { us: share('us'), china: share('china'), un: share('un'), dprk: share('dprk') };
}

/** People in the hall could take the place of bots here. */
function hallOf({ seats, inHall }: TableFacts): readonly Need[] {
  const free = SEATS.filter((seat) => seats[seat].people === 0).length;
  return free === 0 || inHall === 0 ? [] : [need('bots-and-hall', null, free, null)];
}
