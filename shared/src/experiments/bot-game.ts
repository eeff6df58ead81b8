import { decide } from '../bots/decide.ts';
import type { BotOptions, BotTurn, Moment } from '../bots/turn.ts';
import type { GameEvent } from '../truth/events.ts';
import { evolveAll, fold } from '../truth/fold/evolve.ts';
import { closePhase, startGame } from '../truth/commands/game.ts';
import { messageId } from '../terms/ids.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { Rejection } from '../terms/rejection.ts';
import { say } from '../truth/commands/say.ts';
import type { Scenario } from '../terms/scenario.ts';
import { submit } from '../truth/commands/submit.ts';
import { projectSeat } from '../truth/projection/project-seat.ts';
import type { BySeat, FormatId, SeatId } from '../terms/vocabulary.ts';
import type { World } from '../truth/world.ts';

export interface BotGameSetup {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly format: FormatId;
  readonly fixedRounds: number | null;
  readonly temperature: BySeat<number>;
  /** An order kind that one seat may not use, to find what it is worth; nothing is barred without it. */
  readonly barred?: { readonly seat: SeatId; readonly kind: OrderKind };
}

export interface BotGame {
  readonly world: World;
  readonly log: readonly GameEvent[];
  /** Every order that was accepted, in order. */
  readonly accepted: readonly { readonly seat: SeatId; readonly order: Order }[];
  /** Orders that the rules refused; a competent bot has none. */
  readonly refused: readonly { readonly seat: SeatId; readonly kind: string; readonly rejection: Rejection }[];
}

/** The pen writes first, so that the others can vote on what it wrote. */
const SPEAKING_ORDER: readonly SeatId[] = ['un', 'us', 'china', 'dprk'];

/**
 * Play a whole game with bots in all seats, without a server. Pure: same set-up, same log.
 * `onRound` sees the world after every adjudicated round.
 */
export function playBotGame(setup: BotGameSetup, onRound: (world: World) => void = () => {}): BotGame {
  const log: GameEvent[] = [...startGame(setup.scenario, setup.seed, setup.format, setup.fixedRounds)];
  const accepted: { seat: SeatId; order: Order }[] = [];
  const refused: { seat: SeatId; kind: string; rejection: Rejection }[] = [];
  let world = fold(setup.scenario, log);
  const take = (events: readonly GameEvent[]): void => {
    log.push(...events);
    world = evolveAll(world, events);
  };
  const act = (moment: Moment): void => {
    for (const seat of SPEAKING_ORDER) {
      const options: BotOptions = { temperature: setup.temperature[seat], seed: setup.seed };
      const turn = decide(projectSeat(world, seat), scenarioFor(setup, seat), moment, options);
      for (const order of turn.orders) {
        if (isBarred(setup, seat, order)) continue;
        const result = submit(world, seat, order);
        if (result.ok) {
          accepted.push({ seat, order });
          take(result.value);
        } else refused.push({ seat, kind: order.kind, rejection: result.error });
      }
      take(spoken(world, seat, turn));
    }
  };
  while (world.ending === null) {
    if (world.phase === 'negotiation' || world.phase === 'orders') {
      act('opened');
      act('addressed');
      // Only a negotiation closes with a decision: the vote.
      if (world.phase === 'negotiation') act('closing');
    }
    const adjudicates = world.phase === 'orders';
    take(closePhase(world));
    if (adjudicates) onRound(world);
  }
  return { world, log, accepted, refused };
}

const isBarred = ({ barred }: BotGameSetup, seat: SeatId, { kind }: Order): boolean =>
  barred?.seat === seat && barred.kind === kind;

/** A seat plans around what it may not use as it plans around what is not open yet. */
function scenarioFor({ scenario, barred }: BotGameSetup, seat: SeatId): Scenario {
  if (barred?.seat !== seat) return scenario;
  return { ...scenario, opens: { ...scenario.opens, [barred.kind]: Number.POSITIVE_INFINITY } };
}

/** Turn a bot's stock messages into events, numbered after those already said. */
export function spoken(world: World, seat: SeatId, turn: BotTurn): readonly GameEvent[] {
  return turn.messages.flatMap(({ to, key, facts }, index) => {
    const id = messageId(`${seat}.${world.messages.length + index}`);
    const said = say(world, seat, { id, to, text: '', pledge: false, stock: { key, facts } });
    return said.ok ? said.value : [];
  });
}
