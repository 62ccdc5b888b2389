import { createHash } from 'node:crypto';
import type { Day } from '../../../terms/index.ts';
import { at, taken } from '../columns.ts';
import { knowledgeDay } from '../counting-source.ts';
import { encodeContent } from '../encoding.ts';
import { ownRowsOn } from '../own-rows.ts';
import { type DatasetContent, datasetOn } from './dataset-on.ts';
import { inPersonOrder, personOrder } from './person-order.ts';
import { inOrder, type Table } from './state-rows.ts';

/**
 * The name of what was known at the end of a day (null = now): `sha256:` and 64 hexadecimal digits over everything a
 * figure can depend on. Nothing learnt later is in it, so a question «as known on» is answered under the same name for
 * ever; two records that know the same have the same name. docs/decisions 0028.
 */
export function versionOf(content: DatasetContent, asKnownOn: Day | null): string {
  const hash = createHash('sha256');
  for (const part of encodeContent(stateOn(content, asKnownOn))) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

/** What counts at the end of the day: rows without the days on which they were known, persons and positions numbered anew. */
function stateOn(content: DatasetContent, asKnownOn: Day | null): object {
  const day = knowledgeDay(asKnownOn);
  const known = datasetOn(content, asKnownOn);
  const isKnown = ({ knownFrom, knownTo }: { readonly knownFrom: Int32Array; readonly knownTo: Int32Array }) => {
    return (place: number) => at(knownFrom, place) <= day && day < at(knownTo, place);
  };
  const { pieces, leaves, paid, months } = known;
  const rows = {
    pieces: rowsOf(pieces, PIECES, isKnown(pieces)),
    leaves: rowsOf(leaves, LEAVES, isKnown(leaves)),
    paid: rowsOf(paid, PAID, isKnown(paid)),
  };
  const numbers = numberedAnew(Object.values(rows).map(({ person }) => person));
  numberedAnew([rows.pieces.position]);
  const { birthYear, birthMonth, sex } = known.persons;
  const who = [birthYear, birthMonth, sex].map((column) => numbers.map((person) => at(column, person)));
  const order = personOrder(Object.values(rows), who);
  const { settings, units, areas, subAreas, successions, pupils } = known;
  return {
    settings,
    units,
    areas,
    subAreas,
    successions,
    pupils,
    deliveries: deliveriesOn(content, day),
    persons: who.map((column) => order.map((person) => at(column, person))),
    ...{ pieces: inPersonOrder(rows.pieces, order), leaves: inPersonOrder(rows.leaves, order) },
    paid: inPersonOrder(rows.paid, order),
    months: rowsOf(months, MONTHS, isKnown({ knownFrom: months.knownOn, knownTo: months.withdrawnOn })),
    ...ownOn(content, asKnownOn),
  };
}

/** Rows of own tables; where there are none, nothing is said, so that names stay what they were before there could be any. */
function ownOn(content: DatasetContent, asKnownOn: Day | null): object {
  const own = ownRowsOn(content, asKnownOn);
  return own.length === 0 ? {} : { own: own.map(({ table, key, values }) => [table, key, values]) };
}

/** As texts, so that they stand in one order whatever became of them later. */
function deliveriesOn({ deliveries }: DatasetContent, day: number): readonly string[] {
  return deliveries
    .filter(({ knownOn, withdrawnOn }) => knownOn <= day && day < withdrawnOn)
    .map(({ source, knownOn, ownTime, horizon }) => `${source} ${knownOn} ${ownTime} ${horizon}`)
    .sort();
}

const PIECES = [
  'person',
  'source',
  'from',
  'to',
  'unit',
  'subgroup',
  'position',
  'percent',
  'contract',
  'terms',
  'start',
  'excluded',
  'silent',
  'endReason',
] as const;
const LEAVES = ['person', 'source', 'from', 'to', 'unit', 'percent'] as const;
const PAID = ['person', 'unit', 'month'] as const;
const MONTHS = ['source', 'unit', 'first', 'last', 'until'] as const;

/** The columns of the rows that count, in an order that does not depend on when they were learnt. */
function rowsOf<Name extends string>(
  table: Readonly<Record<Name, Int32Array>> & { readonly length: number },
  names: readonly Name[],
  counts: (place: number) => boolean,
): Table<Name> {
  const all = new Int32Array(table.length);
  let counting = 0;
  for (let i = 0; i < table.length; i++) if (counts(i)) all[counting++] = i;
  const columns = names.map((name) => table[name]);
  const sorted = inOrder(all.subarray(0, counting), columns);
  return Object.fromEntries(names.map((name) => [name, taken(table[name], sorted)])) as Table<Name>;
}

/** Replaces the numbers in columns by 0, 1, 2 … in their order; gives the numbers there were. */
function numberedAnew(columns: readonly Int32Array[]): Int32Array {
  const most = columns.reduce((max, column) => column.reduce((a, b) => Math.max(a, b), max), -1);
  const met = new Int32Array(most + 1);
  for (const column of columns) for (const number of column) met[number] = 1;
  const numbers: number[] = [];
  met.forEach((is, number) => {
    if (is === 1) met[number] = numbers.push(number) - 1;
  });
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) column[i] = at(met, at(column, i));
  }
  return Int32Array.from(numbers);
}
