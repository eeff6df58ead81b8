import { measureGrowth, type Growth } from '../growth.ts';
import type { Part } from './part.ts';

/** What an order costs a table early and late in a long game. */
export const growth: Part = {
  name: 'growth',
  about: 'milliseconds of an order in round 1 with 10 messages and in round 9 with 800',
  measure: async () => {
    const { orders, messages } = await measureGrowth();
    const json = { ...inHundredths(orders), messages: inHundredths(messages) };
    return {
      json: { growth: json },
      rows: [
        ['An order in round 1, and in round 9', `${json.first} ms, ${json.last} ms`, 'at most 1.5 times'],
        ['  a message', `${json.messages.first} ms, ${json.messages.last} ms`, ''],
      ],
    };
  },
};

const inHundredths = ({ first, last }: Growth): Growth => ({
  first: Math.round(first * 100) / 100,
  last: Math.round(last * 100) / 100,
});
