import { readFileSync } from 'node:fs';
import { replay } from '@letter/shared/authority';
import { print, readCall, refuseCall } from './print.ts';
import { readScenario } from './read-scenario.ts';

// pnpm replay FILE: fold the saved events, adjudicate the sealed orders again, compare round by round.
// A log played on a scenario file of one's own is given that file again with --scenario.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: { scenario: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined || positionals.length !== 1)
  refuseCall('Usage: pnpm replay FILE (a log written by simulate --log).');

const scenario = values.scenario === undefined ? null : readScenario(values.scenario);
const outcome = replay(read(file), scenario);
print(values.json, outcome, () =>
  outcome.kind === 'same'
    ? [`${outcome.rounds} rounds agree.`, `Digest ${outcome.digest}`]
    : [`Not the same: ${outcome.sentence}`],
);
if (outcome.kind !== 'same') process.exit(1);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuseCall(`The file "${path}" cannot be read.`);
  }
}
