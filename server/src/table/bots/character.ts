import { subSeed, type Seed, type World } from '@letter/shared/authority';
import { temperamentOf } from '@letter/shared/bots';
import type { SeatId } from '@letter/shared/play';
import type { Core } from '../core.ts';
import type { Character } from '../ports.ts';
import { levelOf } from './level-of.ts';

/** Who plays a seat in the open phase. A stand-in for people who are away is competent, whatever the table's bots are. */
export const characterOf = (core: Core, world: World, seat: SeatId): Character => ({
  seed: botSeed(world, seat),
  temperament: temperamentOf(world.seed, seat).id,
  level: core.covered.has(seat) ? 'competent' : levelOf(core.settings),
});

// The seed must not depend on how many secret acts others made: a reader could count them. Everybody sees what a bot
// does, so it plays with a seed of its own, which tells nothing of the game's.
const botSeed = (world: World, seat: SeatId): Seed => subSeed(world.seed, `${world.round}/${world.phase}/${seat}`);
