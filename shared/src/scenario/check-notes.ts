import { isList, isObject, nameOf, type ScenarioProblem } from './problem.ts';

/** Refuses a note on something that the file does not have. */
export function checkNotes(data: Readonly<Record<string, unknown>>): readonly ScenarioProblem[] {
  const { notes } = data;
  if (!isObject(notes)) return [];
  return Object.keys(notes)
    .filter((path) => !leadsSomewhere(data, path))
    .map((path) => ({ path: `notes.${path}`, expected: 'the path of something in the file', found: 'nothing there' }));
}

/** Keys may contain dots themselves, as the names of prices do. */
function leadsSomewhere(at: unknown, path: string): boolean {
  return keysOf(at).some(
    ([key, value]) => path === key || (path.startsWith(`${key}.`) && leadsSomewhere(value, path.slice(key.length + 1))),
  );
}

const keysOf = (at: unknown): readonly (readonly [string, unknown])[] => {
  if (isList(at)) return at.map((one, index) => [nameOf(one) ?? String(index), one]);
  return isObject(at) ? Object.entries(at) : [];
};
