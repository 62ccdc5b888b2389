/**
 * The entry at a place that is known to exist. Columns are all of one kind on purpose: a function that meets several
 * kinds of typed array is many times slower in V8, and everything here goes through this one.
 */
export function at(column: Int32Array, place: number): number {
  return column[place] as number;
}

/** The entries at some places, in their order. */
export function taken(column: Int32Array, places: Int32Array): Int32Array {
  const entries = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) entries[i] = at(column, at(places, i));
  return entries;
}

/** A column that grows while it is filled. */
export class GrowingColumn {
  #entries: Int32Array;
  length = 0;

  /** `expected`: about how many entries will come. */
  constructor(expected = 1024) {
    this.#entries = new Int32Array(Math.max(1, expected));
  }

  push(value: number): void {
    if (this.length === this.#entries.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.#entries);
      this.#entries = longer;
    }
    this.#entries[this.length++] = value;
  }

  /** The entries so far, as a column of their own. */
  done(): Int32Array {
    return this.#entries.slice(0, this.length);
  }
}

/** Places of rows grouped by a key 0…keys−1, keeping their order inside each key (counting sort). */
export function groupByKey(key: Int32Array, length: number, keys: number): { offsets: Int32Array; places: Int32Array } {
  const offsets = new Int32Array(keys + 1);
  for (let i = 0; i < length; i++) {
    const next = at(key, i) + 1;
    offsets[next] = at(offsets, next) + 1;
  }
  for (let k = 0; k < keys; k++) offsets[k + 1] = at(offsets, k + 1) + at(offsets, k);
  const places = new Int32Array(length);
  const fill = offsets.slice();
  for (let i = 0; i < length; i++) {
    const k = at(key, i);
    const place = at(fill, k);
    places[place] = i;
    fill[k] = place + 1;
  }
  return { offsets, places };
}
