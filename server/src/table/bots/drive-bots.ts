import type { World } from '@letter/shared/authority';
import type { SeatId } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import { later } from '../queue.ts';
import type { Core, Thought } from '../core.ts';
import { botSeats } from '../people.ts';
import { characterOf } from './character.ts';
import { insist, playTurn } from './play-turn.ts';
import type { Play } from './play-turn.ts';
import type { BotMoment, Advice } from '../ports.ts';
import { viewsOf } from '../snapshot.ts';
import { firmOrders, underStanding } from '../absence/apply-standing.ts';
import { markCover } from '../absence/cover.ts';
import { fillingIn, mayFill } from '../absence/stand-in.ts';
import { standingOf } from '../absence/standing-orders.ts';
import { thoughtOf } from './think.ts';

/**
 * Let every bot act: on a newly opened phase, after which it is ready; in answer to what people did; before a phase
 * closes. An expert that plans takes its time: it acts once it has thought, by `then`, or when the phase closes. `false` if
 * the store did not take what one of them did.
 */
export async function driveBots(
  core: Core,
  moment: BotMoment,
  then: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  for (const seat of botSeats(core)) {
    const { world } = core;
    if (world === null || core.status !== 'playing' || world.ending !== null) return true;
    if (moment === 'opened' && world.seats[seat].ready) continue;
    const plan = moment === 'addressed' ? null : thoughtOf(core, world, seat, then);
    if (moment === 'opened' && plan === 'thinking') continue;
    if (!(await markCover(core, seat))) return false;
    const done = await commit(core, act(core, core.world ?? world, seat, moment, plan).events);
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
function act(core: Core, world: World, seat: SeatId, moment: BotMoment, plan: Thought['plan'] | null): Play {
  const start: Play = { world, events: [] };
  const isLast = moment === 'opened';
  const now = core.ports.clock.now();
  if (!core.covered.has(seat)) {
    const late = plan === 'thinking' ? tooLate(adviseSafely(core, world, seat, 'opened')) : null;
    const thought = plan === null || typeof plan === 'string' || moment !== 'opened' ? null : plan;
    return playTurn(start, seat, late ?? thought ?? adviseSafely(core, world, seat, moment), isLast, now);
  }
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

/** What the advisor says instead of a plan that did not come in time. */
const tooLate = (turn: Advice): Advice =>
  turn.note === undefined || turn.note === null ? turn : { ...turn, note: { ...turn.note, fellBack: 'no-time' } };

function adviseSafely(core: Core, world: World, seat: SeatId, moment: BotMoment): Advice {
  try {
    const character = characterOf(core, world, seat);
    return core.ports.advisor.advise(viewsOf(core, world).seats[seat], moment, character, world.scenario);
  } catch (error) {
    // A bot at a loss does nothing; its seat is ready all the same, so that people do not wait for it.
    core.ports.reporter.fault('advise', error);
    return { orders: [], messages: [] };
  }
}
