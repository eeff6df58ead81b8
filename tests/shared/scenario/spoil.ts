import { parseScenario } from '@letter/shared/authority';
import january from '../../../shared/src/scenario/data/january-2016.json' with { type: 'json' };
import { nameOf } from '../../../shared/src/scenario/problem.ts';

type Container = Record<string, unknown> | unknown[];

/** Read the January file with one place of it changed; `undefined` takes the place out. */
export function spoiled(at: string, value: unknown): ReturnType<typeof parseScenario> {
  // A note on what is taken out would be a second problem.
  const file: Record<string, unknown> = { ...structuredClone(january), notes: {} };
  put(file, at, value);
  return parseScenario(file);
}

/** The problems that the parser finds with it. */
export function problemsIn(at: string, value: unknown) {
  const read = spoiled(at, value);
  return read.ok ? [] : read.error;
}

/** Follow a path as the parser writes it: elements of lists by their name or as `[3]`, names of prices with their dot. */
function put(file: Container, at: string, value: unknown): void {
  const keys = at.startsWith('costs.') ? ['costs', at.slice('costs.'.length)] : at.replaceAll('[', '.[').split('.');
  const last = keys.pop() ?? '';
  let inside: Container = file;
  for (const key of keys) inside = inside[indexIn(inside, key) as never] as Container;
  const place = indexIn(inside, last);
  if (value !== undefined) inside[place as never] = value as never;
  else if (Array.isArray(inside)) inside.splice(Number(place), 1);
  else delete inside[String(place)];
}

function indexIn(container: Container, key: string): number | string {
  if (!Array.isArray(container)) return key;
  const index = key.startsWith('[')
    ? Number(key.slice(1, -1))
    : container.findIndex((element) => nameOf(element) === key);
  if (index < 0) throw new Error(`the file has no ${key}`);
  return index;
}
