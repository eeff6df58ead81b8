import { decideAt, NOISE_OF } from '@letter/shared/bots';
import type { BotTurn } from '@letter/shared/bots';
import type { Experts } from './experts/experts.ts';
import type { Advice, Advisor } from './table/ports.ts';

/**
 * The bots of the rules package as advisor of a table, in whatever world it plays. Without somebody who looks ahead,
 * experts play as the competent do.
 */
export const botAdvisor: Advisor = {
  advise(view, moment, { seed, temperament, level }, scenario) {
    return adviceOf(decideAt(view, scenario, moment, { temperature: NOISE_OF[level], seed, temperament, level }));
  },
};

/** The same, with experts who look ahead in threads of their own. */
export const expertAdvisor = (experts: Experts, inTurn = turns()): Advisor => ({
  ...botAdvisor,
  async think(view, { seed, temperament, level }, scenario) {
    const options = { temperature: NOISE_OF[level], seed, temperament, level };
    const thought = await experts.plan({ view, scenario, options });
    if (thought.ok) return adviceOf(thought.value);
    await inTurn();
    const turn = decideAt(view, scenario, 'opened', options);
    const note = turn.note === undefined || turn.note === null ? null : { ...turn.note, fellBack: thought.error };
    return { ...adviceOf(turn), note };
  },
});

/** Lets one after the other go on, with the event loop in between: many plans may fall back in the same moment. */
function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => new Promise((resolve) => setImmediate(resolve))));
}

const adviceOf = (turn: BotTurn): Advice => ({
  orders: turn.orders,
  messages: turn.acts.map(({ to, act }) => ({ to, act, stock: null })),
  note: turn.note ?? null,
});
