import { useState } from 'react';
import { dropStored, readStored, writeStored } from '../lib/stored.ts';

const MAX_CHARACTERS = 400;

/**
 * What is being typed in a field outside of a table, such as a name or a code, as state. This tab remembers it until it
 * is empty, so that a reload or a detour costs nothing; the next person, in a tab of their own, does not see it.
 */
export function useTypedField(field: string, first = ''): readonly [string, (text: string) => void] {
  const key = `letter.field.${field}`;
  const [text, setText] = useState(() => readStored(key, 'tab')?.slice(0, MAX_CHARACTERS) ?? first);
  const set = (next: string): void => {
    setText(next);
    if (next === '') dropStored(key, 'tab');
    else writeStored(key, next, 'tab');
  };
  return [text, set];
}
