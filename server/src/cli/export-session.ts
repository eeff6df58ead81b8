import { readCode } from '../lib/table-code.ts';
import { writeTableFile } from '../files/table-file.ts';
import type { SavedSession, Store } from '../session/ports.ts';
import { answerOf, DATA_OPTION, openStore } from './open-store.ts';
import { command, JSON_OPTION } from './command.ts';
import { writeText } from './files.ts';
import { print, refuseCall } from './print.ts';

// One file: a line with the session and its events, then a line for each table with its own file as a text.

const call = command(
  'session:export',
  'Write one session with all its tables as a file. DATABASE_URL selects the store, as it does for the server.',
)
  .argument('<code>', 'the code of the session, or its id')
  .requiredOption('--out <file>', 'the file to write')
  .option(...DATA_OPTION)
  .option(...JSON_OPTION)
  .parse();
const values = call.opts();
const [name] = call.processedArgs;
const store = await openStore(values.data);
const { meta, events } = await findSession(store, name);
const tables = events.flatMap((event) => (event.kind === 'table-opened' ? [event] : []));
const lines = [JSON.stringify({ session: meta, events })];
for (const { table, id } of tables) {
  const saved = answerOf(await store.read(id));
  // Of a start that was interrupted a table may never have been made.
  if (saved === null) continue;
  const data = answerOf(await store.scenario(saved.record.scenarioHash));
  if (data === null) refuseCall(`The data of the world of table ${table} is not on record.`);
  lines.push(JSON.stringify({ table, file: writeTableFile(saved, data) }));
}
await store.end();
writeText(values.out, `${lines.join('\n')}\n`);
print(values.json, { session: meta.id, code: meta.code, events: events.length, tables: lines.length - 1 }, () => [
  `Written to ${values.out}: ${events.length} events and ${lines.length - 1} tables.`,
]);

/** Six letters are a code, as everybody types it; ids are longer. */
async function findSession({ sessions }: Store, wanted: string): Promise<SavedSession> {
  const code = readCode(wanted);
  const found = code === null ? null : answerOf(await sessions.findByCode(code));
  const saved = answerOf(await sessions.read(found?.id ?? wanted));
  return saved ?? refuseCall(`No session has the code or the id ${wanted}.`);
}
