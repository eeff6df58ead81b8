import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteLog } from '../log/sqlite-log.ts';
import { writeTableFile } from '../log/table-file.ts';
import { print, readCall, refuseCall } from './print.ts';

// pnpm table:export ID --out FILE [--data FOLDER]: write one table of the embedded store as a file.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: './data' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [id] = positionals;
if (id === undefined || values.out === undefined) refuseCall('Usage: pnpm table:export ID --out FILE [--data FOLDER].');
const log = await sqliteLog(join(values.data, 'letter.db'));
const read = await log.read(id);
if (!read.ok || read.value === null) refuseCall(read.ok ? `No table has the id ${id}.` : 'Its record cannot be read.');
const scenario = await log.scenario(read.value.record.scenarioHash);
if (!scenario.ok || scenario.value === null) refuseCall('The data of its world is not on record.');
writeFileSync(values.out, writeTableFile(read.value, scenario.value));
await log.end();
print(values.json, { table: id, events: read.value.events.length }, () => [`Written to ${values.out}.`]);
