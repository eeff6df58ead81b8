// Long parts, an observation with its traces above all, say the same few words again and again. Packed, each string and
// each set of field names stands once, in front, and the body names it by its number.
//
// Body: a string is its number in `words`; a number is its text in quotes; true, false and null are themselves;
// [-1, ...] is a list; [n, ...] is an object with the n-th set of names, its values in that order.

type Body = number | string | boolean | null | readonly Body[];
interface Packed {
  readonly words: readonly string[];
  readonly shapes: readonly (readonly number[])[];
  readonly body: Body;
}

/** Write plain JSON data compactly; `unpack` gives it back exactly. */
export function pack(value: unknown): string {
  const words = new Map<string, number>();
  const shapes = new Map<string, number>();
  const numberOf = (table: Map<string, number>, key: string): number => {
    const known = table.get(key);
    if (known !== undefined) return known;
    table.set(key, table.size);
    return table.size - 1;
  };
  const write = (part: unknown): Body => {
    if (typeof part === 'string') return numberOf(words, part);
    if (typeof part === 'number') return JSON.stringify(part);
    if (typeof part === 'boolean') return part;
    if (typeof part !== 'object' || part === null) return null;
    if (Array.isArray(part)) return [-1, ...part.map(write)];
    const fields = Object.entries(part).filter(([, field]) => field !== undefined);
    const shape = fields.map(([name]) => numberOf(words, name)).join(' ');
    return [numberOf(shapes, shape), ...fields.map(([, field]) => write(field))];
  };
  const body = write(value);
  const packed: Packed = {
    words: [...words.keys()],
    shapes: [...shapes.keys()].map((shape) => (shape === '' ? [] : shape.split(' ').map(Number))),
    body,
  };
  return JSON.stringify(packed);
}

/** Read what `pack` wrote. Throws on anything else. */
export function unpack(text: string): unknown {
  const { words, shapes, body } = JSON.parse(text) as Packed;
  const read = (part: Body): unknown => {
    if (typeof part === 'number') return words[part];
    if (typeof part === 'string') return JSON.parse(part) as unknown;
    if (typeof part === 'boolean' || part === null) return part;
    const [kind, ...values] = part;
    if (kind === -1) return values.map(read);
    const names = shapes[Number(kind)];
    if (names === undefined) throw new Error('a packed part names a shape it does not hold');
    return Object.fromEntries(names.map((name, index) => [words[name] ?? '', read(values[index] ?? null)]));
  };
  return read(body);
}
