import {
  APPRENTICE_SUBGROUPS,
  ageBand,
  type Day,
  type DimensionId,
  EXCLUDED_TERMS,
  formatDay,
  OCCUPATION_CODES,
  OPEN_END,
  STAFF_SUBGROUPS,
  type StaffSubgroup,
} from '../../../src/terms/index.ts';
import type { SmallWorld, WorldDelivery, WorldLeave, WorldRow } from '../small-world.ts';

/**
 * The second road of the figures: persons as objects, one day after the other, no columns, no sorting by person, no
 * cutting at changes. Histories only. Written from docs/decisions and contract.md, not from the kernels.
 */
export interface NaiveDay {
  readonly active: boolean;
  /** Inside a spell, bridged holes too. */
  readonly employed: boolean;
  readonly spellStart: number;
}

export interface Known {
  readonly world: SmallWorld;
  readonly source: string;
  readonly horizon: number;
  /** The deliveries that count. */
  readonly counting: readonly WorldDelivery[];
  readonly rows: readonly WorldRow[][];
  readonly leaves: readonly WorldLeave[][];
  /** First day on which nobody reports a row of a person any more. */
  readonly silentFrom: (person: number, row: WorldRow) => number;
  /** Was the person paid at a workplace in the month that begins on a day? */
  readonly isPaid: (person: number, workplace: string, month: number) => boolean;
}

export const FIRST = Date.UTC(2011, 0, 1) / 86_400_000;
export const LAST = Date.UTC(2027, 0, 1) / 86_400_000;

/** What was known at the end of a day: per person the rows of the last delivery that names the person and still counts. */
export function knownThen(world: SmallWorld, asKnownOn: number | null): Known | null {
  const then = asKnownOn ?? 1_000_000;
  const counts = (one: WorldDelivery) => one.knownOn <= then && (one.withdrawnOn === null || one.withdrawnOn > then);
  const source = ['hr-extract', 'amelding', 'aareg'].find((name) =>
    world.deliveries.some((one) => counts(one) && one.source === name),
  );
  if (source === undefined) return null;
  const counting = world.deliveries.filter((one) => counts(one) && one.source === source);
  const inOrder = [...counting].sort((a, b) => a.knownOn - b.knownOn);
  const lastOf = <T extends { person: number }>(person: number, of: (one: WorldDelivery) => readonly T[]) => {
    const naming = inOrder.filter((one) => [...of(one), ...one.rows].some((row) => row.person === person));
    const last = naming[naming.length - 1];
    return last === undefined ? [] : of(last).filter((row) => row.person === person);
  };
  return {
    world,
    source,
    horizon: Math.max(...counting.map((one) => one.horizon)),
    counting,
    rows: world.persons.map((_, person) => once(lastOf(person, (one) => one.rows))),
    leaves: world.persons.map((_, person) => lastOf(person, (one) => one.leaves)),
    isPaid: (person, workplace, month) =>
      (world.paid ?? []).some((one) => {
        const told = world.deliveries[one.delivery];
        return one.person === person && one.workplace === workplace && told?.month === month && counting.includes(told);
      }),
    silentFrom: (person, row) => (row.to < OPEN_END ? OPEN_END : silentFrom(counting, person, row)),
  };
}

/** A month that leaves out a person who was told of until before its end, and who had begun by then. */
function silentFrom(counting: readonly WorldDelivery[], person: number, row: WorldRow): number {
  const names = (one: WorldDelivery) => one.rows.some((other) => other.person === person);
  const lastDay = ({ month, horizon }: WorldDelivery) => (month === null ? horizon : lastOfMonth(month));
  const told = Math.max(...counting.filter(names).map(lastDay));
  const days: number[] = [OPEN_END];
  for (const one of counting) {
    if (one.month === null || names(one) || lastDay(one) <= told || lastDay(one) < row.from) continue;
    days.push(Math.max(one.month, told + 1, row.from));
  }
  return Math.min(...days);
}

function lastOfMonth(day: Day): number {
  const month = formatDay(day).slice(0, 7);
  let last: number = day;
  while (formatDay((last + 1) as Day).startsWith(month)) last++;
  return last;
}

export function unitOn(world: SmallWorld, workplace: string, day: number): string {
  const placed = world.workplaces.filter((one) => one.workplace === workplace && one.from <= day && day < one.to);
  const last = placed[placed.length - 1];
  if (last !== undefined) return last.unit;
  return world.units.some(({ unit }) => unit === workplace) ? workplace : 'unassigned';
}

export function subgroupOn(world: SmallWorld, position: string | null, day: number): StaffSubgroup {
  const placed = world.positions.filter((one) => one.position === position && one.from <= day && day < one.to);
  const last = placed[placed.length - 1];
  if (last !== undefined) return last.subgroup;
  return (position === null ? undefined : OCCUPATION_CODES[position]?.subgroup) ?? 'unassigned';
}

/** Rows of a person that count on a day. */
export function activeRows(known: Known, person: number, day: number): WorldRow[] {
  const rows = known.rows[person] ?? [];
  return rows.filter((row) => {
    if (row.from > day || day >= row.to || EXCLUDED_TERMS.includes(row.terms)) return false;
    return !APPRENTICE_SUBGROUPS.includes(subgroupOn(known.world, row.position, day));
  });
}

/** Rows of a person that are an apprenticeship on a day, by their terms or by their position. */
export function apprenticeRows(known: Known, person: number, day: number): WorldRow[] {
  return (known.rows[person] ?? []).filter((row) => {
    if (row.from > day || day >= row.to) return false;
    if (row.terms === 'apprentice') return true;
    return (
      !EXCLUDED_TERMS.includes(row.terms) && APPRENTICE_SUBGROUPS.includes(subgroupOn(known.world, row.position, day))
    );
  });
}

/** Each of several equal rows once. */
function once(rows: readonly WorldRow[]): WorldRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** The post that decides where the person stands: largest share, permanent, earliest start, lowest unit, lowest code. */
export function primaryRow(known: Known, person: number, day: number): WorldRow | null {
  return bestRow(known, activeRows(known, person, day), day);
}

/** The first of some rows by that order. */
export function bestRow(known: Known, rows: readonly WorldRow[], day: number): WorldRow | null {
  const rank = (row: WorldRow): readonly (number | string)[] => [
    -Math.max(0, row.percent),
    ['permanent', 'temporary', 'unknown'].indexOf(row.contract),
    row.from,
    unitOn(known.world, row.workplace, day).replace('unassigned', 'zzz'),
    row.position ?? 'zzz',
  ];
  let best: WorldRow | null = null;
  for (const row of rows) {
    if (best === null || before(rank(row), rank(best))) best = row;
  }
  return best;
}

function before(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    if (x !== y) return x < y;
  }
  return false;
}

const lives = new WeakMap<Known, Map<number, Map<number, NaiveDay>>>();

/** Every day of a person's life at the owner; lived once per state of knowledge. */
export function lifeOf(known: Known, person: number): Map<number, NaiveDay> {
  const all = lives.get(known) ?? new Map<number, Map<number, NaiveDay>>();
  lives.set(known, all);
  const life = all.get(person) ?? live(known, person);
  all.set(person, life);
  return life;
}

function live(known: Known, person: number): Map<number, NaiveDay> {
  const active: boolean[] = [];
  const begun = Math.min(...(known.rows[person] ?? []).map(({ from }) => from));
  for (let day = FIRST; day <= LAST; day++) active.push(day >= begun && activeRows(known, person, day).length > 0);
  const employed = [...active];
  for (let i = 1; i < active.length; i++) {
    const back = active[i - 1] && !active[i] ? active.indexOf(true, i) : -1;
    if (back > 0 && isBridged(known, FIRST + i, FIRST + back)) employed.fill(true, i, back);
  }
  const life = new Map<number, NaiveDay>();
  let start = FIRST;
  employed.forEach((is, i) => {
    if (is && !employed[i - 1]) start = FIRST + i;
    life.set(FIRST + i, { active: active[i] === true, employed: is, spellStart: start });
  });
  return life;
}

export function isBridged(known: Known, firstAway: number, back: number): boolean {
  const { summerDays, otherDays } = known.world.gapRule;
  if (back - firstAway <= otherDays) return true;
  for (let day = firstAway; day < back; day++) {
    if (/-(07-31|08-01)$/.test(formatDay(day as Day))) return back - firstAway <= summerDays;
  }
  return false;
}

/** Code of a dimension for a row of a person on a day. */
export function codeOn(
  known: Known,
  person: number,
  row: WorldRow,
  at: { day: number; spellStart: number },
): (of: DimensionId) => string {
  const { world } = known;
  const number = unitOn(world, row.workplace, at.day);
  const unit = world.units.find((one) => one.unit === number);
  const subArea = world.areas.find(({ code, level }) => level === 'sub-area' && code === unit?.subArea);
  const area = subArea?.parent ?? unit?.area ?? 'unassigned';
  const subgroup = subgroupOn(world, row.position, at.day);
  const living = [unit?.living, subArea?.living, world.areas.find(({ code }) => code === area)?.living];
  const codes: Readonly<Record<DimensionId, () => string>> = {
    unit: () => number,
    area: () => area,
    'sub-area': () => unit?.subArea ?? 'unassigned',
    'school-type': () => unit?.schoolType ?? 'unknown',
    'living-conditions': () => living.find((one) => one !== undefined && one !== 'unknown') ?? 'unknown',
    'staff-group': () => STAFF_SUBGROUPS[subgroup],
    'staff-subgroup': () => subgroup,
    contract: () => row.contract,
    sex: () => world.persons[person]?.sex ?? 'unknown',
    'age-band': () => ageBandOf(known, person, at.day),
    tenure: () => tenureOf(at.spellStart, at.day),
  };
  return (of) => codes[of]();
}

function ageBandOf(known: Known, person: number, day: number): string {
  const { birthYear, birthMonth } = known.world.persons[person] ?? { birthYear: 0, birthMonth: 0 };
  if (birthYear === 0) return 'unknown';
  const [year, month] = formatDay(day as Day)
    .split('-')
    .map(Number) as [number, number];
  return ageBand(year - birthYear - (birthMonth !== 0 && month < birthMonth ? 1 : 0));
}

function tenureOf(start: number, day: number): string {
  const [from, to] = [formatDay(start as Day), formatDay(day as Day)];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
  if (years < 1) return '<1';
  if (years < 3) return '1-2';
  if (years < 5) return '3-4';
  return years < 10 ? '5-9' : '10+';
}
