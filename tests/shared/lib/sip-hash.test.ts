import fc from 'fast-check';
import siphash from 'siphash';
import { expect, test } from 'vitest';
import { sipHash, sipKey } from '../../../shared/src/lib/sip-hash.ts';

test('is the published example of its authors', () => {
  const text = String.fromCharCode(...Array.from({ length: 15 }, (_, byte) => byte));
  expect(sipHash(sipKey('000102030405060708090a0b0c0d0e0f'), text)).toEqual({ high: 0xa129ca61, low: 0x49be45e5 });
});

test('is the hash of another implementation, for any key and any text', () => {
  const digits = fc.stringMatching(/^[\da-f]{32}$/);
  const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  fc.assert(
    fc.property(digits, text, (hex, message) => {
      const key = sipKey(hex);
      const { h: high, l: low } = siphash.hash(key, message);
      expect(sipHash(key, message)).toEqual({ high, low });
    }),
  );
});
