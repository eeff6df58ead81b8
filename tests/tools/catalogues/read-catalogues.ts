import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readJson } from '../tools.ts';

/** The folder of the English catalogues: one file per namespace. */
export const CATALOGUES = join(ROOT, 'client', 'src', 'text', 'en');

/** The sentences of each namespace by their whole key: `action.orders`, `points_one`. */
export type Catalogues = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads every catalogue of a folder. Throws if one contains anything but sentences and groups of them. */
export function readCatalogues(folder = CATALOGUES): Catalogues {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.toSorted().map((file) => [file.slice(0, -'.json'.length), new Map(sentences(readJson(join(folder, file))))]),
  );
}

function* sentences(node: unknown, at = ''): Generator<[string, string]> {
  if (typeof node === 'string') yield [at, node];
  else if (typeof node === 'object' && node !== null)
    for (const [key, inner] of Object.entries(node)) yield* sentences(inner, at === '' ? key : `${at}.${key}`);
  else throw new Error(`The catalogue has no sentence at ${at}.`);
}
