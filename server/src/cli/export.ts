import { writeFileSync } from 'node:fs';
import { readCode } from '../lib/table-code.ts';
import { writeTableFile } from '../files/table-file.ts';
import type { EventLog, SavedTable } from '../table/ports.ts';
import { answerOf, openStore } from './open-store.ts';
import { print, readCall, refuseCall } from './print.ts';

// pnpm table:export CODE --out FILE [--data FOLDER]: write one table as a file, found by its code or its id. DATABASE_URL
// selects the store as it does for the server.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
if (name === undefined || values.out === undefined)
  refuseCall('Usage: pnpm table:export CODE --out FILE [--data FOLDER].');
const log = await openStore(values.data);
const table = await findTable(log, name);
const { meta, scenarioHash } = table.record;
const scenario = answerOf(await log.scenario(scenarioHash));
await log.end();
if (scenario === null) refuseCall('The data of its world is not on record.');
writeOut(values.out, writeTableFile(table, scenario));
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

function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    refuseCall(`The file ${path} cannot be written.`);
  }
}
