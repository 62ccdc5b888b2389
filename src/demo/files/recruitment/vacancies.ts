import { addDays, type Day, dayOf, dayParts, type StaffSubgroup } from '../../../terms/index.ts';
import type { DemoPost, DemoWorld } from '../../world/world.ts';

/** A post that somebody came to, or some alike, as they were before: free, and to be advertised together. */
export interface Vacancy {
  /** Something that names it, the same in every run. */
  readonly key: string;
  readonly unit: string;
  readonly subgroup: StaffSubgroup;
  readonly temporary: boolean;
  /** How many posts it is. */
  readonly positions: number;
  /** First day in the post. */
  readonly begins: Day;
}

/** Years of posts that the recruitment system can tell of. */
const YEARS = 5;
/** Longer temporary posts are advertised; shorter ones are given to somebody known. */
const SHORT_DAYS = 180;
/** Days after the last day on which posts that are not filled yet would begin. */
const AHEAD_DAYS = 120;
/** So many posts alike are advertised as one, of those schools want several of at a time. */
const TOGETHER = 3;
const OFTEN_SEVERAL: readonly StaffSubgroup[] = ['sfo_aks_assistent'];

/** Posts of the last five years that somebody new came to, oldest first. Whoever only gets another share came to none. */
export function vacancies(world: DemoWorld): readonly Vacancy[] {
  const since = dayOf(dayParts(world.until).year - YEARS, 1, 1);
  const known = new Set(world.units.map(({ unit }) => unit));
  const found = world.persons.flatMap(({ posts }, person) =>
    posts.flatMap((post, i): Vacancy[] => {
      if (post.from < since || !known.has(post.unit) || !isAdvertised(post)) return [];
      if (posts.some((other, j) => j < i && isSameJob(other, post))) return [];
      const temporary = post.contract === 'temporary';
      return [
        { key: `${person} ${i}`, unit: post.unit, subgroup: post.subgroup, temporary, positions: 1, begins: post.from },
      ];
    }),
  );
  return advertisedTogether(found.concat(openOnes(found, world.until))).toSorted(
    (a, b) => a.begins - b.begins || (a.key < b.key ? -1 : 1),
  );
}

function isAdvertised({ terms, contract, from, to, agreedTo }: DemoPost): boolean {
  if (terms !== 'ordinary') return false;
  const ends = agreedTo ?? to;
  return contract !== 'temporary' || ends === null || ends - from > SHORT_DAYS;
}

function isSameJob(a: DemoPost, b: DemoPost): boolean {
  return a.unit === b.unit && a.subgroup === b.subgroup;
}

/** Posts of the same kind, at the same school, from the same day, as one. */
function advertisedTogether(found: readonly Vacancy[]): readonly Vacancy[] {
  const alike = new Map<string, Vacancy[]>();
  for (const one of found) {
    const { unit, subgroup, temporary, begins, key } = one;
    const kind = OFTEN_SEVERAL.includes(subgroup) ? [unit, subgroup, temporary, begins].join(' ') : key;
    alike.set(kind, [...(alike.get(kind) ?? []), one]);
  }
  return [...alike.values()].flatMap((some) =>
    some.flatMap((one, i) => (i % TOGETHER === 0 ? [{ ...one, positions: Math.min(TOGETHER, some.length - i) }] : [])),
  );
}

/** Posts that are free at the end: as those of the same days a year before. */
function openOnes(found: readonly Vacancy[], until: Day): readonly Vacancy[] {
  const [from, to] = [addDays(until, -365), addDays(until, AHEAD_DAYS - 365)];
  return found
    .filter(({ begins }) => begins > from && begins <= to)
    .map((one) => ({ ...one, key: `${one.key} open`, begins: addDays(one.begins, 365) }));
}
