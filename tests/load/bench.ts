import { command, JSON_OPTION } from '@letter/server/cli/command';
import { refuseCall } from '@letter/server/cli/print';
import { engine } from './parts/engine.ts';
import { experts } from './parts/experts.ts';
import { growth } from './parts/growth.ts';
import { load } from './parts/load.ts';
import { againstPeers } from './parts/peers.ts';
import { log } from './parts/log.ts';
import type { Part } from './parts/part.ts';
import { processes } from './parts/processes.ts';
import { partsNamed, runParts } from './parts/run-parts.ts';
import { slow } from './parts/slow.ts';
import { tables } from './parts/tables.ts';
import { wire } from './parts/wire.ts';

const PARTS: readonly Part[] = [engine, growth, wire, slow, tables, log, experts, load, processes];

const list = PARTS.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n');
const {
  json,
  only,
  peers,
  processes: isOfProcesses,
} = command('bench', 'Measure how fast the engine is, what a visitor is sent, and what a table costs.')
  .option('--only <parts>', 'measure only these parts, with commas between them')
  .option('--processes', 'compare two processes on PostgreSQL and Redis with one instead')
  .option('--peers', 'compare with boardgame.io and a bare Colyseus room instead, three times: some 15 minutes')
  .option(...JSON_OPTION)
  .addHelpText('after', `\nParts:\n${list}`)
  .parse()
  .opts();

// Standard output is for the result: the real-time library and the build of the client would write there, too.
const print = console.log.bind(console);
console.log = console.info = console.warn;
const say = (what: string): void => void process.stderr.write(`${what}\n`);

function chosen(): readonly Part[] {
  if (peers === true || isOfProcesses === true)
    return [...(peers === true ? [againstPeers] : []), ...(isOfProcesses === true ? [processes] : [])];
  if (only === undefined) return PARTS.filter(({ isExtra }) => isExtra !== true);
  try {
    return partsNamed(
      PARTS,
      only.split(',').map((name) => name.trim()),
    );
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error));
  }
}

const outcome = await runParts(chosen(), say);
if (json === true) print(JSON.stringify(outcome.json));
else for (const [what, value, goal] of outcome.rows) print(`${what.padEnd(46)}${value.padEnd(46)}${goal}`);
process.exit(outcome.faults.length === 0 ? 0 : 1);
