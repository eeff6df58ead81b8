import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { SEATS, saidBy } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { heardIn, pledgesIn } from '../../../shared/src/rules/acts/pledges.ts';
import { mayRead } from '../../../shared/src/terms/message.ts';

const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
const { messages } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 203,
  format: 'standard',
  fixedRounds: 4,
  temperature,
}).world;

test('what is heard and pledged as talk grows is what a reading of all of it gives', () => {
  expect(messages.length).toBeGreaterThan(20);
  for (let count = 0; count <= messages.length; count++) {
    const now = messages.slice(0, count);
    const heard = heardIn(now);
    for (const seat of SEATS) {
      const read = messages.slice(0, count).filter(({ channel }) => mayRead(channel, seat));
      expect(heard[seat].messages).toEqual(read);
      // Other objects: nothing is remembered of them.
      expect(heard[seat].pledges).toEqual(pledgesIn(structuredClone(read)));
    }
  }
  expect(pledgesIn(messages).length).toBeGreaterThan(0);
});

test('a list of messages that did not grow for a seat stays the same list', () => {
  const [last] = messages.filter(({ channel }) => channel.kind === 'pair').slice(-1);
  if (last === undefined) throw new Error('nobody spoke to one other');
  const before = heardIn([...messages]);
  const after = heardIn([...messages, { ...last }]);
  for (const seat of SEATS) expect(after[seat] === before[seat]).toBe(!mayRead(last.channel, seat));
});

test('what each delegation has said is counted by its words and acts', () => {
  for (const count of [0, 1, 7, messages.length]) {
    const now = [...messages.slice(0, count), ...messages.slice(count).filter(({ act }) => act === undefined)];
    for (const seat of SEATS) {
      const own = now.filter(({ from }) => from === seat);
      expect(saidBy(now)[seat]).toEqual({
        ids: own.map(({ id }) => id),
        count: own.filter(({ text, act }) => text !== '' || act !== undefined).length,
        characters: own.reduce((sum, { text }) => sum + text.length, 0),
      });
    }
  }
});
