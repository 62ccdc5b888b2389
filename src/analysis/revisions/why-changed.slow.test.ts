import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsKnownBy, pasts, withPast } from '../../../test/analysis/known-by.ts';
import { questionAbout, sketches } from '../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import {
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
} from '../../../test/analysis/small-world.ts';
import type { Facts } from '../../record/index.ts';
import { type Day, parseDay } from '../../terms/index.ts';
import { ask } from '../answer/index.ts';
import type { Question } from '../question.ts';
import type { RawCell, RawTable } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { inOrderOfEvents } from './events.ts';
import { cellKey, readAsNow, whyChanged } from './why-changed.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 40);
const day = (text: string) => parseDay(text) as Day;

const numbersOf = ({ numerator, denominator, persons, base, estimate }: RawCell): string =>
  JSON.stringify([numerator, denominator || null, persons, base || null, estimate?.value == null ? null : estimate]);
const stateOf = ({ provisional, delivered }: RawCell): string => `${provisional} ${delivered}`;

const isNobody = (cell: RawCell | undefined) =>
  cell === undefined || (cell.persons === 0 && !cell.base && cell.numerator === 0 && !cell.denominator);

/** Nobody in a cell, and no such cell, are the same. */
function numbersDiffer(a: RawCell | undefined, b: RawCell | undefined): boolean {
  if (isNobody(a) && isNobody(b)) return false;
  return a === undefined || b === undefined || numbersOf(a) !== numbersOf(b);
}

function differs(a: RawCell | undefined, b: RawCell | undefined): boolean {
  return numbersDiffer(a, b) || (a !== undefined && b !== undefined && stateOf(a) !== stateOf(b));
}

const cellsOf = (table: RawTable) => new Map(table.cells.map((cell) => [cellKey(cell), cell]));

type Tables = readonly ReadonlyMap<string, RawCell>[];

/** The slow road: a record closed after each event, whole tables. */
function slowTables(facts: Facts, question: Question, from: number): Tables {
  const { facts: ordered, events } = inOrderOfEvents(facts);
  return Array.from({ length: events.length - from + 1 }, (_, i) => {
    const then = (from + i) as Day;
    const table = ask(buildDataset(factsKnownBy(ordered, then)), { ...question, asKnownOn: then });
    return 'refusal' in table ? new Map<string, RawCell>() : cellsOf(table);
  });
}

/** Holds the quick road against the slow one; nothing where the question is refused. */
function compare(facts: Facts, question: Question & { readonly asKnownOn: Day }): void {
  const read = readAsNow(facts, question.asKnownOn);
  const told = whyChanged(facts, question);
  if ('refusal' in told) return;
  const from = inOrderOfEvents(read).by(question.asKnownOn);
  const tables = slowTables(read, question, from);
  const [before, now] = [tables[0], tables.at(-1)];
  const keys = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort();
  const changed = keys.filter((key) => differs(before?.get(key), now?.get(key)));
  expect([...told.causes.keys()].sort()).toEqual(changed);
  for (const key of changed) {
    const cells = tables.map((table) => table.get(key));
    const isNumber = numbersDiffer(cells[0], cells.at(-1));
    const slow = cells.slice(1).flatMap((cell, i) => (numbersDiffer(cells[i], cell) ? [from + i] : []));
    const causes = told.causes.get(key) ?? [];
    if (isNumber) expect(causes).toEqual(slow);
    expect(causes.length).toBeGreaterThan(0);
  }
}

const THEN = fc.tuple(fc.nat({ max: 99 }), fc.constantFrom(-1, 0, 0));

describe('why a figure is another than it was', () => {
  test('every changed cell and no other, with events that changed it and none that did not', () => {
    fc.assert(
      fc.property(smallWorld, pasts, sketches, THEN, (world, past, asked, [place, shift]) => {
        const facts = withPast(factsOfWorld(world), past);
        const days = facts.deliveries.map(({ knownOn }) => knownOn);
        const then = ((days[place % days.length] ?? 0) + shift) as Day;
        for (const sketch of asked.slice(0, 3)) compare(facts, { ...questionAbout(world, sketch), asKnownOn: then });
      }),
      { numRuns: RUNS, seed: 31 },
    );
  });
});

const SCHOOL = unitNumber(0);

/** A school with five persons, and deliveries that change something, three on one day. */
function corrected(): SmallWorld {
  const all = [0, 1, 2, 3, 4];
  const told = (knownOn: string, left: readonly number[]) =>
    history(
      knownOn,
      all.map((person) => row(person, SCHOOL, left.includes(person) ? '2020-08-01/2023-07-01' : '2020-08-01/')),
    );
  return {
    ...EMPTY_WORLD,
    persons: all.map(() => ({ birthYear: 1980, birthMonth: 1, sex: 'f' })),
    units: [{ unit: SCHOOL, schoolType: 'barneskole', area: null, subArea: null, living: 'unknown' }],
    deliveries: [told('2023-10-02', []), told('2023-11-05', [0]), told('2023-11-05', [0]), told('2023-11-05', [0, 1])],
  };
}

describe('of several deliveries on one day', () => {
  test('those that changed the figure are told, the one that repeated another is not', () => {
    const question: Question = {
      metric: 'A1',
      by: ['unit'],
      where: [],
      period: { kind: 'day', at: day('2023-09-01') },
      asKnownOn: null,
    };
    const told = whyChanged(factsOfWorld(corrected()), { ...question, asKnownOn: day('2023-10-02') });
    if ('refusal' in told) throw new Error(told.refusal.code);
    const causes = [...told.causes].map(([key, events]) => [
      key.split('\u0000')[1],
      events.map((place) => {
        const event = told.events[place];
        return event?.kind === 'context' ? 'context' : event?.delivery;
      }),
    ]);
    expect(causes).toEqual([
      [SCHOOL, ['d1', 'd3']],
      ['Total', ['d1', 'd3']],
    ]);
  });
});
