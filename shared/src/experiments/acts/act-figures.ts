import { ACT_KINDS, type Act, type ActKind } from '../../terms/act.ts';
import { addresseesOf, wantsAnswer } from '../../rules/acts/addressed.ts';
import { answerKindsFor, isAbout } from '../../rules/acts/check-answer.ts';
import { recordOf } from '../../lib/record-of.ts';
import type { Message } from '../../terms/message.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { partnerOf } from '../../bots/talk/said.ts';
import { sentenceOf } from '../../bots/talk/sentence.ts';

/** What became of the acts of one kind: counts of the seats they spoke to. */
export interface ActCount {
  readonly said: number;
  readonly answered: number;
  /** Of those answered: about the same subject, and with a reason from the closed list. */
  readonly toThePoint: number;
  /** Of those answered: without saying what was asked. */
  readonly declined: number;
}

/** How the acts of some games were answered, as their messages alone show it. */
export interface ActFigures {
  readonly games: number;
  readonly byKind: Readonly<Record<ActKind, ActCount>>;
  /** Shares, 0 to 1, of all acts that spoke to somebody, and of those answered. */
  readonly answered: number;
  readonly toThePoint: number;
  readonly repeats: {
    /** Sentences that a seat said a second time to one partner in one round. */
    readonly inRound: number;
    /** The most often that one sentence was said to one partner in a game. */
    readonly mostInGame: number;
  };
}

type Opening = Exclude<Act, { readonly kind: 'answer' }>;
type Counts = Record<'said' | 'answered' | 'toThePoint' | 'declined', number>;

/** Judges the talk of some games by their messages; only what the seats in `of` answered and said counts. */
export function actFigures(
  games: Iterable<readonly Message[]>,
  of: (seat: SeatId) => boolean = () => true,
): ActFigures {
  const counts = recordOf(ACT_KINDS, (): Counts => ({ said: 0, answered: 0, toThePoint: 0, declined: 0 }));
  let played = 0;
  let inRound = 0;
  let mostInGame = 0;
  for (const messages of games) {
    played += 1;
    count(messages, of, counts);
    const repeats = repeatsIn(messages, of);
    inRound += repeats.inRound;
    mostInGame = Math.max(mostInGame, repeats.mostInGame);
  }
  const sum = (field: keyof Counts): number => ACT_KINDS.reduce((total, kind) => total + counts[kind][field], 0);
  return {
    games: played,
    byKind: counts,
    answered: share(sum('answered'), sum('said')),
    toThePoint: share(sum('toThePoint'), sum('answered')),
    repeats: { inRound, mostInGame },
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function count(messages: readonly Message[], of: (seat: SeatId) => boolean, counts: Record<ActKind, Counts>): void {
  for (const message of messages) {
    const { act } = message;
    if (act === undefined || act.kind === 'answer') continue;
    if (message.channel.kind === 'plenary' && !wantsAnswer(act)) continue;
    for (const seat of addresseesOf(message)) {
      if (!of(seat)) continue;
      const into = counts[act.kind];
      into.said += 1;
      const answer = messages.find(
        (one) => one.from === seat && one.act?.kind === 'answer' && one.act.to === message.id,
      )?.act;
      if (answer?.kind !== 'answer') continue;
      into.answered += 1;
      if (answer.answer.kind === 'declines') into.declined += 1;
      if (answer.reason !== null && isInKind(act, answer)) into.toThePoint += 1;
    }
  }
}

/** Whether an answer is of a kind that the act asks for, and about what it asks. */
function isInKind(act: Opening, { answer }: Extract<Act, { readonly kind: 'answer' }>): boolean {
  if (!answerKindsFor(act).includes(answer.kind)) return false;
  return answer.kind !== 'tells' || (act.kind === 'ask' && isAbout(act.question, answer.fact));
}

function repeatsIn(messages: readonly Message[], of: (seat: SeatId) => boolean): ActFigures['repeats'] {
  const openings = new Map(messages.map((message) => [message.id, message.act]));
  const inGame = new Map<string, number>();
  const inRounds = new Set<string>();
  let inRound = 0;
  for (const message of messages) {
    const { act, from, round } = message;
    if (act === undefined || !of(from)) continue;
    const on = act.kind === 'answer' ? openings.get(act.to) : undefined;
    const key = `${from} ${partnerOf(message, from)} ${sentenceOf(act, on)}`;
    inGame.set(key, (inGame.get(key) ?? 0) + 1);
    if (inRounds.has(`${round} ${key}`)) inRound += 1;
    inRounds.add(`${round} ${key}`);
  }
  return { inRound, mostInGame: Math.max(0, ...inGame.values()) };
}
