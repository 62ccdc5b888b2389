import { at, taken } from '../columns.ts';

/** Rows of persons numbered 0 … persons − 1, in their order. */
export type RowsOfPersons = Readonly<Record<string, Int32Array>> & { readonly person: Int32Array };

/** Two odd multipliers whose products spread well over 32 bits (Steele & Vigna 2021, table 6). */
const FIRST = 0x915f77f5;
const SECOND = 0x93d765dd;
const TWO_TO_32 = 2 ** 32;

/**
 * The persons in an order that follows from what is told of them and not from their numbers, which follow from a key that
 * may be changed: by a hash of all their rows, 64 bits of which 53 are used. `columns`: one entry per person. Two persons
 * of whom the same is told may stand either way, as nothing depends on it.
 */
export function personOrder(tables: readonly RowsOfPersons[], columns: readonly Int32Array[]): Int32Array {
  const persons = columns[0]?.length ?? 0;
  const [a, b] = [new Int32Array(persons), new Int32Array(persons)];
  const mix = (person: number, value: number) => {
    a[person] = spread(at(a, person) ^ value, FIRST);
    b[person] = spread((at(b, person) + value) | 0, SECOND);
  };
  for (const column of columns) for (let person = 0; person < persons; person++) mix(person, at(column, person));
  tables.forEach(({ person, ...rest }, no) => {
    const told = Object.values(rest);
    for (let row = 0; row < person.length; row++) {
      const own = at(person, row);
      mix(own, no);
      for (const column of told) mix(own, at(column, row));
    }
  });
  const keys = Float64Array.from(a, (high, person) => (high >>> 11) * TWO_TO_32 + (at(b, person) >>> 0));
  return Int32Array.from(a, (_, person) => person).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
}

function spread(value: number, multiplier: number): number {
  const product = Math.imul(value ^ (value >>> 16), multiplier);
  return product ^ (product >>> 15);
}

/** The same rows with the persons in another order and numbered by it; the rows of each person stay as they were. */
export function inPersonOrder<Table extends RowsOfPersons>(table: Table, order: Int32Array): Table {
  const offsets = new Int32Array(order.length + 1);
  for (const person of table.person) offsets[person + 1] = at(offsets, person + 1) + 1;
  for (let person = 0; person < order.length; person++)
    offsets[person + 1] = at(offsets, person + 1) + at(offsets, person);
  const places = new Int32Array(table.person.length);
  const numbers = new Int32Array(table.person.length);
  let filled = 0;
  order.forEach((person, number) => {
    for (let row = at(offsets, person); row < at(offsets, person + 1); row++) {
      numbers[filled] = number;
      places[filled++] = row;
    }
  });
  const columns = Object.entries(table).map(([name, column]) => [
    name,
    name === 'person' ? numbers : taken(column, places),
  ]);
  return Object.fromEntries(columns) as Table;
}
