import { DEFAULT_SCENARIO, SEATS, type ByBasket, type Effort, type Order, type SeatId } from '@letter/shared/play';
import {
  closePhase,
  evolveAll,
  fold,
  projectPublic,
  projectSeat,
  runBaseline,
  startGame,
  submit,
  type World,
} from '@letter/shared/authority';
import { BASKETS, SENDERS, type BySender } from '../../../shared/src/terms/vocabulary.ts';
import { diceOf } from '../dice.ts';
import type { Dice } from '../dice.ts';
import type { Shown } from './shown.ts';

/** A game that was played for the adversary, from every side, with what nobody but the server knew. */
export interface SecretGame {
  readonly shown: Readonly<Record<Shown['audience'], Shown>>;
  readonly efforts: readonly BySender<ByBasket<Effort>>[];
  readonly world: World;
}

/**
 * A whole game by the rules in which nothing but the dice decides what each sender does in secret: whoever guesses it
 * better than chance has read it in figures, and not in anybody's habits.
 */
export function playSecretGame(number: number, seed: Parameters<typeof startGame>[1]): SecretGame {
  const dice = diceOf(Math.imul(number, 0x9e3779b1));
  const scenario = DEFAULT_SCENARIO;
  const views: Record<SeatId, Shown['views'][number][]> = { us: [], china: [], un: [], dprk: [] };
  const publicViews: Shown['publicViews'][number][] = [];
  let world = fold(scenario, startGame(scenario, seed, 'standard', null));
  const give = (seat: SeatId, order: Order): void => {
    const given = submit(world, seat, order);
    if (given.ok) world = evolveAll(world, given.value);
  };
  const look = (): void => {
    const seen = projectPublic(world, () => runBaseline(scenario, world.seed, world.round));
    publicViews.push(seen);
    for (const seat of SEATS) views[seat].push(projectSeat(world, seat, seen));
  };
  while (world.ending === null) {
    if (world.phase === 'negotiation') negotiate(world, give);
    if (world.phase === 'orders') orders(dice, give);
    look();
    world = evolveAll(world, closePhase(world));
  }
  look();
  const audience = (of: Shown['audience']): Shown => ({
    audience: of,
    scenario,
    publicViews,
    views: of === 'observer' ? [] : views[of],
  });
  return {
    shown: {
      us: audience('us'),
      china: audience('china'),
      un: audience('un'),
      dprk: audience('dprk'),
      observer: audience('observer'),
    },
    efforts: world.history.map(({ efforts }) => efforts),
    world,
  };
}

/** What the Council bars in the first rounds, so that there is something to enforce. */
const TEXTS = [
  { basket: 'broad', level: 2 },
  { basket: 'finance', level: 2 },
  { basket: 'programme', level: 4 },
] as const;

function negotiate(world: World, give: (seat: SeatId, order: Order) => void): void {
  const change = TEXTS[world.round - 1];
  if (change === undefined) return;
  give('un', {
    kind: 'table-text',
    blanks: { changes: [change], commonList: false, exemptions: true, procedure: false, sunset: 6 },
  });
  const text = world.draft?.id;
  if (text === undefined) return;
  for (const sender of SENDERS) give(sender, { kind: 'cast-vote', text, vote: 'yes' });
}

const EFFORT_DICE: readonly Effort[] = [0, 1, 2, 3];

function orders(dice: Dice, give: (seat: SeatId, order: Order) => void): void {
  give('un', { kind: 'set-relief', units: EFFORT_DICE[Math.floor(dice() * 3)] ?? 0 });
  for (const sender of SENDERS) {
    // Nothing of the last round may stay, and the first baskets must not use up the points of the later ones.
    for (const basket of BASKETS) give(sender, { kind: 'set-effort', basket, effort: 0 });
    const order = BASKETS.map((basket) => ({ basket, at: dice() })).toSorted((a, b) => a.at - b.at);
    for (const { basket } of order) {
      const effort = EFFORT_DICE[Math.floor(dice() * 4)] ?? 0;
      give(sender, { kind: 'set-effort', basket, effort });
    }
  }
}
