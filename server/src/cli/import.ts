import { randomBytes, randomUUID } from 'node:crypto';
import { codeFrom } from '../lib/table-code.ts';
import { enterTable } from '../files/enter-table.ts';
import { branchFrom, readTableFile, renamed } from '../files/table-file.ts';
import type { EventLog } from '../table/ports.ts';
import { fileFaultWords } from './file-fault-words.ts';
import { answerOf, DATA_OPTION, openStore } from './open-store.ts';
import { command, JSON_OPTION } from './command.ts';
import { readText } from './files.ts';
import { print, refuseCall } from './print.ts';

// The file is the operator's own: its people keep their seats, and a game of older rules is taken.

const call = command(
  'table:import',
  "Enter a file's table under an id and a code of its own. DATABASE_URL selects the store, as it does for the server.",
)
  .argument('<file>', 'a file written by table:export, or saved by a player')
  .option('--round <number>', 'only up to the opening of this round, to be played on another way')
  .option(...DATA_OPTION)
  .option(...JSON_OPTION)
  .parse();
const values = call.opts();
const [path] = call.processedArgs;
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
