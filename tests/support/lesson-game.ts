import { decide } from '../../shared/src/bots/decide.ts';
import type { Moment } from '../../shared/src/bots/turn.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { SCENARIOS } from '../../shared/src/scenario/scenarios.ts';
import type { Order } from '../../shared/src/terms/order.ts';
import type { Phase, SeatId } from '../../shared/src/terms/vocabulary.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../shared/src/truth/world.ts';

/** Where a game is left: as a phase opens, or once its bots have acted in it. */
export interface Stop {
  readonly round: number;
  readonly phase: Phase;
  readonly haveBotsActed?: boolean;
}

/** What the person at a tutorial does when a phase opens; nothing where nothing is returned. */
export type Doing = (world: World) => readonly Order[];

const BOTS: readonly SeatId[] = ['un', 'china', 'dprk'];

/** The tutorial, played by a person as the United States and three bots, until a phase opens or to its end. */
export function lessonGame(doing: Doing, until: Stop | null = null, seed = 1): World {
  const scenario = SCENARIOS['tutorial'];
  if (scenario === undefined) throw new Error('no tutorial');
  let world = fold(scenario, startGame(scenario, shortSeed(seed), 'standard', null));
  const take = (seat: SeatId, order: Order, mustPass: boolean): void => {
    const answer = submit(world, seat, order);
    if (answer.ok) world = evolveAll(world, answer.value);
    else if (mustPass) throw new Error(`${seat} may not ${order.kind} in round ${world.round}: ${answer.error.code}`);
  };
  const bots = (moment: Moment): void => {
    for (const seat of BOTS) {
      const turn = decide(projectSeat(world, seat), scenario, moment, { temperature: 0.25, seed: shortSeed(seed) });
      for (const order of turn.orders) take(seat, order, true);
    }
  };
  while (world.ending === null) {
    const isStop = until !== null && world.round === until.round && world.phase === until.phase;
    if (isStop && until.haveBotsActed !== true) return world;
    bots('opened');
    if (isStop) return world;
    for (const order of doing(world)) take('us', order, true);
    bots('closing');
    world = evolveAll(world, closePhase(world));
  }
  return world;
}

/** What the marks of the tutorial ask for: yes to both texts, effort 3 on programme goods, then 3 on finance. */
export const asAsked: Doing = ({ round, phase, draft }) => {
  if (phase === 'negotiation' && draft !== null) return [{ kind: 'cast-vote', text: draft.id, vote: 'yes' }];
  if (phase !== 'orders') return [];
  if (round === 1)
    return [
      { kind: 'set-effort', basket: 'programme', effort: 3 },
      { kind: 'report-effort', basket: 'programme', effort: 3 },
    ];
  if (round === 2)
    return [
      { kind: 'set-effort', basket: 'programme', effort: 1 },
      { kind: 'set-effort', basket: 'finance', effort: 3 },
    ];
  return [];
};
