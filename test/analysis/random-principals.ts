import fc from 'fast-check';
import { type Day, OPEN_END } from '../../src/terms/index.ts';
import { histories, UNITS } from './random-world.ts';
import { day, type SmallWorld, type WorldRow } from './small-world.ts';

/** Persons who lead four schools in turn, so that a few come back. */
const LEADERS = 11;
const RECORD_BEGINS = day('2019-01-01');
const NO_LATER = day('2026-01-01');

/** Worlds in which everybody is a principal: for times around the longest that is acting, or for years at every school. */
export const worldOfPrincipals: fc.Arbitrary<SmallWorld> = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 5 }).chain(actingPrincipals) },
  { weight: 1, arbitrary: fc.constant(LEADERS).chain(longLed) },
);

function actingPrincipals(persons: number): fc.Arbitrary<SmallWorld> {
  return fc
    .tuple(histories(persons), fc.array(fc.constantFrom(0, 0, 30, 90, 91, 120, 400), { minLength: 8, maxLength: 8 }))
    .map(([world, lengths]) => ({
      ...world,
      deliveries: world.deliveries.slice(0, 2).map((one) => ({ ...one, rows: one.rows.map(asPrincipal(lengths)) })),
    }));
}

/** Lengths come in turn; 0 leaves the row as long as it is. */
function asPrincipal(lengths: readonly number[]): (one: WorldRow, i: number) => WorldRow {
  return (one, i) => {
    const days = lengths[i % lengths.length] ?? 0;
    const to = days === 0 ? one.to : ((one.from + days) as Day);
    return { ...one, position: '1228102', terms: 'ordinary', to };
  };
}

/** The years of one school: the first began `before` the record, and the others follow. */
const reigns = fc.record({
  before: fc.integer({ min: 0, max: 2500 }),
  days: fc.array(fc.integer({ min: 91, max: 1400 }), { minLength: 1, maxLength: 4 }),
  stays: fc.boolean(),
});

/** Every school led by one after the other, the first from before anybody's end is known: so that they enter late. */
function longLed(persons: number): fc.Arbitrary<SmallWorld> {
  return fc.tuple(histories(persons), fc.tuple(...UNITS.map(() => reigns))).map(([world, led]) => {
    const rows = led
      .flatMap((one, i) => rowsOf(one, UNITS[i] as string))
      .map((one, i) => ({ ...one, person: i % persons }));
    const [delivered] = world.deliveries;
    const told = delivered === undefined ? [] : [{ ...delivered, rows, leaves: [], withdrawnOn: null }];
    return { ...world, deliveries: told };
  });
}

interface Reigns {
  readonly before: number;
  readonly days: readonly number[];
  readonly stays: boolean;
}

function rowsOf({ before, days, stays }: Reigns, workplace: string): WorldRow[] {
  const rows: WorldRow[] = [];
  let at: number = RECORD_BEGINS;
  for (const length of days) {
    const from = rows.length === 0 ? at - before : at;
    at += length;
    if (at >= NO_LATER) break;
    rows.push({ ...PRINCIPAL, workplace, from: from as Day, to: at as Day });
  }
  const last = rows.at(-1);
  return stays && last !== undefined ? [...rows.slice(0, -1), { ...last, to: OPEN_END }] : rows;
}
const PRINCIPAL = {
  person: 0,
  position: '1228102',
  percent: 10_000,
  contract: 'permanent',
  terms: 'ordinary',
} as const;
