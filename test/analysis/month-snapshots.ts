import type { Day, StaffSubgroup } from '../../src/terms/index.ts';
import { OPEN_END } from '../../src/terms/index.ts';
import { EMPTY_WORLD, type SmallWorld, unitNumber, type WorldRow } from './small-world.ts';

/** A person's post in one month, months numbered. */
export interface MonthRow {
  readonly person: string;
  readonly month: number;
  readonly unit: string;
  readonly area: string;
  readonly role: string;
  readonly fte: number;
  readonly permanent: boolean;
  /** Number of the month in which the post began, if the snapshot says so. */
  readonly start: number | null;
}

/** Month numbers become days, so that the month rule «a hole of two months is bridged» is a gap rule of two days. */
export const FIRST_MONTH = 18_000;
const MONTH_RULE = { summerDays: 2, otherDays: 2 };

const SUBGROUPS: Readonly<Record<string, StaffSubgroup>> = {
  teacher: 'teacher',
  aks: 'aks',
  leader: 'leader',
  support: 'team',
};

/** Monthly snapshots as a world in which a month is a day. What is listed in the last month goes on. */
export function worldOfMonths(
  rows: readonly MonthRow[],
  succession: { from: string; into: string; month: number }[],
): SmallWorld {
  const persons = [...new Set(rows.map(({ person }) => person))];
  const units = [...new Map(rows.map(({ unit, area }) => [unit, area]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const number = new Map(units.map(([unit], i) => [unit, unitNumber(i)]));
  const numberOf = (unit: string) => number.get(unit) ?? unitNumber(999);
  const last = Math.max(...rows.map(({ month }) => month));
  const horizon = (FIRST_MONTH + last) as Day;
  const place = new Map(persons.map((person, i) => [person, i]));
  const told = runs(rows).map((run) =>
    asRow(run, { last, person: place.get(run.person) ?? 0, unit: numberOf(run.unit) }),
  );
  return {
    ...EMPTY_WORLD,
    gapRule: MONTH_RULE,
    persons: persons.map(() => ({ birthYear: 1980, birthMonth: 1, sex: 'unknown' })),
    units: units.map(([unit, area]) => ({
      unit: numberOf(unit),
      schoolType: 'unknown',
      area,
      subArea: null,
      living: 'unknown',
    })),
    successions: succession.map(({ from, into, month }) => ({
      from: numberOf(from),
      to: numberOf(into),
      day: (FIRST_MONTH + month) as Day,
    })),
    positions: Object.entries(SUBGROUPS).map(([position, subgroup]) => ({
      position,
      subgroup,
      from: 0 as Day,
      to: OPEN_END,
    })),
    deliveries: [
      { source: 'hr-extract', knownOn: horizon, withdrawnOn: null, horizon, month: null, rows: told, leaves: [] },
    ],
  };
}

interface Run extends MonthRow {
  readonly until: number;
}

/** Months after one another with nothing changed, as one. */
function runs(rows: readonly MonthRow[]): Run[] {
  const open = new Map<string, Run>();
  const done: Run[] = [];
  for (const row of [...rows].sort((a, b) => a.month - b.month)) {
    const key = [row.person, row.unit, row.role, row.fte, row.permanent].join('|');
    const before = open.get(key);
    if (before !== undefined && before.until === row.month - 1) open.set(key, { ...before, until: row.month });
    else {
      if (before !== undefined) done.push(before);
      open.set(key, { ...row, until: row.month });
    }
  }
  return [...done, ...open.values()];
}

function asRow(run: Run, into: { last: number; person: number; unit: string }): WorldRow {
  const from = run.month === 0 && run.start !== null ? run.start : run.month;
  return {
    person: into.person,
    workplace: into.unit,
    position: run.role,
    percent: Math.round(run.fte * 10_000),
    contract: run.permanent ? 'permanent' : 'temporary',
    terms: 'ordinary',
    from: (FIRST_MONTH + from) as Day,
    to: run.until === into.last ? OPEN_END : ((FIRST_MONTH + run.until + 1) as Day),
  };
}
