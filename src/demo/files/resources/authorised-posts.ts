import { type Day, dayOf, dayParts, formatDay, STAFF_SUBGROUPS, type StaffGroup } from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from '../demo-file.ts';

/** Years back, and days of each on which posts are counted: in spring, when school begins and when GSI counts. */
const YEARS = 3;
const DAYS = [
  [3, 1],
  [8, 15],
  [10, 1],
] as const;
/** Of the posts of a group: vacant, and filled temporarily for lack of anybody qualified. Assumed; SØF finds more in the year. */
const LACKING: Readonly<Partial<Record<StaffGroup, readonly [vacant: number, temporary: number]>>> = {
  teacher: [0.012, 0.031],
  leader: [0.02, 0.006],
  aks: [0.03, 0.055],
  team: [0.018, 0.03],
  administration: [0.012, 0.004],
};
/** More posts are vacant when school begins than later. */
const AT_START = 1.5;
/** Posts are counted in tenths. */
const TENTHS = 10;

/** Posts of each unit and group on some days, from who was there: the sums an HR plan gives. */
export function authorisedPostsFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`authorised-posts ${world.seed}`);
  const header = ['telledag', 'orgnr', 'gruppe', 'hjemler', 'ubesatt', 'midlertidig mangel', 'kvalifisert'];
  const rows = countDays(world.until).flatMap((day) =>
    [...filledOn(world, day)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, fte]) => {
        const [unit = '', group = ''] = key.split(' ');
        const posts = postsOf(chance.branch(`${day} ${key}`), group as StaffGroup, fte, dayParts(day).month === 8);
        return posts === null ? [] : [[formatDay(day), unit, group, ...posts]];
      }),
  );
  return rows.length === 0 ? null : textFile('hjemler.csv', csvText([header, ...rows], ';'));
}

function countDays(until: Day): readonly Day[] {
  const { year } = dayParts(until);
  const all = Array.from({ length: YEARS + 1 }, (_, i) => year - YEARS + i);
  return all.flatMap((one) => DAYS.map(([month, day]) => dayOf(one, month, day))).filter((day) => day <= until);
}

/** Full-time equivalents of each unit and group on a day. */
function filledOn(world: DemoWorld, day: Day): ReadonlyMap<string, number> {
  const filled = new Map<string, number>();
  for (const { posts } of world.persons) {
    for (const { unit, subgroup, percent, terms, from, to } of posts) {
      if (from > day || (to !== null && to <= day) || percent === null || terms !== 'ordinary' || unit === 'unassigned')
        continue;
      const key = `${unit} ${STAFF_SUBGROUPS[subgroup]}`;
      filled.set(key, (filled.get(key) ?? 0) + percent / 10_000);
    }
  }
  return filled;
}

/** Authorised, vacant, temporary and qualified; null for groups without a plan. */
function postsOf(chance: Chance, group: StaffGroup, fte: number, atStart: boolean): readonly string[] | null {
  const lacking = LACKING[group];
  const filled = Math.round(fte * TENTHS);
  if (lacking === undefined || filled === 0) return null;
  const [vacantShare, temporaryShare] = lacking;
  const temporary = Math.min(filled, drawn(chance, filled * temporaryShare));
  const vacant = drawn(chance, filled * vacantShare * (atStart ? AT_START : 1));
  return [filled + vacant, vacant, temporary, filled - temporary].map((tenths) => decimal(tenths / TENTHS));
}

/** Whole posts mostly, so many on average: a small unit has none, or one. Tenths in and out. */
function drawn(chance: Chance, tenths: number): number {
  const whole = Math.floor(tenths / TENTHS);
  const more = chance.happens(tenths / TENTHS - whole) ? 1 : 0;
  return (whole + more) * TENTHS - (whole + more > 0 && chance.happens(0.3) ? 4 : 0);
}
