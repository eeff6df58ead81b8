import { expect, test } from 'vitest';
import { reportTo } from '@letter/server/real-ports';

test('the log grows by a bounded number of lines, whatever arrives, and counts what it leaves out', () => {
  const lines: string[] = [];
  const write = (fields: object, text: string): void => {
    const err = 'err' in fields && fields.err instanceof Error ? fields.err.stack : null;
    lines.push(JSON.stringify({ ...fields, text, err }));
  };
  let now = 0;
  const reporter = reportTo({ error: write, warn: write, info: write }, () => now);
  for (let times = 0; times < 10_000; times++) {
    reporter.fault(`restore table-${times}`, new Error('x'.repeat(100_000)));
    reporter.refused(`kind ${times}`, 'y'.repeat(100_000));
    reporter.notice(`word ${times}`);
  }
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(6_000);
  now = 60_000;
  reporter.fault('restore one', new Error('again'));
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ leftOut: 9_994 });
});
