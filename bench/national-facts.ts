/** Facts of a whole nation, made here: the demo's files of that size would take longer to write than to measure. */
import type { Facts } from '../src/record/index.ts';
import { CONTRACTS, dayOf, EMPLOYMENT_TERMS, FULL_POSITION, OCCUPATION_CODES, OPEN_END } from '../src/terms/index.ts';
import { day, EMPTY_WORLD, factsOfWorld, history, unitNumber } from '../test/analysis/small-world.ts';

const PERSONS = 506_000;
const UNITS = 3000;
const AREAS = 357;
const MADE = dayOf(2026, 8, 31);
const FIRST = dayOf(2010, 1, 1);

/** Lehmer steps: the same nation every time. */
function dice(): (below: number) => number {
  let state = 20_241_001;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Rows {
  readonly person: number[];
  readonly workplace: number[];
  readonly position: number[];
  readonly percent: number[];
  readonly contract: number[];
  readonly from: number[];
  readonly to: number[];
}

/** One career: posts of a year or two after one another, sometimes a hole, sometimes another school. */
function career(rows: Rows, person: number, next: (below: number) => number, positions: number): void {
  let from = FIRST + next(MADE - FIRST + 900) - 900;
  const until = from + 200 + next(4200);
  let unit = next(UNITS);
  while (from < until && from <= MADE) {
    const to = Math.min(until, from + 240 + next(640));
    rows.person.push(person);
    rows.workplace.push(unit);
    rows.position.push(next(positions));
    rows.percent.push(next(3) === 0 ? (20 + next(80)) * 100 : FULL_POSITION);
    rows.contract.push(next(5) === 0 ? 1 : 0);
    rows.from.push(from);
    rows.to.push(to > MADE ? OPEN_END : to);
    from = to + (next(6) === 0 ? next(120) : 0);
    if (next(8) === 0) unit = next(UNITS);
  }
}

/** Some two million spells of half a million persons in 3,000 schools, of whom about 250,000 are employed at a time. */
export function nationalFacts(): Facts {
  const next = dice();
  const positions = Object.keys(OCCUPATION_CODES);
  const rows: Rows = { person: [], workplace: [], position: [], percent: [], contract: [], from: [], to: [] };
  for (let person = 0; person < PERSONS; person++) career(rows, person, next, positions.length);
  const units = Array.from({ length: UNITS }, (_, i) => unitNumber(i));
  const frame = factsOfWorld({
    ...EMPTY_WORLD,
    deliveries: [history('2026-08-31', [])],
    areas: Array.from({ length: AREAS }, (_, i) => ({ code: `A${i}`, level: 'area', parent: null, living: 'unknown' })),
    units: units.map((unit, i) => {
      const area = `A${i % AREAS}`;
      return { unit, schoolType: 'barneskole', area, subArea: null, living: 'unknown' } as const;
    }),
    workplaces: units.map((unit) => ({ workplace: unit, unit, from: day('1900-01-01'), to: OPEN_END })),
  });
  const length = rows.person.length;
  const ordinary = EMPLOYMENT_TERMS.indexOf('ordinary');
  return {
    ...frame,
    fingerprint: 'national',
    workplaces: units,
    positions: positions.map((code) => ({ code, title: null })),
    persons: {
      length: PERSONS,
      key: Array.from({ length: PERSONS }, (_, i) => i.toString(16).padStart(32, '0')),
      birthYear: Int16Array.from({ length: PERSONS }, () => 1955 + next(48)),
      birthMonth: Int8Array.from({ length: PERSONS }, () => 1 + next(12)),
      sex: Uint8Array.from({ length: PERSONS }, () => (next(4) === 0 ? 1 : 0)),
    },
    employments: {
      length,
      person: Int32Array.from(rows.person),
      delivery: new Int32Array(length),
      workplace: Int32Array.from(rows.workplace),
      position: Int32Array.from(rows.position),
      percent: Int32Array.from(rows.percent),
      contract: Uint8Array.from(rows.contract, (one) => CONTRACTS.indexOf(one === 1 ? 'temporary' : 'permanent')),
      terms: new Uint8Array(length).fill(ordinary),
      from: Int32Array.from(rows.from),
      to: Int32Array.from(rows.to),
      endReason: new Int8Array(length).fill(-1),
    },
  };
}
