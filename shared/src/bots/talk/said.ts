import type { Message } from '../../terms/message.ts';
import { checkAct } from '../../rules/acts/check-act.ts';
import type { Act } from '../../terms/act.ts';
import type { MessageId } from '../../terms/ids.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import type { BotAct } from '../turn.ts';
import { sentenceOf } from './sentence.ts';

/** To whom something is said. */
export type Partner = SeatId | 'plenary';

/** How often one sentence may be said to one partner in a round, and in a game: more would be a recording. */
export const MOST_IN_ROUND = 1;
export const MOST_IN_GAME = 3;

/** Whom a message of a seat was for. */
export function partnerOf({ channel }: Pick<Message, 'channel'>, from: SeatId): Partner {
  if (channel.kind === 'plenary') return 'plenary';
  return channel.between[0] === from ? channel.between[1] : channel.between[0];
}

/** What a seat has said so far, and what it adds in this turn: nothing is said so often that it stops being an answer. */
export interface Said {
  /** Whether an act may be said to a partner by the rules, and its sentence has not been said too often. */
  readonly isFresh: (said: BotAct) => boolean;
  readonly add: (said: BotAct) => void;
  readonly all: () => readonly BotAct[];
}

/** The book of what a seat has said, from its own messages. */
export function saidBy({ view, scenario }: Pick<Mind, 'view' | 'scenario'>): Said {
  const {
    seat,
    messages,
    public: { round },
  } = view;
  const openings = new Map<MessageId, Act | undefined>();
  for (const { id, act } of messages) openings.set(id, act);
  const sentence = (act: Act): string => sentenceOf(act, act.kind === 'answer' ? openings.get(act.to) : undefined);
  const inRound = new Book();
  const inGame = new Book();
  const added: BotAct[] = [];
  const count = (to: Partner, act: Act, isNow: boolean): void => {
    const said = sentence(act);
    inGame.add(to, said);
    if (isNow) inRound.add(to, said);
  };
  for (const message of messages) {
    if (message.from !== seat || message.act === undefined) continue;
    count(partnerOf(message, seat), message.act, message.round === round);
  }
  return {
    isFresh: ({ to, act }) => {
      const said = sentence(act);
      return (
        inRound.times(to, said) < MOST_IN_ROUND &&
        inGame.times(to, said) < MOST_IN_GAME &&
        checkAct(view, scenario, to, act) === null
      );
    },
    add: (said) => {
      added.push(said);
      count(said.to, said.act, true);
    },
    all: () => added,
  };
}

/** How often each sentence was said to each partner. */
class Book {
  readonly #pages = new Map<Partner, Map<string, number>>();

  add(to: Partner, sentence: string): void {
    let page = this.#pages.get(to);
    if (page === undefined) this.#pages.set(to, (page = new Map<string, number>()));
    page.set(sentence, (page.get(sentence) ?? 0) + 1);
  }

  times(to: Partner, sentence: string): number {
    return this.#pages.get(to)?.get(sentence) ?? 0;
  }
}
