import { shortSeed, type Seed } from '../lib/seed.ts';
import { temperamentOf } from '../bots/temperaments.ts';
import type { BotLevel } from '../terms/bot-level.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import { turnAt } from '../expert/turn-at.ts';
import type { BotAct, BotOptions, BotTurn, Moment } from '../bots/turn.ts';
import type { GameEvent } from '../truth/events.ts';
import { evolveAll, fold } from '../truth/fold/evolve.ts';
import { noteMind } from '../truth/commands/note-mind.ts';
import { closePhase, startGame } from '../truth/commands/game.ts';
import { messageId } from '../terms/ids.ts';
import type { Order, OrderKind } from '../terms/order.ts';
import type { Rejection } from '../terms/rejection.ts';
import { say } from '../truth/commands/say.ts';
import type { Scenario } from '../terms/scenario.ts';
import { submit } from '../truth/commands/submit.ts';
import { seatsSeeing } from '../truth/projection/views.ts';
import type { BySeat, FormatId, SeatId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { World } from '../truth/world.ts';

export interface BotGameSetup {
  readonly scenario: Scenario;
  /** A seed, or the number that stands for one. */
  readonly seed: Seed | number;
  readonly format: FormatId;
  readonly fixedRounds: number | null;
  readonly temperature: BySeat<number>;
  /** Temperaments other than the seed's draw. */
  readonly temperaments?: Partial<BySeat<TemperamentId>>;
  /** Levels other than competent. */
  readonly levels?: Partial<BySeat<BotLevel>>;
  /** Plays a bot's turn; `turnAt` if none is given. */
  readonly turn?: typeof turnAt;
  /** An order kind that one seat may not use, to measure its value. */
  readonly barred?: { readonly seat: SeatId; readonly kind: OrderKind };
}

export interface BotGame {
  readonly world: World;
  readonly log: readonly GameEvent[];
  /** All accepted orders, in sequence. */
  readonly accepted: readonly { readonly seat: SeatId; readonly order: Order }[];
  /** Orders refused by the rules; a competent bot has none. */
  readonly refused: readonly { readonly seat: SeatId; readonly kind: string; readonly rejection: Rejection }[];
}

/** The pen acts first, so that the others can vote on its text. */
const SPEAKING_ORDER: readonly SeatId[] = ['un', 'us', 'china', 'dprk'];

/**
 * Plays a whole game with bots in all seats, without a server. Pure: the same set-up gives the same log.
 * `onRound` is called with the world after every adjudicated round.
 */
export function playBotGame(setup: BotGameSetup, onRound: (world: World) => void = () => {}): BotGame {
  const seed = typeof setup.seed === 'number' ? shortSeed(setup.seed) : setup.seed;
  const log: GameEvent[] = [...startGame(setup.scenario, seed, setup.format, setup.fixedRounds)];
  const accepted: { seat: SeatId; order: Order }[] = [];
  const refused: { seat: SeatId; kind: string; rejection: Rejection }[] = [];
  let world = fold(setup.scenario, log);
  const take = (events: readonly GameEvent[]): void => {
    log.push(...events);
    world = evolveAll(world, events);
  };
  const seen = seatsSeeing(world);
  const viewOf = (seat: SeatId): SeatView => seen(world, seat);
  const play = setup.turn ?? turnAt;
  const options: BySeat<BotOptions> = {
    us: optionsOf(setup, seed, 'us'),
    china: optionsOf(setup, seed, 'china'),
    un: optionsOf(setup, seed, 'un'),
    dprk: optionsOf(setup, seed, 'dprk'),
  };
  const act = (moment: Moment): void => {
    for (const seat of SPEAKING_ORDER) {
      const turn = play(viewOf(seat), scenarioFor(setup, seat), moment, options[seat]);
      for (const order of turn.orders) {
        if (isBarred(setup, seat, order)) continue;
        const result = submit(world, seat, order, viewOf(seat));
        if (result.ok) {
          accepted.push({ seat, order });
          take(result.value);
        } else refused.push({ seat, kind: order.kind, rejection: result.error });
      }
      for (const said of turn.acts) {
        const made = speak(world, seat, said, () => viewOf(seat));
        if (made.ok) take(made.value);
        else refused.push({ seat, kind: `say ${said.act.kind}`, rejection: made.error });
      }
      const noted = turn.note === undefined || turn.note === null ? null : noteMind(world, turn.note);
      if (noted?.ok === true) take(noted.value);
    }
  };
  while (world.ending === null) {
    if (world.phase === 'negotiation' || world.phase === 'orders') {
      act('opened');
      act('addressed');
      // Only negotiation has a decision at its close: the vote.
      if (world.phase === 'negotiation') act('closing');
    }
    if (world.phase === 'adjudication') {
      act('opened');
      act('addressed');
    }
    const adjudicates = world.phase === 'orders';
    take(closePhase(world));
    if (adjudicates) onRound(world);
  }
  return { world, log, accepted, refused };
}

const isBarred = ({ barred }: BotGameSetup, seat: SeatId, { kind }: Order): boolean =>
  barred?.seat === seat && barred.kind === kind;

/** The scenario for a seat: the barred kind never opens, so that its bot plans without it. */
function scenarioFor({ scenario, barred }: BotGameSetup, seat: SeatId): Scenario {
  if (barred?.seat !== seat) return scenario;
  return { ...scenario, opens: { ...scenario.opens, [barred.kind]: Number.POSITIVE_INFINITY } };
}

/** How a seat's bot plays from the first half-year to the last. */
const optionsOf = (setup: BotGameSetup, seed: Seed, seat: SeatId): BotOptions => ({
  temperature: setup.temperature[seat],
  seed,
  temperament: setup.temperaments?.[seat] ?? temperamentOf(seed, seat).id,
  level: setup.levels?.[seat] ?? 'competent',
});

/** What a bot says, numbered after the messages that are there. */
const speak = (world: World, seat: SeatId, { to, act }: BotAct, view?: () => SeatView) => {
  const id = messageId(`${seat}.${world.messages.length}`);
  return say(world, seat, { id, to, act, text: '', pledge: false, stock: null }, view);
};

/** The events of what a bot says in a turn, as far as the rules let it. */
export function spoken(start: World, seat: SeatId, { acts }: Pick<BotTurn, 'acts'>): readonly GameEvent[] {
  const events: GameEvent[] = [];
  let world = start;
  for (const act of acts) {
    const made = speak(world, seat, act);
    if (!made.ok) continue;
    events.push(...made.value);
    world = evolveAll(world, made.value);
  }
  return events;
}
