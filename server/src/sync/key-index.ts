/** So many keys are looked through one by one. */
const FEW = 16;
const NONE = new Uint16Array(0);
const LARGEST = 0xff_ff;

/** What leads from keys to their places in a list of keys; the library's kind of table takes six times the memory. */
export class KeyIndex {
  /** Places from 1, each where the hash of its key points or behind it; 0 is free. A power of two, and a third of it is free. */
  #places: Uint16Array | Uint32Array = NONE;

  /** The place of a key in the list; -1 if it is not there. */
  find(keys: readonly (string | null)[], key: string): number {
    const places = this.#places;
    const last = places.length - 1;
    if (last < 0) return keys.indexOf(key);
    for (let at = hashOf(key) & last; ; at = (at + 1) & last) {
      const place = (places[at] ?? 0) - 1;
      if (place < 0 || keys[place] === key) return place;
    }
  }

  /** The list has one key more, at its end, that was not there. */
  add(keys: readonly (string | null)[]): void {
    const { length } = keys;
    if (length <= FEW) return;
    if (3 * length > 2 * this.#places.length) this.renew(keys);
    else put(this.#places, keys[length - 1] ?? null, length);
  }

  /** The list is another one. */
  renew(keys: readonly (string | null)[]): void {
    this.clear();
    const { length } = keys;
    if (length <= FEW) return;
    let size = 2 * FEW;
    while (3 * length > 2 * size) size *= 2;
    const places = size > LARGEST ? new Uint32Array(size) : new Uint16Array(size);
    for (let place = 0; place < length; place++) put(places, keys[place] ?? null, place + 1);
    this.#places = places;
  }

  clear(): void {
    this.#places = NONE;
  }
}

function put(places: Uint16Array | Uint32Array, key: string | null, place: number): void {
  if (key === null) return;
  const last = places.length - 1;
  let at = hashOf(key) & last;
  while (places[at] !== 0) at = (at + 1) & last;
  places[at] = place;
}

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  return hash ^ (hash >>> 15);
}
