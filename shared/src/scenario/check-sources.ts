import sources from './data/sources.json' with { type: 'json' };
import { isList, isObject, nameOf, type ScenarioProblem } from './problem.ts';

/** A source of the dossier: what it is and where it was read; some were found as copies on unreliable hosts. */
export interface ListedSource {
  readonly title: string;
  readonly address: string | null;
}

/** The dossier's list of sources by number, `S1` onward. */
export const SOURCES: Readonly<Record<string, ListedSource>> = sources;

/** The numbers of the sources in a sentence, each once. */
export const sourcesIn = (text: string): readonly string[] => [...new Set(text.match(/\bS\d+[a-z]?\b/g))];

/** Refuses a number that the list of sources does not have, and a citation that names no source at all. */
export function checkSources(part: unknown, path = ''): readonly ScenarioProblem[] {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (typeof part === 'string')
    return sourcesIn(part)
      .filter((id) => SOURCES[id] === undefined)
      .map((id) => ({ path, expected: 'a source of sources.json', found: id }));
  if (isList(part)) return part.flatMap((one, index) => checkSources(one, at(nameOf(one) ?? String(index))));
  if (!isObject(part)) return [];
  const { ref } = part;
  const isEmpty = typeof ref === 'string' && sourcesIn(ref).length === 0;
  return [
    ...(isEmpty ? [{ path: at('ref'), expected: 'at least one source, such as S36', found: JSON.stringify(ref) }] : []),
    ...Object.entries(part).flatMap(([key, value]) => checkSources(value, at(key))),
  ];
}
