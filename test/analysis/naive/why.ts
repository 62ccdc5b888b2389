import { APPRENTICE_SUBGROUPS, type Day, EXCLUDED_TERMS, finalFrom, formatDay } from '../../../src/terms/index.ts';
import type { WorldRow } from '../small-world.ts';
import { activeRows, type Known, lifeOf, primaryRow, subgroupOn, unitOn } from './person.ts';

/** The first day from which leavers are told of: after it no year passes without one. None where nobody has left. */
export function historyBegins(known: Known): number {
  const ends = known.world.persons.flatMap((_, person) => {
    const rows = (known.rows[person] ?? []).filter(({ from, to }) => to > from);
    const last = Math.max(...rows.map(({ to }) => to));
    const everActive = [...lifeOf(known, person).values()].some(({ active }) => active);
    return everActive && last <= known.horizon ? [last] : [];
  });
  const sorted = ends.sort((a, b) => a - b);
  const afterHoles = sorted.filter((end, i) => i === 0 || end - (sorted[i - 1] ?? 0) > 366);
  return afterHoles[afterHoles.length - 1] ?? Number.POSITIVE_INFINITY;
}

/** Reasons in the order in which they win; the others say nothing of the person. */
const WINS = ['died', 'retired', 'dismissed', 'resigned', 'contract-ended', 'reorganised', 'other'];

/** Why somebody was away from a day on: the reason, `inferred`, `no reason`, or null where nothing is told. */
export function whyAway(known: Known, person: number, firstAway: number): string | null {
  const rows = activeRows(known, person, firstAway - 1);
  const first = primaryRow(known, person, firstAway - 1);
  const asGood = rows.filter((row) => first !== null && rank(known, row, firstAway) === rank(known, first, firstAway));
  const told = bestOf(asGood) ?? bestOf(rows);
  if (told !== null && told !== 'other' && told !== 'resigned') return told;
  if (told === null && rows.some(({ endReason }) => endReason !== undefined)) return 'no reason';
  const saysRetired = known.rows.flat().some((row) => row.endReason === 'retired' && counts(known, row));
  return !saysRetired && (ageOf(known, person, firstAway - 1) ?? 0) >= 62 ? 'inferred' : told;
}

function bestOf(rows: readonly WorldRow[]): string | null {
  return WINS.find((reason) => rows.some(({ endReason }) => endReason === reason)) ?? null;
}

function rank({ world }: Known, row: WorldRow, firstAway: number): string {
  const unit = unitOn(world, row.workplace, firstAway - 1);
  return [Math.max(0, row.percent), row.contract, row.from, unit, row.position].join();
}

function counts(known: Known, row: WorldRow): boolean {
  if (row.to <= row.from || EXCLUDED_TERMS.includes(row.terms)) return false;
  return !APPRENTICE_SUBGROUPS.includes(subgroupOn(known.world, row.position, row.to - 1));
}

export function ageOf(known: Known, person: number, day: number): number | null {
  const { birthYear, birthMonth } = known.world.persons[person] ?? { birthYear: 0, birthMonth: 0 };
  const [year = 0, month = 0] = dateOf(day);
  return birthYear === 0 ? null : year - birthYear - (birthMonth !== 0 && month < birthMonth ? 1 : 0);
}

function dateOf(day: number): number[] {
  return formatDay(day as Day)
    .split('-')
    .map(Number);
}

/** The same date so many years before; the last of February where there is no 29th. */
function yearsBefore(day: number, years: number): number {
  const [year = 0, month = 0, date = 0] = dateOf(day);
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  return Date.UTC(year - years, month - 1, Math.min(date, last)) / 86_400_000;
}

/** The years that end on a day and can be told of whole, newest first. */
export function yearsUntil(known: Known, day: number): (readonly [number, number])[] {
  const begins = historyBegins(known);
  const years = [0, 1, 2, 3, 4].map((back) => [yearsBefore(day, back + 1), yearsBefore(day, back)] as const);
  return years.filter(([from, to]) => from >= begins && to <= known.horizon);
}

/** The first day away after a day of employment. */
export function firstAwayAfter(known: Known, person: number, day: number): number {
  const life = lifeOf(known, person);
  let away = day;
  while (life.get(away)?.employed === true) away++;
  return away;
}

export function mayReturn({ world, horizon }: Known, firstAway: number): boolean {
  return finalFrom(world.gapRule, firstAway as Day) > horizon + 1;
}
