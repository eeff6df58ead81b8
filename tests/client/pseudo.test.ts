import { expect, test } from 'vitest';
import { pseudo, pseudoCatalogue } from '../../client/src/text/pseudo.ts';
import { readCatalogues } from '../tools/catalogues/read-catalogues.ts';

const bare = (sentence: string): string => sentence.replaceAll(/\{\{[^}]+\}\}|<[^>]+>/gu, '');
const kept = (sentence: string): readonly string[] => (sentence.match(/\{\{[^}]+\}\}|<[^>]+>/gu) ?? []).toSorted();

test('a sentence is accented, longer and in brackets', () => {
  expect(pseudo('Draft resolution')).toMatch(/^⟦Đŕàƒţ ŕéšôļûţîôñ [ẋ ]+⟧$/u);
});

test.each([...readCatalogues()])('%s keeps its values and tags, and is two fifths longer', (_name, sentences) => {
  for (const sentence of sentences.values()) {
    const told = pseudo(sentence);
    expect(kept(told)).toEqual(kept(sentence));
    expect(bare(told).length).toBeGreaterThanOrEqual(bare(sentence).length * 1.4);
    expect(bare(told)).not.toMatch(/[a-z]{3}/u);
  }
});

test('keys stay as they are, plural forms too', () => {
  expect(Object.keys(pseudoCatalogue({ points_one: 'a', points_other: 'b' }))).toEqual(['points_one', 'points_other']);
});
