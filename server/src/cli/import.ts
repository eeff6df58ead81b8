import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeFrom } from '../lib/table-code.ts';
import { enterTable } from '../files/enter-table.ts';
import { branchFrom, readTableFile, renamed } from '../files/table-file.ts';
import type { EventLog } from '../table/ports.ts';
import { fileFaultWords } from './file-fault-words.ts';
import { answerOf, openStore } from './open-store.ts';
import { print, readCall, refuseCall } from './print.ts';

// pnpm table:import FILE [--round N] [--data FOLDER]: enter a file's table under an id and a code of its own, whole or from
// the opening of a round. DATABASE_URL selects the store as it does for the server. The file is the operator's own: its
// people keep their seats, and a game of older rules is taken.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    round: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (path === undefined) refuseCall('Usage: pnpm table:import FILE [--round N] [--data FOLDER].');
const whole = readTableFile(readText(path), { trusted: true });
const wanted = whole.ok && values.round !== undefined ? branchFrom(whole.value, Number(values.round)) : whole;
if (!wanted.ok) refuseCall(fileFaultWords(wanted.error, values.round));
const log = await openStore(values.data);
const meta = { id: randomUUID(), code: await freshCode(log), createdAt: Date.now() };
answerOf(await enterTable(log, renamed(wanted.value, meta)));
await log.end();
print(values.json, { table: meta.id, code: meta.code }, () => [`The table is there under the code ${meta.code}.`]);

/** A code that no table bears, running or archived. */
async function freshCode(store: EventLog): Promise<string> {
  for (;;) {
    const code = codeFrom(randomBytes(6));
    if (answerOf(await store.findByCode(code)) === null) return code;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuseCall(`The file ${file} cannot be read.`);
  }
}
