import type { PublicView, SeatId, SeatView } from '@letter/shared/play';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { measured } from '../../../shared/src/truth/observation/measured.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import { isFirstSeed, isSeed, shortSeed, type GameSeed } from '../../../shared/src/lib/seed.ts';
import { grainOf } from '../../../shared/src/terms/grains.ts';
import { drawShock } from '../../../shared/src/truth/adjudication/shock.ts';
import { privateAimOf } from '../../../shared/src/truth/outcome/private-aims.ts';
import { lastOwn, lastPublic, type Shown } from './shown.ts';

// The adversary of the dice: it tries seeds until one explains all that the seat was shown of what is drawn. Whoever has
// the seed has every private aim, every coming shock and every error of measurement.

/** What the adversary found. */
export interface SeedGuess {
  /** The seeds that explain everything the seat was shown. */
  readonly seeds: readonly GameSeed[];
  /** The private aims of the other seats, by the first of them; else the first that could be dealt. */
  readonly aims: Readonly<Partial<Record<SeatId, string | null>>>;
  readonly tried: number;
}

/** Try the seeds one after another and keep those that nothing in the views contradicts. */
export function guessSeed(shown: Shown, seeds: Iterable<GameSeed>): SeedGuess {
  const view = lastPublic(shown);
  const own = lastOwn(shown);
  const found: GameSeed[] = [];
  let tried = 0;
  for (const seed of seeds) {
    tried += 1;
    if (view !== null && explains(shown, view, own, seed)) found.push(seed);
  }
  const [first] = found;
  const aims: Partial<Record<SeatId, string | null>> = {};
  for (const seat of SEATS) {
    if (seat === shown.audience) continue;
    const { scenario } = shown;
    const aim = first === undefined ? scenario.privateAims[seat][0] : privateAimOf(scenario, first, seat);
    aims[seat] = aim?.id ?? null;
  }
  return { seeds: found, aims, tried };
}

function explains({ scenario, audience }: Shown, view: PublicView, own: SeatView | null, seed: GameSeed): boolean {
  if (own !== null && audience !== 'observer') {
    // One of three: two seeds in three end here.
    if ((privateAimOf(scenario, seed, audience)?.id ?? null) !== (own.privateAim?.id ?? null)) return false;
    if (audience === 'us' && !explainsSurvey(scenario.stocks.citizens.welfare, own, seed)) return false;
  }
  return explainsShocks(scenario, view, seed);
}

/** The first survey is late: it measures the scenario's own start, which everybody can read. */
function explainsSurvey(welfare: number, own: SeatView, seed: GameSeed): boolean {
  const seen = own.observations.find(({ round }) => round === 1)?.estimates.welfare;
  if (seen === undefined) return true;
  const gauge = { most: 100, share: 0, least: seen.sd, grain: grainOf('welfare') };
  return measured(stream(seed, 1), 'us:welfare', welfare, gauge, seen.basis).mean === seen.mean;
}

function explainsShocks(scenario: Shown['scenario'], { record }: PublicView, seed: GameSeed): boolean {
  const drawn: string[] = [];
  return record.every(({ round, shock }) => {
    const right = round === 1 || drawShock(scenario, seed, round, drawn) === shock;
    if (shock !== null) drawn.push(shock);
    return right;
  });
}

/**
 * The seeds that can be counted through: those that tests and the command line make of whole numbers, small numbers written
 * out, and those of the first rules version.
 */
export function* shortSeeds(count: number): Generator<GameSeed> {
  for (let n = 0; n < count; n++) {
    yield shortSeed(n);
    const plain = n.toString(16).padStart(32, '0');
    if (isSeed(plain)) yield plain;
    if (isFirstSeed(n)) yield n;
  }
}
