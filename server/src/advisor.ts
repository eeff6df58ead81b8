import { decide } from '@letter/shared/bots';
import type { Advisor } from './table/ports.ts';

// A little noise keeps bots from being read like a table of contents, without making them careless.
const TEMPERATURE = 0.25;

/** The bots of the rules package as advisor of a table, in whatever world it plays. */
export const botAdvisor: Advisor = {
  advise(view, moment, { seed, temperament }, scenario) {
    const turn = decide(view, scenario, moment, { temperature: TEMPERATURE, seed, temperament });
    return {
      orders: turn.orders,
      messages: turn.acts.map(({ to, act }) => ({ to, act, stock: null })),
      note: turn.note ?? null,
    };
  },
};
