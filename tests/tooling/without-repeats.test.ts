import { expect, test } from 'vitest';
import { withoutRepeats } from '../tools/without-repeats.ts';

const SHARED = "shared/src/lib/rng.ts(3,1): error TS2322: Type 'string' is not assignable.\n  Types differ.";
const OWN = "server/src/app.ts(9,9): error TS2304: Cannot find name 'x'.";

test('what one check reported is not reported again by the next', () => {
  const known = new Set<string>();
  expect(withoutRepeats(`${SHARED}\n`, known)).toEqual({ text: SHARED, repeated: 0 });
  expect(withoutRepeats(`${SHARED}\n${OWN}\n`, known)).toEqual({ text: OWN, repeated: 1 });
  expect(withoutRepeats(`${OWN}\n${SHARED}\n`, known)).toEqual({ text: '', repeated: 2 });
});
