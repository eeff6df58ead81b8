import { codeFrom, readCode } from '@letter/server/lib/table-code';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCode, parseTableCode, tablePath } from '../../client/src/net/table-code.ts';

// Page and server read a code as people hear, type and paste it in the same way.

const code = fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => codeFrom(bytes));
const spaces = fc.constantFrom('', ' ', '  ', '\t', '\n', '-', ' - ');

test('blanks, dashes and any case are read by the page and the server as the same code', () => {
  fc.assert(
    fc.property(code, spaces, spaces, spaces, fc.boolean(), (right, before, between, after, isSmall) => {
      const written = `${before}${right.slice(0, 3)}${between}${right.slice(3)}${after}`;
      const typed = isSmall ? written.toLowerCase() : written;
      expect(parseTableCode(typed)).toEqual({ ok: true, value: right });
      expect(readCode(typed)).toBe(right);
    }),
  );
});

test('page and server read look-alikes as what they look like', () => {
  for (const [typed, meant] of [
    ['abcd10', 'ABCDLQ'],
    ['ABCDIO', 'ABCDLQ'],
    ['il 0o-1i', 'LLQQLL'],
  ] as const) {
    expect(parseTableCode(typed)).toEqual({ ok: true, value: meant });
    expect(readCode(typed)).toBe(meant);
  }
});

test('a whole link, and a code as we write it ourselves, are read too', () => {
  fc.assert(
    fc.property(code, (right) => {
      expect(parseTableCode(groupCode(right))).toEqual({ ok: true, value: right });
      expect(parseTableCode(` http://192.168.1.7:2567${tablePath(right)}?rejoin=AAAAA-AAAAA`)).toEqual({
        ok: true,
        value: right,
      });
    }),
  );
});

test.each([
  ['', { code: 'empty' }],
  [' - ', { code: 'empty' }],
  ['ABCDE', { code: 'wrong-length', length: 5 }],
  ['ABCDEFG', { code: 'wrong-length', length: 7 }],
])('%j is told what is wrong with it', (typed, error) => {
  expect(parseTableCode(typed)).toEqual({ ok: false, error });
});
