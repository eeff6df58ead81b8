import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFrom } from '../lib/table-code.ts';
import { sqliteLog } from '../log/sqlite-log.ts';
import { branchFrom, readTableFile, renamed } from '../log/table-file.ts';
import { print, readCall, refuseCall } from './print.ts';

// pnpm table:import FILE [--round N] [--data FOLDER]: enter a file's table in the embedded store under an id and a code of
// its own, whole or from the opening of a round; the server brings it up at its next start.

const { values, positionals } = readCall({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: './data' },
    round: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) refuseCall('Usage: pnpm table:import FILE [--round N] [--data FOLDER].');
const whole = readTableFile(readFileSync(file, 'utf8'));
if (!whole.ok) refuseCall(whole.error);
const wanted = values.round === undefined ? whole : branchFrom(whole.value, Number(values.round));
if (!wanted.ok) refuseCall(wanted.error);
const meta = { id: randomUUID(), code: codeFrom(randomBytes(6)), createdAt: Date.now() };
const table = renamed(wanted.value, meta);
const log = await sqliteLog(join(values.data, 'letter.db'));
const entered = await log.open(table.record, table.scenario);
const written = entered.ok ? await log.append(meta.id, 0, { events: table.events }) : entered;
// What people were answered stands: their repeated requests find it again.
for (const answer of table.answers) await log.append(meta.id, table.events.length, { events: [], answer });
await log.end();
if (!written.ok) refuseCall('The store did not take the table.');
print(values.json, { table: meta.id, code: meta.code }, () => [`Table ${meta.code} is there at the next start.`]);
