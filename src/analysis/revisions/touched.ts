import { at } from '../read-model/columns.ts';
import type { Dataset } from '../read-model/dataset.ts';

/** Rows of persons with the events by which they became known and by which they were no longer. */
interface KnownRows {
  readonly length: number;
  readonly person: Int32Array;
  readonly knownFrom: Int32Array;
  readonly knownTo: Int32Array;
}

/** By event: the persons of whom it told something new, or took something back. Events that touch nobody are not in it. */
export function personsTouched(dataset: Dataset): ReadonlyMap<number, readonly number[]> {
  const touched = new Map<number, Set<number>>();
  const touch = (event: number, person: number) => {
    const own = touched.get(event);
    if (own === undefined) touched.set(event, new Set([person]));
    else own.add(person);
  };
  for (const { length, person, knownFrom, knownTo } of [dataset.pieces, dataset.leaves, dataset.paid] as KnownRows[]) {
    for (let i = 0; i < length; i++) {
      touch(at(knownFrom, i), at(person, i));
      touch(at(knownTo, i), at(person, i));
    }
  }
  const { personWords } = dataset;
  for (let i = 0; i < personWords.length; i++) touch(at(personWords.knownFrom, i), at(personWords.person, i));
  return new Map([...touched].map(([event, persons]) => [event, [...persons].sort((a, b) => a - b)]));
}

/** Gives the dataset with nobody's rows but those of some persons; figures that are sums over persons change as in the whole. */
export function personPicker(dataset: Dataset): (persons: readonly number[]) => Dataset {
  const { pieces, leaves, paid } = dataset;
  const offsets = [pieces, leaves, paid].map((table) => offsetsOf(table.person, dataset.persons.length));
  return (persons) => {
    const [ofPieces, ofLeaves, ofPaid] = offsets.map((own) => placesOf(own, persons));
    return {
      ...dataset,
      pieces: pick(pieces, ofPieces ?? []),
      leaves: pick(leaves, ofLeaves ?? []),
      paid: pick(paid, ofPaid ?? []),
    };
  };
}

/** Rows come by person: where each person's begin. */
function offsetsOf(person: Int32Array, persons: number): Int32Array {
  const offsets = new Int32Array(persons + 1);
  for (const one of person) offsets[one + 1] = at(offsets, one + 1) + 1;
  for (let i = 0; i < persons; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  return offsets;
}

function placesOf(offsets: Int32Array, persons: readonly number[]): readonly number[] {
  return persons.flatMap((person) => {
    const first = at(offsets, person);
    return Array.from({ length: at(offsets, person + 1) - first }, (_, i) => first + i);
  });
}

function pick<Table extends { readonly length: number }>(table: Table, places: readonly number[]): Table {
  const columns = Object.entries<unknown>({ ...table }).map(([name, column]) => [
    name,
    column instanceof Int32Array ? Int32Array.from(places, (place) => at(column, place)) : places.length,
  ]);
  return Object.fromEntries(columns) as Table;
}
