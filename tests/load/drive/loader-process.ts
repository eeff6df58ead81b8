// The people of all tables, in a process of their own: started by loader.ts, with the peer, its addresses and the mix.
import { openBareRoom } from '../peers/bare-colyseus.ts';
import { openBoardgameMatch } from '../peers/boardgame-io.ts';
import { openOurTable, refusals } from '../peers/ours.ts';
import type { LoadTable, Waits } from './load-table.ts';
import { openLoop } from './open-loop.ts';
import type { Ask, Told } from './words.ts';

/** Tables that are opened at the same time. */
const HANDS = 16;

process.on('disconnect', () => process.exit(0));
const [peer = 'ours', doors = '', mix = 'open'] = process.argv.slice(2);
const addresses = doors.split(',');
const tables: LoadTable[] = [];
const waits: Waits = [];

function openOne(index: number): Promise<LoadTable> {
  const address = addresses[index % addresses.length] ?? '';
  if (peer === 'boardgame-io') return openBoardgameMatch(address, waits);
  if (peer === 'bare-colyseus') return openBareRoom(address, waits);
  return openOurTable(address, waits, mix === 'mixed' ? 'mixed' : 'open');
}

async function open(count: number): Promise<Told> {
  const started = performance.now();
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < count) tables.push(await openOne(next++));
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return { kind: 'open', joinsPerSecond: (count * 4_000) / (performance.now() - started) };
}

async function answer(ask: Ask): Promise<Told> {
  if (ask.kind === 'open') return open(ask.tables);
  const step = await openLoop(tables, waits, { ...ask, refused: () => refusals.count });
  if (step.refused > 0) console.error(`An order was refused: ${refusals.first}`);
  return { kind: 'drive', step };
}

process.on('message', (ask: Ask) => {
  answer(ask).then(
    (told) => process.send?.(told),
    (error: unknown) => process.send?.({ kind: 'failed', why: String(error) } satisfies Told),
  );
});
