import { expect, test } from 'vitest';
import { findFaults } from '../tools/catalogues/find-faults.ts';
import { ENTRY, openClient } from '../tools/catalogues/open-client.ts';
import { usesOfClient } from '../tools/catalogues/read-uses.ts';

// What a part of `pnpm check` finds, on a file that stands in the client's program for its entry. The program as it is, is checked there.

const planted = openClient(
  (client) => usesOfClient(client, [ENTRY]),
  `import { useTranslation } from 'react-i18next';
export function Planted({ basket, key }: { readonly basket: 'elite' | 'programme'; readonly key: string }) {
  const { t } = useTranslation('marks');
  return [t('unknown'), t(\`basket.\${basket}\`), t(\`basket.\${key}\`)];
}
`,
);
const whole = ['unknown', 'basket.elite', 'basket.programme'];
const faults = (...sentences: readonly string[]): readonly string[] =>
  findFaults({ ...planted, unknown: [] }, new Map([['marks', new Map(sentences.map((key) => [key, 'Planted']))]]));

test('where every sentence is used and every used sentence exists, there is nothing to report', () => {
  expect(faults(...whole)).toEqual([]);
});

test('a sentence that nothing uses is reported, even beside dynamic siblings', () => {
  expect(faults(...whole, 'basket.planted', 'planted')).toEqual([
    'unused: marks:basket.planted',
    'unused: marks:planted',
  ]);
});

test('a missing sentence is reported, whether its key is built or plain', () => {
  expect(faults('basket.programme')).toEqual([
    'missing: marks:unknown, asked for at client/src/main.tsx:4',
    'missing: marks:basket.elite, asked for at client/src/main.tsx:4',
  ]);
});

test('a key whose type does not list its values is reported', () => {
  expect(planted.unknown).toEqual(['client/src/main.tsx:4']);
});
