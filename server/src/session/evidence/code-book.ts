import { ACT_COLUMNS, PARTICIPATION_COLUMNS, SHEET_COLUMNS } from './columns.ts';

interface Named {
  readonly name: string;
  readonly meaning: string;
}

const tableOf = (columns: readonly Named[]): string =>
  ['| column | meaning |', '| --- | --- |', ...columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`)].join(
    '\n',
  );

/** The code book of a session's files: what stands in each column, and how the files hang together. */
export const codeBook = (): string =>
  `${[
    '# Code book',
    'The files of a session, as a host takes them from the page *Evidence*. Made from the columns themselves by `pnpm generate --only code-book`.',
    'The three `.csv` files are UTF-8 with a byte-order mark, lines end with CRLF, cells are parted by commas, and the first line names the columns. A cell that a spreadsheet would take for a formula has an apostrophe in front. Truth values are `true` and `false`; an empty cell means that there is nothing to tell. What bots did is not in these three.',
    '## acts.csv',
    'One row for each act of a person, in the order of the logs. A change of mind is a row of its own.',
    tableOf(ACT_COLUMNS),
    '## participation.csv',
    'One row for each participant, also for those who were absent or never sat down; people who were removed are left out.',
    tableOf(PARTICIPATION_COLUMNS),
    '## answers.csv',
    'One row for each answer on a form: before the game, after it, and the exit ticket.',
    tableOf(SHEET_COLUMNS),
    '## session.json',
    'Everything at once, for programs: `session` (its code, settings, world, seed, plan of the lesson, announcements and injects), `people` (as `participation.csv`), `acts` (as `acts.csv`), `answers` (as `answers.csv`) and `tables`, each with its `number`, its `code` and the `events` of its log, from which the game can be played again. The column `event` of an act is a place in that list. There are no keys, tokens or personal codes in it.',
    '## statements.json',
    'The acts as xAPI 1.0.3 statements for a learning record store. The actor is an account of this server by the id of the participant; the object is the table. The id of a statement is made from its act, so that a store which gets it twice keeps it once.',
    '## replay-public, replay-class, replay-host',
    'What happened at each table: `public` has only what a newspaper could have known, without names, talk and the truth of the debrief; `class` adds the names on the tables, the plenary and the debrief of finished games; `host` adds real names and every channel. The page makes one HTML file from each, which opens without a network.',
  ].join('\n\n')}\n`;
