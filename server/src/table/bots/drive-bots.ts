import { subSeed, type Seed, type World } from '@letter/shared/authority';
import { temperamentOf } from '@letter/shared/bots';
import type { SeatId } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import { later } from '../queue.ts';
import type { Core } from '../core.ts';
import { botSeats } from '../people.ts';
import { insist, playTurn } from './play-turn.ts';
import type { Play } from './play-turn.ts';
import type { BotMoment, Advice } from '../ports.ts';
import { viewsOf } from '../snapshot.ts';
import { firmOrders, underStanding } from '../absence/apply-standing.ts';
import { markCover } from '../absence/cover.ts';
import { fillingIn, mayFill } from '../absence/stand-in.ts';
import { standingOf } from '../absence/standing-orders.ts';

/**
 * Let every bot act: on a newly opened phase, after which it is ready; in answer to what people did; before a phase
 * closes. `false` if the store did not take what one of them did.
 */
export async function driveBots(core: Core, moment: BotMoment): Promise<boolean> {
  for (const seat of botSeats(core)) {
    const { world } = core;
    if (world === null || core.status !== 'playing' || world.ending !== null) return true;
    if (moment === 'opened' && world.seats[seat].ready) continue;
    if (!(await markCover(core, seat))) return false;
    const done = await commit(core, act(core, core.world ?? world, seat, moment).events);
    if (!done.ok) return false;
  }
  return true;
}

/** Let the bots answer a moment after a person acted; acts that come together get one answer. */
export function answerSoon(core: Core): void {
  if (core.timers.reply !== null || core.status !== 'playing' || botSeats(core).length === 0) return;
  core.timers.reply = later(core, core.settings.times.botReplyMs, 'bot-reply', async () => {
    core.timers.reply = null;
    if (core.paused !== null) return;
    const before = core.world?.messages.length;
    await driveBots(core, 'addressed');
    // An answer may be an offer or a question in its turn: bots go on until nobody owes a word.
    if (core.world?.messages.length !== before) answerSoon(core);
  });
}

/**
 * A seat that nobody has is the advisor's. For people who are away standing orders come first; the advisor plans with what
 * they leave, never against them, and both only fill what was left untouched.
 */
function act(core: Core, world: World, seat: SeatId, moment: BotMoment): Play {
  const start: Play = { world, events: [] };
  const isLast = moment === 'opened';
  const now = core.ports.clock.now();
  if (!core.covered.has(seat)) return playTurn(start, seat, adviseSafely(core, world, seat, moment), isLast, now);
  const standing = standingOf(core, seat);
  const round = core.thisRound[seat];
  const ruled = standing === null ? [] : firmOrders(standing, viewsOf(core, world).seats[seat]);
  const wanted = ruled.filter((order) => mayFill(round, standing, order));
  const firm = insist(start, seat, wanted, round.byHand);
  const turn = adviseSafely(core, firm.world, seat, moment);
  const view = viewsOf(core, firm.world).seats[seat];
  const obedient = standing === null ? turn : underStanding(standing, view, turn);
  return playTurn(firm, seat, fillingIn(round, standing, obedient), isLast, now);
}

function adviseSafely(core: Core, world: World, seat: SeatId, moment: BotMoment): Advice {
  try {
    const character = { seed: botSeed(world, seat), temperament: temperamentOf(world.seed, seat).id };
    return core.ports.advisor.advise(viewsOf(core, world).seats[seat], moment, character, world.scenario);
  } catch (error) {
    // A bot at a loss does nothing; its seat is ready all the same, so that people do not wait for it.
    core.ports.reporter.fault('advise', error);
    return { orders: [], messages: [] };
  }
}

// The seed must not depend on how many secret acts others made: a reader could count them. Everybody sees what a bot
// does, so it plays with a seed of its own, which tells nothing of the game's.
const botSeed = (world: World, seat: SeatId): Seed => subSeed(world.seed, `${world.round}/${world.phase}/${seat}`);
