import { withoutPrivateWords } from '@letter/server/files/private-words';
import type { GameEvent } from '@letter/shared/authority';
import { messageId } from '@letter/shared/play';
import type { Act, Channel, SeatId } from '@letter/shared/play';
import { expect, test } from 'vitest';

// What somebody who never sat at a table may have of what was said there.

const PAIR: Channel = { kind: 'pair', between: ['us', 'china'] };
const said = (id: string, from: SeatId, channel: Channel, text: string, act?: Act): GameEvent => ({
  kind: 'message-sent',
  message: {
    id: messageId(id),
    round: 1,
    from,
    channel,
    text,
    pledge: text !== '',
    stock: null,
    ...(act === undefined ? {} : { act }),
  },
});
const DEMAND: Act = { kind: 'demand', step: { kind: 'enforce', basket: 'finance', atLeast: 2 }, by: 2 };
const yesTo = (id: string): Act => ({ kind: 'answer', to: messageId(id), answer: { kind: 'yes' }, reason: null });
const ASK: Act = { kind: 'ask', question: { kind: 'price' } };

test('of what two delegations said only the acts on which a pledge rests are left, without their words', () => {
  const events = [
    said('open', 'us', { kind: 'plenary' }, 'For all to read.'),
    said('words', 'us', PAIR, 'In confidence.'),
    said('demand', 'us', PAIR, 'In confidence, too.', DEMAND),
    said('yes', 'china', PAIR, 'Between us.', yesTo('demand')),
    said('ask', 'us', PAIR, '', ASK),
    said('other', 'china', PAIR, '', yesTo('ask')),
    {
      kind: 'note-sent',
      note: { id: messageId('note'), round: 1, role: 'press', seat: 'us', from: 'seat', text: 'Off the record.' },
    } as const,
    { kind: 'phase-opened', round: 1, phase: 'orders' } as const,
  ];
  expect(withoutPrivateWords(events)).toEqual([
    events[0],
    said('demand', 'us', PAIR, '', DEMAND),
    said('yes', 'china', PAIR, '', yesTo('demand')),
    events[7],
  ]);
});
