import { ORDER_KINDS } from '../../orders/kinds.ts';
import { IMMEDIATE_KINDS, SEALED_KINDS, type Order, type OrderKind } from '../../terms/order.ts';
import type { Payer, WhoPaid } from '../../terms/debrief-view.ts';
import { baselineOf } from '../../truth/outcome/baseline.ts';
import { courseOf } from '../../truth/outcome/course.ts';
import { whoPaid } from '../../truth/outcome/who-paid.ts';
import type { World } from '../../truth/world.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { BySeat, EndingId, SeatId } from '../../terms/vocabulary.ts';
import { playBotGame, type BotGame } from '../bot-game.ts';
import { finalScores, finalSeatScores } from '../final-scores.ts';
import { AimWordTally, type AimWordCounts } from './aim-words.ts';
import { essayOf, type EssayCounts } from './essay.ts';

// Games of bots in all seats: their endings, scores and levers, and the value of careful play and of each lever.

/** The result of one game of bots. */
export interface TableResult {
  readonly scores: BySeat<number>;
  readonly ending: EndingId | 'none';
  /** Who paid in the game, by the debrief's own sum. */
  readonly whoPaid: Pick<WhoPaid, Payer | 'parts'>;
  /** What the game shows of what the essay argues. */
  readonly essay: EssayCounts;
  /** The words by which the seats read their aims in the game, and which came true. */
  readonly aimWords: AimWordCounts;
  /** Kinds that somebody used; an order without any effect does not count. */
  readonly used: readonly OrderKind[];
}

export const ORDER_KIND_IDS: readonly OrderKind[] = [...SEALED_KINDS, ...IMMEDIATE_KINDS];

/** Noise of a careful bot, of one that plays like people, and of a careless one. */
const CAREFUL = 0.5;
const ORDINARY = 1;
const CARELESS = 10;

const everybody = (temperature: number): BySeat<number> => ({
  us: temperature,
  china: temperature,
  un: temperature,
  dprk: temperature,
});

/** The result of a game of ordinary bots with an open end. */
export function playTable(scenario: Scenario, seed: number): TableResult {
  const words = new AimWordTally();
  const setup = { scenario, seed, format: 'standard', fixedRounds: null, temperature: everybody(ORDINARY) } as const;
  const game = playBotGame(setup, (world) => words.note(world));
  const paid = paidIn(game.world);
  return {
    scores: finalScores(game.world),
    ending: game.world.ending ?? 'none',
    whoPaid: paid,
    essay: essayOf(game.world, paid),
    aimWords: words.count(finalSeatScores(game.world)),
    used: ORDER_KIND_IDS.filter((kind) => game.accepted.some(({ order }) => order.kind === kind && !isIdle(order))),
  };
}

function paidIn(world: World): TableResult['whoPaid'] {
  const { citizens, circle, programme, parts } = whoPaid(world, courseOf(world, baselineOf(world)));
  return { citizens, circle, programme, parts };
}

/** Whether an order has no effect. */
function isIdle(order: Order): boolean {
  switch (order.kind) {
    case 'set-effort':
      return order.effort === 0;
    case 'set-support':
      return order.support === 'steady';
    case 'treat-name':
      return order.treatment === 'tolerate';
    case 'set-relief':
      return order.units === 0;
    case 'set-burden':
      return order.burden === 'none';
    case 'conduct-test':
      return order.test === 'none';
    case 'fund-programme':
    case 'fund-citizens':
    case 'fund-networks':
    case 'fund-security':
      return order.chips === 0;
    default:
      return false;
  }
}

/** Gain in a seat's own score from careful over careless play; the others play as people do. */
export function careGain(scenario: Scenario, seed: number, seat: SeatId): number {
  const own = (temperature: number): number => {
    const game = playBotGame({
      scenario,
      seed,
      format: 'standard',
      fixedRounds: 8,
      temperature: { ...everybody(ORDINARY), [seat]: temperature },
    });
    return finalScores(game.world)[seat];
  };
  return own(CAREFUL) - own(CARELESS);
}

/** Loss of a careful seat on one seed without each kind it uses; other kinds have no loss. */
export function kindLosses(scenario: Scenario, seed: number, seat: SeatId): ReadonlyMap<OrderKind, number> {
  const setup = {
    scenario,
    seed,
    format: 'standard',
    fixedRounds: 8,
    temperature: { ...everybody(ORDINARY), [seat]: CAREFUL },
  } as const;
  const free = playBotGame(setup);
  const score = finalScores(free.world)[seat];
  const losses = new Map<OrderKind, number>();
  for (const kind of ORDER_KIND_IDS) {
    if (!ORDER_KINDS[kind].seats.includes(seat)) continue;
    const without = touches(free, seat, kind) ? playBotGame({ ...setup, barred: { seat, kind } }) : free;
    losses.set(kind, score - finalScores(without.world)[seat]);
  }
  return losses;
}

const touches = ({ accepted }: BotGame, seat: SeatId, kind: OrderKind): boolean =>
  accepted.some((one) => one.seat === seat && one.order.kind === kind);
