import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The Panel of experts ended in April 2024. At a table a text contains {{panel}}, and the world says who that is.

const FOLDER = join(import.meta.dirname, '../../client/src/text/en');
/** Texts of the game in general, of its model, and of the worlds themselves. */
const NOT_AT_TABLE = [
  'how.json',
  'model.json',
  'teachers.json',
  'landing.json',
  'worlds.json',
  'common.json',
  'glossary.json',
];
/** Shown to the UN only where the Panel looks from the first round. */
const WHERE_IT_LOOKS = 'your Panel is the only body that can measure anybody’s effort';

const atTable = readdirSync(FOLDER).filter((file) => !NOT_AT_TABLE.includes(file));

test.each(atTable)('%s does not name the Panel itself', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
    .replace(WHERE_IT_LOOKS, '')
    .replace(/"looker": .*/su, '');
  expect(text).not.toMatch(/Panel\b/u);
});
