import { decide } from '../../shared/src/bots/decide.ts';
import type { BotOptions, Moment } from '../../shared/src/bots/turn.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { messageId } from '../../shared/src/terms/ids.ts';
import type { Act } from '../../shared/src/terms/act.ts';
import type { Message } from '../../shared/src/terms/message.ts';
import type { TemperamentId } from '../../shared/src/terms/temperament-id.ts';
import { SEATS, type BySeat, type SeatId } from '../../shared/src/terms/vocabulary.ts';
import { say } from '../../shared/src/truth/commands/say.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { closed } from './play.ts';

/** Bots beside people: who they are, and the seed of their draws. */
export interface Table {
  readonly people: readonly SeatId[];
  readonly seed?: number;
  readonly tempers?: Partial<BySeat<TemperamentId>>;
}

/** The table after every bot has taken its turn at a moment. */
export function botsAct(start: World, { people, seed = 5, tempers = {} }: Table, moment: Moment): World {
  let world = start;
  for (const seat of SEATS) {
    if (people.includes(seat)) continue;
    const temperament = tempers[seat];
    const options: BotOptions = {
      temperature: 0.25,
      seed: shortSeed(seed),
      ...(temperament === undefined ? {} : { temperament }),
    };
    const { orders, acts } = decide(projectSeat(world, seat), world.scenario, moment, options);
    for (const order of orders) {
      const done = submit(world, seat, order);
      if (done.ok) world = evolveAll(world, done.value);
    }
    for (const { to, act } of acts) world = saidBy(world, seat, to, act);
  }
  return world;
}

/** The table after a seat said an act; it must be accepted. */
export function saidBy(world: World, seat: SeatId, to: SeatId | 'plenary', act: Act): World {
  const id = messageId(`${seat}.${world.messages.length}`);
  const done = say(world, seat, { id, to, act, text: '', pledge: false, stock: null });
  if (!done.ok) throw new Error(`${seat} may not say ${JSON.stringify(act)}: ${done.error.code}`);
  return evolveAll(world, done.value);
}

/** The table one phase on: bots act before it closes, and once the next has opened. */
export function phaseOn(world: World, table: Table): World {
  const shut = world.phase === 'negotiation' ? botsAct(world, table, 'closing') : world;
  const next = closed(shut);
  return next.ending === null ? botsAct(botsAct(next, table, 'opened'), table, 'addressed') : next;
}

/** What a seat said to another, or to all, in a round. */
export const actsOf = (world: World, from: SeatId, round = world.round): readonly Message[] =>
  world.messages.filter((one) => one.from === from && one.round === round && one.act !== undefined);
