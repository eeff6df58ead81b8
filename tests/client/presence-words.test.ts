import { expect, test } from 'vitest';
import table from '../../client/src/text/en/table.json' with { type: 'json' };
import waiting from '../../client/src/text/en/waiting.json' with { type: 'json' };

// Whose line broke has not left: wherever somebody is told that a person is away, the words tell the two apart.
test.each([
  ['beside a seat that is kept', table.ready.lost.kept, table.ready.left.kept],
  ['beside a seat that is played for', table.ready.lost.covered, table.ready.left.covered],
  ['in the news', table.toast.lost, table.toast.left],
  ['before the start', waiting.held.lost, waiting.held.left],
])('%s, a lost connection and a farewell have words of their own', (_where, lost, left) => {
  expect(lost).toMatch(/connection/u);
  expect(lost).not.toMatch(/\bleft\b/u);
  expect(left).toMatch(/\bleft\b/u);
  expect(left).not.toMatch(/connection/u);
});
