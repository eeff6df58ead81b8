import { readCode } from '../lib/table-code.ts';
import { writeTableFile } from '../files/table-file.ts';
import type { EventLog, SavedTable } from '../table/ports.ts';
import { answerOf, DATA_OPTION, openStore } from './open-store.ts';
import { command, JSON_OPTION } from './command.ts';
import { writeText } from './files.ts';
import { print, refuseCall } from './print.ts';

const call = command(
  'table:export',
  'Write one table as a file. DATABASE_URL selects the store, as it does for the server.',
)
  .argument('<code>', 'the code of the table, or its id')
  .requiredOption('--out <file>', 'the file to write')
  .option(...DATA_OPTION)
  .option(...JSON_OPTION)
  .parse();
const values = call.opts();
const [name] = call.processedArgs;
const log = await openStore(values.data);
const table = await findTable(log, name);
const { meta, scenarioHash } = table.record;
const data = answerOf(await log.scenario(scenarioHash));
await log.end();
if (data === null) refuseCall('The data of its world is not on record.');
writeText(values.out, writeTableFile(table, data));
print(values.json, { table: meta.id, code: meta.code, events: table.events.length }, () => [
  `Written to ${values.out}.`,
]);

/** Six letters are a code, as everybody types it; ids are longer. */
async function findTable(store: EventLog, wanted: string): Promise<SavedTable> {
  const code = readCode(wanted);
  const found = code === null ? null : answerOf(await store.findByCode(code));
  const saved = answerOf(await store.read(found?.id ?? wanted));
  return saved ?? refuseCall(`No table has the code or the id ${wanted}.`);
}
