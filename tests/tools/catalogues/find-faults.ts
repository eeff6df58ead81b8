import type { Catalogues } from './read-catalogues.ts';
import type { Uses } from './read-uses.ts';

const FORMS = ['', '_zero', '_one', '_two', '_few', '_many', '_other'];

/**
 * Mismatches between the code and the catalogues, one line each: a sentence that nothing uses, one that is used and
 * missing, and a key whose type does not say which. Empty if all match.
 */
export function findFaults({ uses, unknown }: Uses, catalogues: Catalogues): readonly string[] {
  const used = new Set<string>();
  const missing = new Set<string>();
  for (const { namespace, key, contexts, where } of uses) {
    const names = ['', ...contexts.map((context) => `_${context}`)].flatMap((context) =>
      FORMS.map((form) => `${key}${context}${form}`),
    );
    const there = names.filter((name) => catalogues.get(namespace)?.has(name) === true);
    if (there.length === 0) missing.add(`missing: ${namespace}:${key}, asked for at ${where}`);
    for (const name of there) used.add(`${namespace}:${name}`);
  }
  const unused = [...catalogues].flatMap(([namespace, sentences]) =>
    [...sentences.keys()]
      .map((key) => `${namespace}:${key}`)
      .filter((name) => !used.has(name))
      .map((name) => `unused: ${name}`),
  );
  return [...missing, ...unused, ...unknown.map((where) => `not known by its type: the key at ${where}`)];
}
