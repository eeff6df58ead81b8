import { shortSeed } from '@letter/shared/authority';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold, scenarioHash } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { SEATS } from '@letter/shared/play';
import type { SavedTable, TableRecord } from '@letter/server/table/ports';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { codeFrom } from '@letter/server/lib/table-code';
import { end } from '../tools/tools.ts';

/** How fast a server is back with its tables. */
export interface RestoreFigures {
  readonly tables: number;
  /** From the first line of a new server to its open port, its rooms made. */
  readonly seconds: number;
}

/** The round in which the tables were left. */
const MIDDLE_ROUND = 4;
/** Different games that the tables are copies of. */
const GAMES = 12;
const ANSWERS = 8;

/** Leaves so many tables in a middle round in a new store, and starts a server in a process of its own on it. */
export async function measureRestore(tables = 1_000): Promise<RestoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'letter-restore-'));
  try {
    await fill(folder, tables);
    const child = fork(fileURLToPath(new URL('restore-server.ts', import.meta.url)), [folder], {
      // As `pnpm start` runs it, whatever this process was started with.
      execArgv: [],
    });
    try {
      return await heard(child);
    } finally {
      await end(child);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Libraries of the server write to the same stream: only its figures are read. */
function heard(child: ChildProcess): Promise<RestoreFigures> {
  return new Promise((resolve, reject) => {
    child.on('message', (told: RestoreFigures & { readonly kind?: string }) => {
      if (told.kind === 'restored') resolve({ tables: told.tables, seconds: told.seconds });
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
}

async function fill(folder: string, tables: number): Promise<void> {
  const log = await sqliteLog(join(folder, 'letter.db'));
  const games = Array.from({ length: GAMES }, (_, seed) => middleOf(seed));
  for (let first = 0; first < tables; first += 50) {
    const some = Array.from({ length: Math.min(50, tables - first) }, (_, index) => first + index);
    await Promise.all(
      some.map(async (index) => {
        const game = games[index % GAMES];
        if (game === undefined || game.saved === null) throw new Error('a game has a middle');
        const record = recordOf(index);
        const { id } = record.meta;
        const opened = await log.open(record, DEFAULT_SCENARIO);
        const written = await log.append(id, 0, { events: game.events });
        if (!opened.ok || !written.ok) throw new Error('the store refused a table');
        for (const given of game.answers) await log.append(id, game.events.length, { events: [], answer: given });
        await log.saveWorld(id, game.saved);
      }),
    );
  }
  await log.beat(Date.now());
  await log.end();
}

/** A bot game up to the negotiation of a middle round, with the world as it was when that round opened. */
function middleOf(seed: number): Omit<SavedTable, 'record'> {
  const { log } = playBotGame({
    scenario: DEFAULT_SCENARIO,
    seed,
    format: 'standard',
    fixedRounds: 8,
    temperature: { us: 1, china: 1, un: 1, dprk: 1 },
  });
  const opened = log.findIndex((event) => event.kind === 'round-opened' && event.round === MIDDLE_ROUND);
  const closed = log.findIndex((event, index) => index > opened && event.kind === 'dockets-sealed');
  // A clash ends a game early; then another one is used.
  if (opened < 0 || closed < 0) return middleOf(seed + GAMES);
  const { scenario: _, ...world } = fold(DEFAULT_SCENARIO, log.slice(0, opened));
  const answers = Array.from({ length: ANSWERS }, (_each, n) => ({
    person: String(1 + (n % SEATS.length)),
    request: `order o-${n}`,
    reply: { id: `o-${n}`, round: 1 + Math.floor(n / 4), phase: 'orders' },
  }));
  return { saved: { sequence: opened, world }, events: log.slice(0, closed), answers };
}

function recordOf(index: number): TableRecord {
  const code = codeFrom(Uint8Array.from({ length: 6 }, (_, place) => Math.floor(index / 32 ** place) % 32));
  const people = SEATS.map((seat, at) => ({ id: String(at + 1), tokenHash: `${code}-${seat}`, name: seat, seat }));
  return {
    meta: { id: `table-${index}`, code, kind: 'friends', createdAt: 1 },
    format: 'standard',
    seed: shortSeed(index % GAMES),
    scenarioHash: scenarioHash(DEFAULT_SCENARIO),
    firstSeat: 'us',
    status: 'playing',
    people,
    covered: [],
    host: '1',
    nextPerson: SEATS.length + 1,
    clock: { round: MIDDLE_ROUND, phase: 'orders', deadline: Date.now() + 60_000 },
    paused: null,
  };
}
