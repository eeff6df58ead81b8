import { evolve, say, setReady, submit } from '@letter/shared/authority';
import { messageId } from '@letter/shared/play';
import { commit } from './commit.ts';
import { later } from './core.ts';
import type { Core } from './core.ts';
import { botSeats } from './people.ts';
import { viewsOf } from './snapshot.ts';
import type { BotMoment, BotTurn } from './ports.ts';
import type { GameEvent, SeatId, World } from './words.ts';

/** Let every bot act: on a newly opened phase, after which it is ready; in answer to what people did; before a phase closes. */
export async function driveBots(core: Core, moment: BotMoment): Promise<void> {
  for (const seat of botSeats(core)) {
    const { world } = core;
    if (world === null || core.status !== 'playing' || world.ending !== null) return;
    if (moment === 'opened' && world.seats[seat].ready) continue;
    const played = play(world, seat, adviseSafely(core, world, seat, moment), moment === 'opened');
    const done = await commit(core, played);
    if (!done.ok) return;
  }
}

/** Let the bots answer a moment after a person acted; acts that come together get one answer. */
export function answerSoon(core: Core): void {
  if (core.timers.reply !== null || core.status !== 'playing' || botSeats(core).length === 0) return;
  core.timers.reply = later(core, core.settings.times.botReplyMs, 'bot-reply', async () => {
    core.timers.reply = null;
    if (core.paused === null) await driveBots(core, 'addressed');
  });
}

function adviseSafely(core: Core, world: World, seat: SeatId, moment: BotMoment): BotTurn {
  try {
    return core.ports.advisor.advise(viewsOf(world).seats[seat], moment, botSeed(world, seat), world.scenario);
  } catch (error) {
    // A bot at a loss does nothing; its seat is ready all the same, so that people do not wait for it.
    core.ports.reporter.fault('advise', error);
    return { orders: [], messages: [] };
  }
}

/** Turn what a bot wants into events; what the rules refuse is left out. */
function play(world: World, seat: SeatId, turn: BotTurn, thenReady: boolean): readonly GameEvent[] {
  const events: GameEvent[] = [];
  let now = world;
  const take = (made: readonly GameEvent[]): void => {
    events.push(...made);
    now = made.reduce(evolve, now);
  };
  for (const order of turn.orders) {
    const answer = submit(now, seat, order);
    if (answer.ok) take(answer.value);
  }
  for (const { to, stock } of turn.messages) {
    const answer = say(now, seat, { id: messageId(botMessageId(now, seat, to)), to, text: '', pledge: false, stock });
    if (answer.ok) take(answer.value);
  }
  if (thenReady) {
    const answer = setReady(now, seat, true);
    if (answer.ok) take(answer.value);
  }
  return events;
}

// Neither the seed nor an id may count what others did in secret: a reader could count along.

function botSeed(world: World, seat: SeatId): number {
  let hash = world.seed | 0;
  for (const letter of `${world.round}:${world.phase}:${seat}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function botMessageId(world: World, seat: SeatId, to: SeatId | 'plenary'): string {
  const mine = world.messages.filter(
    (message) =>
      message.from === seat &&
      (to === 'plenary'
        ? message.channel.kind === 'plenary'
        : message.channel.kind === 'pair' && message.channel.between.includes(to)),
  );
  return `${seat}.${to}.${mine.length + 1}`;
}
