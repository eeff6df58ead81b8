import type { World } from '@letter/shared/authority';
import type { Observation, SeatId } from '@letter/shared/play';
import { jsonOf, noteJson } from '@letter/shared/protocol';
import { packedAsText, startPacking } from './packed.ts';

// The last round's flows and stocks are read as a game goes on; everything else of a round is told once.
const OF_LAST_RECORD = new Set(['dockets', 'basis', 'trace']);
const OF_RECORD = new Set([...OF_LAST_RECORD, 'letters', 'flows', 'ledger', 'stocks', 'leakageAt', 'incidents']);
const OF_NOTE = new Set(['choices', 'bluffs']);
const OF_OBSERVATION = new Set([
  'estimates',
  'leakAt',
  'blockedAtOwnGate',
  'traces',
  'results',
  'aims',
  'ledger',
  'closed',
]);

/**
 * The same World with what is past of it packed, of which nothing is asked but figures here and there until the game is over: what was
 * adjudicated, what seats measured, what bots weighed. It equals the one it was made of.
 */
export function packPast(world: World): World {
  const { history, minds, seats, round } = world;
  const packing = startPacking();
  const seat = (id: SeatId): World['seats'][SeatId] => ({
    ...seats[id],
    observations: seats[id].observations.map(packedObservation),
  });
  const next: World = {
    ...world,
    seats: { us: seat('us'), china: seat('china'), un: seat('un'), dprk: seat('dprk') },
    history: history.map((record, at) => packing.add(record, at < history.length - 1 ? OF_RECORD : OF_LAST_RECORD)),
    ...(minds === undefined
      ? {}
      : { minds: minds.map((note) => (note.round < round ? packing.add(note, OF_NOTE) : note)) }),
  };
  packing.close();
  return next;
}

/** What a seat measured travels to it as its text, which is kept for everybody who comes. */
function packedObservation(seen: Observation): Observation {
  const text = jsonOf(seen);
  const packed = packedAsText(seen, OF_OBSERVATION, text);
  noteJson(packed, text);
  return packed;
}
