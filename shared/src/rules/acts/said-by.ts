import { grown } from '../../lib/grown.ts';
import type { MessageId } from '../../terms/ids.ts';
import type { Message } from '../../terms/message.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';

/** What one delegation has said: the ids of its messages, how many have words or an act, and the characters of all. */
export interface Said {
  readonly ids: readonly MessageId[];
  readonly count: number;
  readonly characters: number;
}

const SILENT: Said = { ids: [], count: 0, characters: 0 };

function withSaid(known: Said, fresh: readonly Message[], seat: SeatId): Said {
  const own = fresh.filter(({ from }) => from === seat);
  if (own.length === 0) return known;
  let { count, characters } = known;
  for (const { text, act } of own) {
    characters += text.length;
    if (text !== '' || act !== undefined) count += 1;
  }
  return { ids: [...known.ids, ...own.map(({ id }) => id)], count, characters };
}

/** What each delegation has said in some messages. */
export const saidBy = grown<Message, BySeat<Said>>(
  { us: SILENT, china: SILENT, un: SILENT, dprk: SILENT },
  ({ us, china, un, dprk }, fresh) => ({
    us: withSaid(us, fresh, 'us'),
    china: withSaid(china, fresh, 'china'),
    un: withSaid(un, fresh, 'un'),
    dprk: withSaid(dprk, fresh, 'dprk'),
  }),
);
