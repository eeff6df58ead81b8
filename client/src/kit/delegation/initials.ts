const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (word: string): readonly string[] => [...graphemes.segment(word)].map(({ segment }) => segment);

/** The initials of people, two letters each, as different as their names allow. */
export function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const made = new Map<string, string>();
  for (const name of names) {
    const free = candidatesFor(name).find((one) => !taken.has(one)) ?? `${lettersOf(name)[0] ?? ''}${made.size + 1}`;
    taken.add(free);
    made.set(name, free);
  }
  return made;
}

function candidatesFor(name: string): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [first = ''] = lettersOf(words[0] ?? '');
  const last = words.length < 2 ? [] : lettersOf(words.at(-1) ?? '');
  const rest = [...last, ...lettersOf(words[0] ?? '').slice(1)];
  return rest.length === 0 ? [first] : rest.map((letter) => `${first}${letter}`);
}
