import { expect, test } from 'vitest';
import { areTypesCurrent } from '../tools/catalogues/catalogue-types.ts';
import { findFaults } from '../tools/catalogues/find-faults.ts';
import { openClient } from '../tools/catalogues/open-client.ts';
import { type Catalogues, readCatalogues } from '../tools/catalogues/read-catalogues.ts';
import { usesOfClient } from '../tools/catalogues/read-uses.ts';

const catalogues = readCatalogues();
const uses = openClient(usesOfClient);

const planted = (namespace: string, change: (sentences: Map<string, string>) => void): Catalogues => {
  const sentences = new Map(catalogues.get(namespace));
  change(sentences);
  return new Map([...catalogues, [namespace, sentences]]);
};

test('every sentence is used, every used sentence exists, and their types are up to date', () => {
  expect(findFaults(uses, catalogues)).toEqual([]);
  expect(areTypesCurrent()).toBe(true);
});

test('a sentence that nothing uses is reported, even beside dynamic siblings', () => {
  const more = planted('marks', (sentences) => sentences.set('basket.planted', 'Planted').set('planted', 'Planted'));
  expect(findFaults(uses, more)).toEqual(['unused: marks:basket.planted', 'unused: marks:planted']);
});

test('a missing sentence is reported, whether its key is built or plain', () => {
  const less = planted('marks', (sentences) => {
    sentences.delete('basket.elite');
    sentences.delete('unknown');
  });
  const faults = findFaults(uses, less);
  expect(faults.length).toBeGreaterThan(1);
  expect(
    faults.filter((fault) => !/^missing: marks:(basket\.elite|unknown), asked for at client/u.test(fault)),
  ).toEqual([]);
});

test('a key whose type does not list its values is reported', () => {
  const entry = `import { useTranslation } from 'react-i18next';
export function Planted({ key }: { readonly key: string }) {
  const { t } = useTranslation('marks');
  return t(\`basket.\${key}\`);
}
`;
  expect(openClient(usesOfClient, entry).unknown).toEqual(['client/src/main.tsx:4']);
});
