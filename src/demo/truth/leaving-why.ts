import { addDays, ageOn, type Day, OPEN_END } from '../../terms/index.ts';
import type { Life } from './life.ts';
import type { ReadyWorld } from './truth-of.ts';

/** What the HR system's words mean. */
const REASONS: Readonly<Record<string, string>> = {
  'Egen oppsigelse': 'resigned',
  Alderspensjon: 'retired',
  'Kontrakt utløpt': 'contract-ended',
  'Internt bytte': 'reorganised',
  Omorganisering: 'reorganised',
  'Møtte ikke': 'other',
};
/** Reasons in the order in which they go first. */
const ORDER = ['retired', 'resigned', 'contract-ended', 'reorganised', 'other'];
const PENSION_AGE = 62;

export function ageAt({ person: { birth } }: Life, day: Day): number | null {
  return birth === null ? null : ageOn(day, birth.year, birth.month);
}

/** Why somebody was no longer there from a day on; null where nothing is said. */
export function whyGone(world: ReadyWorld, until: Day): (life: Life, firstAway: Day) => string | null {
  const said = world.lives.some(({ posts }) =>
    posts.some(({ to, endReason }) => endReason === 'Alderspensjon' && to !== null && to <= addDays(until, 1)),
  );
  return (life, firstAway) => {
    const ended = life.posts.filter(({ to }) => to === firstAway);
    const first = ended.toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0];
    const told =
      reasonOf(first?.endReason) ?? ORDER.find((one) => ended.some((post) => reasonOf(post.endReason) === one));
    const may = told === undefined || told === 'resigned' || told === 'other';
    const old = (ageAt(life, addDays(firstAway, -1)) ?? 0) >= PENSION_AGE;
    return !said && may && old ? 'retired' : (told ?? null);
  };
}

function reasonOf(words: string | null | undefined): string | undefined {
  return words === null || words === undefined ? undefined : (REASONS[words] ?? 'other');
}

/**
 * The first day from which the files tell of those who leave: the first who is gone for good, after the last year without
 * any; not before the day after one on which most of those at work begin.
 */
export function historyBegins(world: ReadyWorld, until: Day): Day {
  const gone = world.lives
    .filter(({ posts }) => posts.length > 0)
    .map(({ person }) =>
      Math.max(...person.posts.flatMap(({ from, to }) => ((to ?? OPEN_END) > from ? (to ?? OPEN_END) : []))),
    )
    .filter((day) => day <= until)
    .toSorted((a, b) => a - b);
  const begins = gone.filter((day, i) => i === 0 || day - (gone[i - 1] ?? 0) > 366).at(-1) ?? OPEN_END;
  return Math.max(begins, ...together(world).map((day) => day + 1)) as Day;
}

function together({ lives }: ReadyWorld): Day[] {
  const firsts = lives.flatMap(({ spells: [first] }) => (first === undefined ? [] : [first.from]));
  const there = (day: Day) =>
    lives.filter(({ spells }) => spells.some(({ from, to }) => from <= day && day < to)).length;
  const counts = new Map<Day, number>();
  for (const day of firsts) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].filter(([day, count]) => count >= 20 && count * 2 > there(day)).map(([day]) => day);
}
