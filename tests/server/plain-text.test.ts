import { distinctName, tidyMessage } from '@letter/server/lib/plain-text';
import { codeFrom, readCode } from '@letter/server/lib/table-code';
import { asRead, cutName, graphemesOf, isCutName, tidyName } from '@letter/shared/protocol';
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
    ['A\u200Dn\u200Cn', 'Ann'],
    ['\u200Dمحمد\u200C', 'محمد'],
    ['👨\u200D \u200D👧', '👨 👧'],
    ['Ann\u{E0041}\u{E0042}', 'Ann'],
    ['🏴\u{E0067}\u{E0062}', '🏴'],
  ])('%j is shown as %j', (typed, shown) => expect(tidyName(typed)).toBe(shown));

  test.each([
    ['Sinhala', '\u0DC1\u0DCA\u200D\u0DBB\u0DD3'],
    ['Persian', 'می\u200Cخواهم'],
    ['Malayalam, at the end of a word', 'രമേശന\u0D4D\u200D'],
    ['Hindi', 'राष\u094D\u200Dट\u094Dर'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a heart on fire', '❤\uFE0F\u200D🔥'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ])('joiners and letters of flags stay in names and messages: %s', (_what, typed) => {
    expect(tidyName(typed)).toBe(typed);
    expect(tidyMessage(typed)).toBe(typed);
  });

  test.each([
    '',
    '   ',
    '\u200B\u200D',
    '\u200C',
    '\u{E0067}\u{E007F}',
    '\u202E',
    '\u3164',
    'x'.repeat(25),
    '😀'.repeat(25),
  ])('%j is no name', (typed) => expect(tidyName(typed)).toBeNull());

  test('24 characters as a reader counts them are allowed in any script', () => {
    expect(tidyName('😀'.repeat(24))).not.toBeNull();
    expect(tidyName('한'.repeat(24))).not.toBeNull();
    expect(tidyName('👨\u200D👩\u200D👧'.repeat(24))).not.toBeNull();
  });

  test('whatever is typed, the name shown is visible, in one line, and does not reverse the text around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const shown = tidyName(typed);
        if (shown === null) return;
        expect(shown).toBe(tidyName(shown));
        expect(graphemesOf(shown).length).toBeLessThanOrEqual(24);
        expect(shown).not.toMatch(/(?!\u200C|\u200D|[\u{E0030}-\u{E007F}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(asRead(shown)).not.toBe('');
      }),
    );
  });

  test('whatever is typed, the page sends what the server accepts unchanged, or nothing if nothing is legible', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      'e\u0301',
      '\u0301',
      '\u3164',
      '😀',
      '👩\u200D🚀',
      '한',
      '\u202E',
      '\u200B',
      '\u200C',
      '\u200D',
      'ب',
      'क',
      '\u094D',
      '🏴',
      '\u{E0067}',
      '\u{E007F}',
      '\uFE0F',
    );
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

  test('a name that differs only by what nobody sees is taken as well', () => {
    expect(distinctName('دا\u200Cود', new Set(['داود']))).toBe('دا\u200Cود 2');
    expect(distinctName('❤', new Set(['❤\uFE0F']))).toBe('❤ 2');
  });

  test('a page knows when others will see a name cut', () => {
    expect(isCutName('e\u0301'.repeat(24))).toBe(false);
    expect(isCutName('🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'.repeat(24))).toBe(false);
    expect(isCutName('한'.repeat(25))).toBe(true);
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
