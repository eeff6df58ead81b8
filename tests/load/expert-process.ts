// A server with many tables of experts, in a process of its own: started by expert-tables.ts, it tells its figures once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DEFAULT_SCENARIO, PHASES, type Phase } from '@letter/shared/play';
import { expertAdvisor } from '@letter/server/advisor';
import { createApp } from '@letter/server/app';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { startExperts } from '@letter/server/experts/experts';
import { randomIds, wallClock } from '@letter/server/real-ports';
import type { Table } from '@letter/server/table';
import type { ExpertFigures } from './expert-tables.ts';

/** The round whose orders all tables open at once. */
const ROUND = 2;
const PATIENCE_MS = 120_000;
const BOTS = 3;

const dataDir = mkdtempSync(join(tmpdir(), 'letter-experts-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
process.on('disconnect', () => process.exit(0));

let fellBack = 0;
const reporter = {
  fault: (what: string, error: unknown) => console.error(what, error),
  notice: (text: string) => (fellBack += Number(text.startsWith('an expert fell back'))),
  refused: () => undefined,
};
const experts = startExperts({ reporter });
const app = await createApp({
  config: { ...DEFAULT_CONFIG, port: 0, host: '127.0.0.1', dataDir, seed: null, logLevel: 'silent' },
  scenario: DEFAULT_SCENARIO,
  clock: wallClock,
  ids: randomIds,
  advisor: expertAdvisor(experts),
  reporter,
});
await app.listen();

interface Seated {
  readonly table: Table;
  readonly person: string;
}

async function sitDown(name: string): Promise<Seated> {
  const opened = await app.tables.open({ kind: 'solo', format: 'standard', seat: 'us', bots: 'expert' });
  if (!opened.ok) throw new Error(opened.error.code);
  return { table: opened.value, person: await opened.value.arrive(`hash-${name}`, name) };
}

const isAt = ({ table }: Seated, round: number, phase: Phase): boolean =>
  table.record.stage?.round === round && table.record.stage.phase === phase;

/** A game may end in a clash at its first adjudication. */
const isOver = ({ table }: Seated): boolean => table.record.status === 'over';

const beReady = ({ table, person }: Seated, round: number, phase: Phase) =>
  table.request(person, { name: 'seat.ready', body: { round, phase, ready: true } });

/** Resolves once a table is past a phase; experts may still be at it. */
async function passed(seated: Seated, round: number, phase: Phase): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  await beReady(seated, round, phase);
  while (isAt(seated, round, phase) && !isOver(seated)) {
    if (performance.now() > until) throw new Error(`a table stays in ${phase} of round ${round}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const count = Number(process.argv[2]);
const all: Seated[] = [];
for (let index = 0; all.length < count; index++) {
  const seated = await sitDown(`t${index}`);
  for (const phase of PHASES) await passed(seated, 1, phase);
  if (isOver(seated)) continue;
  await passed(seated, ROUND, 'briefing');
  all.push(seated);
}

fellBack = 0;
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const started = performance.now();
// Everybody opens the orders in the same moment.
await Promise.all(
  all.map(async (seated) => {
    await passed(seated, ROUND, 'negotiation');
    await passed(seated, ROUND, 'orders');
  }),
);
loop.disable();
const millis = (nanos: number): number => nanos / 1e6;
const figures: ExpertFigures = {
  tables: all.length,
  loopMs: { p50: millis(loop.percentile(50)), p99: millis(loop.percentile(99)) },
  seconds: (performance.now() - started) / 1_000,
  fellBack: fellBack / (BOTS * all.length),
};
process.send?.(figures);
