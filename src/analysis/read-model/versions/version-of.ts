import { createHash } from 'node:crypto';
import type { Day } from '../../../terms/index.ts';
import { at, taken } from '../columns.ts';
import { knowledgeDay } from '../counting-source.ts';
import { encodeContent } from '../encoding.ts';
import { ownRowsOn } from '../own-rows.ts';
import { planTellingsOn } from '../plan-tellings.ts';
import { type DatasetContent, datasetOn } from './dataset-on.ts';
import { inPersonOrder, personOrder, type RowsOfPersons } from './person-order.ts';
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
  const own = ownOn(content, asKnownOn, numbers);
  const plans = plansOn(content, asKnownOn, numbers);
  const order = personOrder([...Object.values(rows), ...own.ofPersons, ...plans.ofPersons], who);
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
    ...own.state(order),
    ...plans.state(order),
  };
}

interface OwnState {
  /** Rows about persons, as one more table that tells persons apart; none where there are none. */
  readonly ofPersons: readonly RowsOfPersons[];
  /** The rows with persons numbered by their order. */
  readonly state: (order: Int32Array) => object;
}

/**
 * Rows of own tables; where there are none, nothing is said, so that names stay what they were before there could be any.
 * `numbers`: places of the persons who have rows, by their new numbers; whoever has none is numbered −1.
 */
function ownOn(content: DatasetContent, asKnownOn: Day | null, numbers: Int32Array): OwnState {
  const own = ownRowsOn(content, asKnownOn);
  if (own.length === 0) return { ofPersons: [], state: () => ({}) };
  const others = own.filter(({ person }) => person === undefined);
  const places = new Map([...numbers].map((place, number) => [place, number]));
  const told = own.flatMap(({ person, table, key, values }) =>
    person === undefined ? [] : [{ person: places.get(person) ?? -1, row: [table, key, values] }],
  );
  const known = told.filter(({ person }) => person >= 0);
  const marks = Int32Array.from(known, ({ row }) => markOf(JSON.stringify(row)));
  const ofPersons = known.length === 0 ? [] : [{ person: Int32Array.from(known, ({ person }) => person), mark: marks }];
  const state = (order: Int32Array) => {
    const anew = new Map([...order].map((person, number) => [person, number]));
    const rows = told.map(({ person, row }) => JSON.stringify([anew.get(person) ?? -1, ...row])).sort();
    const plain = others.map(({ table, key, values }) => [table, key, values]);
    return rows.length === 0 ? { own: plain } : { own: plain, ownOfPersons: rows };
  };
  return { ofPersons, state };
}

/** Tellings of plans, those of one plan in the order told; where there are none, nothing is said, as of own tables. */
function plansOn(content: DatasetContent, asKnownOn: Day | null, numbers: Int32Array): OwnState {
  const told = planTellingsOn(content, asKnownOn);
  if (told.length === 0) return { ofPersons: [], state: () => ({}) };
  const places = new Map([...numbers].map((place, number) => [place, number]));
  const plans = new Map<string, { readonly person: number; readonly said: (string | number)[] }>();
  for (const { person, unit, start, from, end, status } of told) {
    const key = `${person} ${unit} ${start}`;
    const plan = plans.get(key) ?? { person: places.get(person) ?? -1, said: [unit, start] };
    plan.said.push(from, end, status);
    plans.set(key, plan);
  }
  const known = [...plans.values()].filter(({ person }) => person >= 0);
  const mark = Int32Array.from(known, ({ said }) => markOf(JSON.stringify(said)));
  const ofPersons = known.length === 0 ? [] : [{ person: Int32Array.from(known, ({ person }) => person), mark }];
  const state = (order: Int32Array) => {
    const anew = new Map([...order].map((person, number) => [person, number]));
    const all = [...plans.values()].map(({ person, said }) => JSON.stringify([anew.get(person) ?? -1, ...said]));
    return { plans: all.sort() };
  };
  return { ofPersons, state };
}

/** 32 bits of a text's hash. */
function markOf(text: string): number {
  return createHash('sha256').update(text).digest().readInt32LE(0);
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
