import { readFileSync } from 'node:fs';
import { replay } from '@letter/shared/lab';
import { print, readCall, refuseCall } from './print.ts';

// pnpm replay FILE: fold the saved events, adjudicate the sealed orders again, compare round by round.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined || positionals.length !== 1)
  refuseCall('Usage: pnpm replay FILE (a log written by simulate --log).');

const outcome = replay(read(file));
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
