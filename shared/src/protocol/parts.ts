// A view travels as many small strings, so that one changed fact costs one small patch. The codec knows no field by
// name: a list becomes a marker and one part per item, an open record (the docket) a marker and one part per key.

/** Small JSON strings by key, as they are in the synchronised state. */
export type Parts = ReadonlyMap<string, string>;

const LIST = '#';
const RECORD = '@';
/** Records whose keys come and go one by one. */
const OPEN_RECORDS: ReadonlySet<string> = new Set(['docket', 'seats', 'trust', 'capital']);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Items of lists as text: several people are told the same, one after another. Those of the last few hundred turns are kept; as
// long as the items all of them would take more memory than the items.
let youngTexts = new WeakMap<object, string>();
let oldTexts = new WeakMap<object, string>();
let made = 0;
const GENERATION = 2_000;

function textOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item ?? null);
  const known = youngTexts.get(item);
  if (known !== undefined) return known;
  const text = oldTexts.get(item) ?? JSON.stringify(item);
  if (++made > GENERATION) {
    [oldTexts, youngTexts] = [youngTexts, new WeakMap()];
    made = 1;
  }
  youngTexts.set(item, text);
  return text;
}

/** Splits a plain JSON object into parts; fields that are `undefined` are left out, as in JSON. */
export function splitParts(view: object, except?: string): Map<string, string> {
  const parts = new Map<string, string>();
  const put = (key: string, text: string): unknown => parts.set(key, text);
  for (const [field, value] of Object.entries(view) as [string, unknown][]) {
    if (field !== except) splitField(field, value, put);
  }
  return parts;
}

type Put = (key: string, text: string) => unknown;

function splitField(field: string, value: unknown, put: Put): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    put(field, LIST);
    value.forEach((item: unknown, index) => put(`${field}${LIST}${index}`, textOf(item)));
  } else if (OPEN_RECORDS.has(field) && isFields(value)) {
    put(field, RECORD);
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) put(`${field}${RECORD}${key}`, JSON.stringify(item));
    }
  } else {
    put(field, JSON.stringify(value));
  }
}

/** What may differ between the parts of two views: all that does, and perhaps some that does not. */
export interface ChangedParts {
  /** Keys of parts that are there no more. */
  readonly gone: readonly string[];
  /** Keys and texts of parts, by turns. */
  readonly now: readonly string[];
}

const NONE: readonly string[] = [];
const NOTHING: ChangedParts = { gone: NONE, now: NONE };

/**
 * Compares two views without a look into what is the same object in both: nothing in a view is ever changed in place. What
 * a long list keeps is not turned into text again.
 */
export function changedParts(before: object, view: object, except?: string): ChangedParts {
  if (before === view || !isFields(before) || !isFields(view)) return NOTHING;
  const gone: string[] = [];
  const now: string[] = [];
  let isMoved = false;
  for (const field of Object.keys(view)) {
    const old = before[field];
    const value = view[field];
    if (old === value || field === except || value === undefined) continue;
    isMoved = compareField(field, old, value, gone, now) || isMoved;
  }
  for (const field of Object.keys(before)) {
    if (view[field] === undefined && field !== except) dropField(field, before[field], gone);
  }
  return { gone: isMoved ? gone.filter((key) => !now.includes(key)) : gone, now };
}

/** Notes how one field differs; whether it may have noted a part both as gone and as there. */
function compareField(field: string, old: unknown, value: unknown, gone: string[], now: string[]): boolean {
  if (Array.isArray(old) && Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at];
      if (at >= old.length || item !== old[at]) now.push(`${field}${LIST}${at}`, textOf(item));
    }
    for (let at = value.length; at < old.length; at++) gone.push(`${field}${LIST}${at}`);
    return false;
  }
  if (OPEN_RECORDS.has(field) && isFields(old) && isFields(value)) {
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item !== undefined && item !== old[key]) now.push(`${field}${RECORD}${key}`, JSON.stringify(item));
    }
    for (const key of Object.keys(old)) {
      if (old[key] !== undefined && value[key] === undefined) gone.push(`${field}${RECORD}${key}`);
    }
    return false;
  }
  const isMany = Array.isArray(old) || (OPEN_RECORDS.has(field) && isFields(old));
  if (isMany) dropField(field, old, gone);
  splitField(field, value, (key, text) => now.push(key, text));
  return isMany;
}

const dropField = (field: string, value: unknown, gone: string[]): void =>
  splitField(field, value, (key) => gone.push(key));

/**
 * What one join leaves for the next: unchanged parts keep their objects, so that a client re-renders only what moved.
 */
export interface Joined {
  readonly value: Readonly<Record<string, unknown>>;
  readonly parts: Parts;
  readonly items: ReadonlyMap<string, unknown>;
}

/** Joins parts again; `previous` is the last join of the same view. Throws on a part that is not JSON. */
export function joinParts(parts: Iterable<readonly [string, string]>, previous: Joined | null): Joined {
  const now = new Map(parts);
  const items = new Map<string, unknown>();
  const fields = new Set<string>();
  const members = new Map<string, string[]>();
  let moved = previous === null || previous.parts.size !== now.size;
  const touched = new Set<string>();
  for (const [key, text] of now) {
    const kept = previous?.parts.get(key) === text;
    const at = key.search(/[#@]/);
    const field = at < 0 ? key : key.slice(0, at);
    if (!kept) {
      moved = true;
      touched.add(field);
    }
    if (at < 0) fields.add(field);
    else members.set(field, [...(members.get(field) ?? []), key]);
    if (text !== LIST && text !== RECORD) items.set(key, kept ? previous.items.get(key) : parse(text));
  }
  if (previous !== null && !moved) return previous;
  const value: Record<string, unknown> = {};
  for (const field of fields) {
    const keys = members.get(field) ?? [];
    const same = previous !== null && !touched.has(field) && countOf(previous.parts, field) === keys.length;
    value[field] = same ? previous.value[field] : build(field, now, items, keys);
  }
  return { value, parts: now, items };
}

const parse = (text: string): unknown => JSON.parse(text);

function countOf(parts: Parts, field: string): number {
  let count = 0;
  for (const key of parts.keys()) if (key.startsWith(`${field}${LIST}`) || key.startsWith(`${field}${RECORD}`)) count++;
  return count;
}

function build(field: string, parts: Parts, items: ReadonlyMap<string, unknown>, keys: readonly string[]): unknown {
  const marker = parts.get(field);
  if (marker === LIST) return keys.map((_, index) => items.get(`${field}${LIST}${index}`));
  if (marker === RECORD) return Object.fromEntries(keys.map((key) => [key.slice(field.length + 1), items.get(key)]));
  return items.get(field);
}
