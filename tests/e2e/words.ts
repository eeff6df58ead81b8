import { join } from 'node:path';
import { pseudo } from '../../client/src/text/pseudo.ts';
import { ROOT, property, readJson } from '../tools/tools.ts';

const catalogues = new Map<string, unknown>();

const catalogue = (name: string): unknown => {
  const known = catalogues.get(name) ?? readJson(join(ROOT, 'client', 'src', 'text', 'en', `${name}.json`));
  catalogues.set(name, known);
  return known;
};

let isPseudo = false;

/** From now on this worker's tests expect every text in the pseudo-language, or in English again. */
export const speakPseudo = (speaks: boolean): void => {
  isPseudo = speaks;
};

/**
 * A sentence as the client's catalogue has it, with its values filled in: `say('table', 'action.orders')`. A value
 * `count` chooses singular or plural. Tags are removed. Throws if the catalogue lacks it, so that no test looks for
 * words that nobody would ever see.
 */
export const say = (name: string, path: string, values: Readonly<Record<string, string | number>> = {}): string => {
  const at = (where: string): unknown => where.split('.').reduce(property, catalogue(name));
  const found = at(path) ?? at(`${path}_${values['count'] === 1 ? 'one' : 'other'}`);
  if (typeof found !== 'string') throw new Error(`The catalogue ${name} has no sentence ${path}.`);
  return (isPseudo ? pseudo(found) : found)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
};

/** The same as a pattern in which every value may be anything. */
export const saying = (name: string, path: string): RegExp => {
  const open = '\u0000';
  const words = say(name, path, new Proxy({}, { get: () => open })).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(words.replaceAll(open, '.+'));
};
