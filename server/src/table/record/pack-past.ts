import type { World } from '@letter/shared/authority';
import type { SeatId } from '@letter/shared/play';
import { jsonOf, noteJson } from '@letter/shared/protocol';
import { packedAsText, startPacking } from './packed.ts';

// The last round's flows and stocks are read as a game goes on; everything else of a round is told once.
const OF_LAST_RECORD = new Set(['dockets', 'basis', 'trace']);
const OF_RECORD = new Set([...OF_LAST_RECORD, 'letters', 'flows', 'ledger', 'stocks', 'leakageAt', 'incidents']);
const OF_ROLL_CALL = new Set(['called', 'expected']);
const OF_PUBLIC_ROUND = new Set(['letters', 'reports', 'headlines']);
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
  // The last record is packed otherwise when it is no longer the last.
  const [ofLast, ofPast] = [startPacking(), startPacking()];
  const seat = (id: SeatId): World['seats'][SeatId] => ({
    ...seats[id],
    observations: seats[id].observations.map((seen) => behindText(seen, OF_OBSERVATION)),
  });
  const next: World = {
    ...world,
    seats: { us: seat('us'), china: seat('china'), un: seat('un'), dprk: seat('dprk') },
    history: history.map((record, at) =>
      at < history.length - 1 ? ofPast.add(record, OF_RECORD) : ofLast.add(record, OF_LAST_RECORD),
    ),
    rollCalls: world.rollCalls.map((roll) => behindText(roll, OF_ROLL_CALL)),
    publicRecord: world.publicRecord.map((open) => (open.round < round - 1 ? behindText(open, OF_PUBLIC_ROUND) : open)),
    ...(minds === undefined
      ? {}
      : { minds: minds.map((note) => (note.round < round ? ofPast.add(note, OF_NOTE) : note)) }),
  };
  ofLast.close();
  ofPast.close();
  return next;
}

/** What people see as it is travels to them as its text, which is kept for everybody who comes. */
function behindText<T extends object>(seen: T, heavy: ReadonlySet<string>): T {
  const text = jsonOf(seen);
  const packed = packedAsText(seen, heavy, text);
  noteJson(packed, text);
  return packed;
}
