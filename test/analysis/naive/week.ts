import type { Question } from '../../../src/analysis/index.ts';
import { APPRENTICE_SUBGROUPS, type Day, type DimensionId, formatDay, OPEN_END } from '../../../src/terms/index.ts';
import { day, type SmallWorld, type WorldRow } from '../small-world.ts';
import type { NaiveOne } from './cell.ts';
import { codeOn, subgroupOn, unitOn } from './person.ts';

/** Monday and Sunday of the week with the 16th of a day's month, and the month's first day and 16th. */
export function naiveWeekOf(asked: number) {
  const month = formatDay(asked as Day).slice(0, 7);
  let monday: number = day(`${month}-16`);
  while (new Date(monday * 86_400_000).getUTCDay() !== 1) monday--;
  return { monday, sunday: monday + 6, first: day(`${month}-01`), middle: day(`${month}-16`) };
}

type Week = ReturnType<typeof naiveWeekOf>;

/** A stretch of a row in one unit and one group. */
interface Stretch {
  readonly row: WorldRow;
  readonly unit: string;
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

interface Job {
  readonly unit: string;
  readonly most: Stretch;
  readonly contract: string;
  readonly percent: number;
  readonly start: number;
  readonly end: number;
}

const LAST = day('2027-01-01');
const CONTRACTS = ['permanent', 'temporary', 'unknown'];

function stretchesOf({ known, person }: NaiveOne): Stretch[] {
  const { world } = known;
  const stretches: Stretch[] = [];
  for (const row of known.rows[person] ?? []) {
    if (['ordinary', 'unknown', 'hourly'].includes(row.terms)) stretches.push(...cutRow(world, row));
  }
  return stretches.filter(({ group }) => !(APPRENTICE_SUBGROUPS as readonly string[]).includes(group));
}

/** A row cut where its unit or its group changes, found by asking every day. */
function cutRow(world: SmallWorld, row: WorldRow): Stretch[] {
  const standsOn = (on: number) => `${unitOn(world, row.workplace, on)} ${subgroupOn(world, row.position, on)}`;
  const days = Array.from({ length: Math.max(0, Math.min(row.to, LAST) - row.from) }, (_, i) => row.from + i);
  const begins = days.filter((on) => on === row.from || standsOn(on) !== standsOn(on - 1));
  return begins.map((from, i) => {
    const [unit = '', group = ''] = standsOn(from).split(' ');
    return { row, unit, group, from, to: begins[i + 1] ?? row.to };
  });
}

function isEmployment(one: NaiveOne, { row, unit }: Stretch, week: Week): boolean {
  const { known, person } = one;
  if (known.silentFrom(person, row) <= week.sunday) return false;
  const tellsPay = known.source === 'amelding';
  if (row.terms !== 'hourly' && !(tellsPay && (row.terms !== 'ordinary' || row.percent <= 0))) return true;
  const there = known.world.deliveries
    .flatMap(({ rows }) => rows.map(({ workplace }) => workplace))
    .filter((workplace) => unitOn(known.world, workplace, week.middle) === unit);
  return tellsPay && there.some((workplace) => known.isPaid(person, workplace, week.first));
}

function jobAt(unit: string, posts: readonly Stretch[], all: readonly Stretch[], week: Week): Job {
  const kept = posts.filter(
    (post) => post.from < week.monday || !posts.some((other) => other.to <= week.sunday + 1 && other.from < post.from),
  );
  const [most] = [...kept].sort((a, b) => compare(rankOf(a), rankOf(b)));
  if (most === undefined) throw new Error('a job has a post');
  const contracts = kept.map(({ row }) => CONTRACTS.indexOf(row.contract));
  const same = all.filter((one) => one.unit === unit && kept.some(({ row }) => row.from === one.row.from));
  return {
    unit,
    most,
    contract: CONTRACTS[Math.min(...contracts)] ?? '',
    percent: kept.reduce((sum, { row }) => sum + Math.max(0, row.percent), 0),
    start: Math.min(...kept.map(({ row }) => row.from)),
    end: Math.max(...same.map(({ to }) => to)),
  };
}

function rankOf({ row, from }: Stretch): readonly (number | string)[] {
  const ordinary = row.terms === 'ordinary' ? 0 : 1;
  return [ordinary, -Math.max(0, row.percent), CONTRACTS.indexOf(row.contract), row.from, row.position ?? 'zzz', from];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  if (place < 0) return 0;
  return (a[place] ?? 0) < (b[place] ?? 0) ? -1 : 1;
}

/** Away for 90 days or more, by the earliest whole leave of at least 14 days that runs in the week. */
function isAway({ known, person }: NaiveOne, job: Job, { monday, sunday }: Week): boolean {
  const workplaces = known.world.deliveries.flatMap(({ rows }) => rows.map(({ workplace }) => workplace)).sort();
  const placeOf = (workplace = '') => (workplaces.includes(workplace) ? workplace : (workplaces[0] ?? ''));
  const running = (known.leaves[person] ?? []).filter(({ from, to }) => from < to && from <= sunday - 2 && to > monday);
  const whole = running.filter(({ percent = -1 }) => percent < 0 || percent >= 10_000);
  const here = whole.filter(({ from, workplace }) => unitOn(known.world, placeOf(workplace), from) === job.unit);
  const lengths = here.map(({ from, to }) => {
    const begun = Math.max(from, job.start);
    return { begun, days: (to === OPEN_END ? monday : Math.min(to, job.end)) - begun };
  });
  const told = lengths.filter(({ days }) => days >= 14).sort((a, b) => a.begun - b.begun || b.days - a.days);
  return (told[0]?.days ?? 0) >= 90;
}

interface Tools {
  readonly cellsBy: (question: Question, code: (of: DimensionId) => string) => string[];
  readonly add: (one: NaiveOne, keys: readonly string[], amount: number) => void;
}

/** One person by the rules of Statistics Norway, from rows and days. */
export function naiveWeek(one: NaiveOne, asked: number, { cellsBy, add }: Tools): void {
  const week = naiveWeekOf(asked);
  const all = stretchesOf(one);
  const posts = all.filter(
    (post) => post.from <= week.sunday && post.to > week.monday && isEmployment(one, post, week),
  );
  const jobs = [...new Set(posts.map(({ unit }) => unit))]
    .map((unit) =>
      jobAt(
        unit,
        posts.filter((post) => post.unit === unit),
        all,
        week,
      ),
    )
    .filter((job) => !isAway(one, job, week));
  const unitRank = (unit: string) => unit.replace('unassigned', 'zzz');
  const rank = (job: Job) => [-job.percent, CONTRACTS.indexOf(job.contract), job.start, unitRank(job.unit)];
  const ordered = jobs.sort((a, b) => compare(rank(a), rank(b)));
  for (const job of one.question.metric === 'A1' ? ordered.slice(0, 1) : ordered) {
    add(one, cellsBy(one.question, codesOf(one, job, week)), one.question.metric === 'A1' ? 1 : job.percent);
  }
}

function codesOf({ known, person }: NaiveOne, { most, start, contract }: Job, week: Week): (of: DimensionId) => string {
  const there = codeOn(known, person, most.row, { day: Math.max(most.from, week.monday), spellStart: start });
  const then = codeOn(known, person, most.row, { day: week.middle, spellStart: start });
  return (of) => (of === 'contract' ? contract : (of === 'age-band' || of === 'tenure' ? then : there)(of));
}
