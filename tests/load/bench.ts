import { command, JSON_OPTION } from '@letter/server/cli/command';
import { measureExperts } from './expert-tables.ts';
import { adjudicationsPerSecond, gameMillis, whatIfMillis } from './engine-speed.ts';
import { firstScreenGzipKB } from './first-screen.ts';
import { measureAppends } from './log-speed.ts';
import { measureRestore } from './restore-speed.ts';
import { measureTables } from './tables.ts';

const { json } = command(
  'bench',
  'Measure how fast the engine is, how much the first page loads, and what a table costs.',
)
  .option(...JSON_OPTION)
  .parse()
  .opts();

const TABLES = 200;
const EXPERT_TABLES = 100;
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn;

const tenth = (value: number): number => Math.round(value * 10) / 10;

const engine = { gameMillis: tenth(gameMillis()), adjudicationsPerSecond: Math.round(adjudicationsPerSecond()) };
const asked = whatIfMillis();
const page = tenth(await firstScreenGzipKB());
const { bytesByKind, ...tables } = await measureTables(TABLES);
const { perSecond, p99ms } = await measureAppends();
const restore = await measureRestore();
const experts = await measureExperts(EXPERT_TABLES);
const result = {
  ...engine,
  whatIfMs: { recorded: tenth(asked.recorded), adapted: tenth(asked.adapted) },
  firstScreenGzipKB: page,
  tableMemoryKB: tenth(tables.tableMemoryKB),
  orderRoundTripMs: { p50: tenth(tables.orderRoundTripMs.p50), p99: tenth(tables.orderRoundTripMs.p99) },
  bytesPerOrderPerClient: Math.round(tables.bytesPerOrderPerClient),
  logAppend: { perSecond: Math.round(perSecond), p99ms: tenth(p99ms) },
  restore: { tables: restore.tables, seconds: tenth(restore.seconds) },
  experts: {
    tables: experts.tables,
    loopMs: { p50: tenth(experts.loopMs.p50), p99: tenth(experts.loopMs.p99) },
    seconds: tenth(experts.seconds),
    fellBack: tenth(experts.fellBack),
  },
};

const rows: readonly (readonly [string, string, string])[] = [
  ['Bot game of 8 rounds', `${result.gameMillis} ms`, 'at most 50 ms'],
  ['Adjudications', `${result.adjudicationsPerSecond} a second`, 'at least 20000 a second'],
  [
    'What if, in a game of 8 rounds',
    `${result.whatIfMs.recorded} ms, others adapted ${result.whatIfMs.adapted} ms`,
    'at most 1000 ms',
  ],
  ['JavaScript until Play now can be clicked', `${result.firstScreenGzipKB} KB gzip`, 'at most 200 KB'],
  [`Memory of a table in a late round (of ${tables.tables})`, `${result.tableMemoryKB} KB`, 'at most 200 KB'],
  [
    'Order to everybody’s patch',
    `p50 ${result.orderRoundTripMs.p50} ms, p99 ${result.orderRoundTripMs.p99} ms`,
    'reported',
  ],
  ['Bytes of an order for each client', `${result.bytesPerOrderPerClient}`, 'at most 300'],
  ['  an open order, a sealed order', `${Math.round(bytesByKind.open)}, ${Math.round(bytesByKind.sealed)}`, ''],
  [
    'Orders on disk, each with its answer',
    `${result.logAppend.perSecond} a second, p99 ${result.logAppend.p99ms} ms`,
    'at least 2000 a second',
  ],
  [`Start with ${restore.tables} tables`, `${result.restore.seconds} s`, 'at most 5 s for 1000'],
  [
    `Event loop while ${experts.tables} tables of experts plan`,
    `p50 ${result.experts.loopMs.p50} ms, p99 ${result.experts.loopMs.p99} ms`,
    'p99 at most 50 ms',
  ],
  ['  all planned after, without time', `${result.experts.seconds} s, ${result.experts.fellBack}`, ''],
];
if (json === true) console.log(JSON.stringify(result));
else for (const [what, value, goal] of rows) console.log(`${what.padEnd(46)}${value.padEnd(32)}${goal}`);
process.exit(0);
