import { expect, test } from 'vitest';
import { ENTRY, openClient } from '../tools/catalogues/open-client.ts';

// Judged in the client's own program: types that never enter it would let all of this pass.
const HEAD = `import { useTranslation } from 'react-i18next';
export function Planted({ seat, word }: { readonly seat: 'us' | 'china'; readonly word: string }) {
  const { t } = useTranslation('play');
  const { t: marks } = useTranslation('marks');
  return [seat, word, t, marks, `;

const RIGHT = [
  ['a sentence', `t('cost.free')`],
  ['a sentence with its value', `t('round', { round: 3 })`],
  ['a plural', `t('cost.points', { count: 2 })`],
  ['a sentence of a closed kind', '`${marks(`seat.${seat}`)}`'],
  ['a value that the world fills in', `t('lever.panel-look.name')`],
] as const;

const WRONG = [
  ['a sentence that is not there', `t('nonsense')`],
  ['a sentence of another catalogue', `t('seat.us')`],
  ['a sentence whose value is left out', `t('round')`],
  ['a sentence whose value has another name', `t('round', { number: 3 })`],
  ['a plural without its number', `t('cost.points', { points: 2 })`],
  ['a sentence of an open kind', 'marks(`seat.${word}`)'],
] as const;

const asked = [...RIGHT, ...WRONG].map(([, code]) => code);
const text = `${HEAD}\n${asked.join(',\n')}\n];\n}\n`;
const faulty = openClient(({ program }) => {
  const lines = program.getSemanticDiagnostics(ENTRY).map(({ pos }) => text.slice(0, pos).split('\n').length);
  return lines.map((line) => text.split('\n')[line - 1]?.replace(/,$/u, ''));
}, text);

test.each(RIGHT)('%s compiles', (_name, code) => {
  expect(faulty).not.toContain(code);
});

test.each(WRONG)('%s does not compile', (_name, code) => {
  expect(faulty).toContain(code);
});
