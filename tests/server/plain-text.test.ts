import { distinctName, tidyMessage } from '@letter/server/lib/plain-text';
import { codeFrom, readCode } from '@letter/server/lib/table-code';
import { cutName, graphemesOf, tidyName } from '@letter/shared/protocol';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseMessage } from '../../shared/src/protocol/message-codec.ts';

describe('names', () => {
  test.each([
    ['  Ann  ', 'Ann'],
    ['김정수', '김정수'],
    ['محمد', 'محمد'],
    ['Żółć', 'Żółć'],
    ['e\u0301', 'é'],
    ['Ann\u202Egnp.exe', 'Anngnp.exe'],
    ['A\u200Bn\u2060n\uFEFF', 'Ann'],
    ['Ann\u0000\nBo', 'Ann Bo'],
    ['<b>Ann</b>', '<b>Ann</b>'],
    ['a\t\t b', 'a b'],
  ])('%j is shown as %j', (typed, shown) => expect(tidyName(typed)).toBe(shown));

  test.each(['', '   ', '\u200B\u200D', '\u202E', '\u3164', 'x'.repeat(25), '😀'.repeat(25)])(
    '%j is no name',
    (typed) => expect(tidyName(typed)).toBeNull(),
  );

  test('24 characters as a reader counts them are allowed in any script', () => {
    expect(tidyName('😀'.repeat(24))).not.toBeNull();
    expect(tidyName('한'.repeat(24))).not.toBeNull();
  });

  test('whatever is typed, the name shown is visible, in one line, and does not reverse the text around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const shown = tidyName(typed);
        if (shown === null) return;
        expect(shown).toBe(tidyName(shown));
        expect(graphemesOf(shown).length).toBeLessThanOrEqual(24);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('whatever is typed, the page sends what the server accepts unchanged, or nothing if nothing is legible', () => {
    const unit = fc.constantFrom('a', ' ', 'e\u0301', '\u0301', '\u3164', '😀', '👩\u200D🚀', '한', '\u202E', '\u200B');
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit, maxLength: 60 }));
    fc.assert(
      fc.property(typed, (words) => {
        const sent = cutName(words);
        if (sent === null) expect(tidyName(words)).toBeNull();
        else expect(tidyName(sent)).toBe(sent);
      }),
    );
    expect(cutName('e\u0301'.repeat(30))).toBe('é'.repeat(24));
    expect(cutName('\u3164\u0301')).toBeNull();
  });

  test('a browser that cannot count graphemes also cuts a name so that the server accepts it', async () => {
    vi.stubGlobal('Intl', {});
    vi.resetModules();
    const old = await import('../../shared/src/protocol/names.ts');
    vi.unstubAllGlobals();
    expect(old.cutName('👍🏽'.repeat(24))).toBe('👍🏽'.repeat(12));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const sent = old.cutName(words);
        if (sent !== null) expect(tidyName(sent)).toBe(sent);
      }),
    );
  });

  test('a name that is taken gets a number', () => {
    expect(distinctName('Ann', new Set())).toBe('Ann');
    expect(distinctName('Ann', new Set(['Ann', 'Ann 2']))).toBe('Ann 3');
  });
});

test('messages keep lines and the joiners of scripts, and lose what reverses or hides text', () => {
  expect(tidyMessage('  Two\r\nlines \u202Eevil\u0007 ')).toBe('Two\nlines evil');
  expect(tidyMessage('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  expect(tidyMessage('\u202E\u200F \n')).toBe('');
});

test('codes contain no look-alikes, and are read in any case, with spaces, dashes and look-alikes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
      const code = codeFrom(bytes);
      expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
      expect(readCode(`${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
    }),
  );
  // No code contains I, O, 0 or 1: a person who types one misread its look-alike.
  expect(readCode('abcd10')).toBe('ABCDLQ');
  expect(readCode('ABCDIO')).toBe('ABCDLQ');
  for (const wrong of ['', 'ABC', 'ABCDE!', 'ABCDEFG', 'ABCDE\u00e9']) expect(readCode(wrong)).toBeNull();
});

test('whatever is left of a message is accepted from a record', () => {
  const letters = fc.constantFrom(
    'a',
    ' ',
    '\n',
    'e\u0301',
    '\u202E',
    '\u200D',
    '\u0301',
    '\u200B',
    '제',
    '\u0958',
    '👩',
    '\uD800',
    '\0',
  );
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: letters, maxLength: 200 }));
  fc.assert(
    fc.property(typed, (words) => {
      const text = tidyMessage(words);
      fc.pre(text !== '');
      const message = {
        id: '1.a',
        round: 1,
        from: 'us',
        channel: { kind: 'plenary' },
        text,
        pledge: false,
        stock: null,
      };
      expect(parseMessage(message)).toMatchObject({ ok: true, value: { saying: { text } } });
    }),
    { numRuns: 1000 },
  );
});
