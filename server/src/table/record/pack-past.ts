import type { World } from '@letter/shared/authority';
import type { SeatId } from '@letter/shared/play';
import { startPacking } from './packed.ts';

// The last round's flows, stocks and estimates are read as a game goes on; everything else of a round is told once.
const OF_LAST_RECORD = new Set(['dockets', 'basis', 'trace']);
const OF_RECORD = new Set([...OF_LAST_RECORD, 'letters', 'flows', 'ledger', 'stocks', 'leakageAt', 'incidents']);
const OF_LAST_OBSERVATION = new Set(['traces', 'results', 'aims']);
const OF_OBSERVATION = new Set([...OF_LAST_OBSERVATION, 'estimates', 'leakAt', 'blockedAtOwnGate', 'ledger', 'closed']);
const OF_ROLL_CALL = new Set(['called', 'expected']);
const OF_PUBLIC_ROUND = new Set(['letters', 'reports', 'headlines']);
const OF_NOTE = new Set(['choices', 'bluffs']);

/**
 * The same World with what is past of it packed, of which nothing is asked but figures here and there until the game is over: what was
 * adjudicated, what seats measured, what bots weighed. It equals the one it was made of.
 */
export function packPast(world: World): World {
  const { history, minds, seats, round, rollCalls, publicRecord } = world;
  // What is last is packed otherwise when it is no longer the last.
  const [last, past] = [startPacking('last'), startPacking('past')];
  const seat = (id: SeatId): World['seats'][SeatId] => {
    const { observations } = seats[id];
    return {
      ...seats[id],
      observations: observations.map((seen, at) =>
        at < observations.length - 1 ? past.add(seen, OF_OBSERVATION) : last.add(seen, OF_LAST_OBSERVATION),
      ),
    };
  };
  const next: World = {
    ...world,
    seats: { us: seat('us'), china: seat('china'), un: seat('un'), dprk: seat('dprk') },
    history: history.map((record, at) =>
      at < history.length - 1 ? past.add(record, OF_RECORD) : last.add(record, OF_LAST_RECORD),
    ),
    rollCalls: rollCalls.map((roll) => past.add(roll, OF_ROLL_CALL)),
    publicRecord: publicRecord.map((open) => (open.round < round - 1 ? past.add(open, OF_PUBLIC_ROUND) : open)),
    ...(minds === undefined
      ? {}
      : { minds: minds.map((note) => (note.round < round ? past.add(note, OF_NOTE) : note)) }),
  };
  last.close();
  past.close();
  return next;
}
