import { addMonths, type Day, dayParts, FULL_POSITION, formatDay, OPEN_END } from '../../terms/index.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import { REPORTED_MONTHS, reportedMonths } from './reported-months.ts';

/** A place where the a-melding and the HR extract are meant to disagree, so that a comparison has something to find. */
export interface Difference {
  readonly kind: 'other-share' | 'dropped-out' | 'end-not-told' | 'at-old-unit' | 'not-reported' | 'loan-in';
  /** Organisation number; null where it is all over the owner. */
  readonly unit: string | null;
  /** First month, `YYYY-MM`, in which they disagree. */
  readonly month: string;
  readonly persons: number;
  readonly what: string;
}

/** The persons as the payroll system has them, and where that is not what the HR system says. */
export interface PayrollPersons {
  readonly persons: readonly DemoPerson[];
  /** Employments that fall out of the reporting without an end, with the first month they are missing from. */
  readonly silentFrom: ReadonlyMap<number, Day>;
  readonly differences: readonly Difference[];
}

type Change = (posts: readonly DemoPost[]) => DemoPost[];

interface Candidate {
  readonly person: DemoPerson;
  /** What of the person's employment is in the reported months. */
  readonly posts: readonly DemoPost[];
}

interface Choosing {
  readonly world: DemoWorld;
  readonly first: Day;
  readonly candidates: readonly Candidate[];
  /** Open schools by number. */
  readonly units: readonly string[];
}

const AT_MOST = 5;
const MONTHS_BEFORE_SILENCE = REPORTED_MONTHS - 3;
const month = (day: Day): string => formatDay(day).slice(0, 7);
const isSteady = (post: DemoPost): boolean => post.contract === 'permanent' && post.terms === 'ordinary';

function choosingFrom(world: DemoWorld, first: Day): Choosing {
  const candidates = world.persons.flatMap((person): Candidate[] => {
    const posts = person.posts.filter((post) => (post.to ?? OPEN_END) > first);
    return posts.length > 0 && posts.every(isSteady) && person.earlier === null ? [{ person, posts }] : [];
  });
  const open = world.units.filter((unit) => unit.closedOn === null && unit.grades !== null && unit.size > 0);
  return { world, first, candidates, units: open.map(({ unit }) => unit).toSorted() };
}

/** Those with one post through all the months, at a school. */
function steadyAt({ candidates, first }: Choosing, unit: string | undefined): Candidate[] {
  return candidates.filter(
    ({ posts: [post, ...more] }) =>
      post !== undefined && more.length === 0 && post.unit === unit && post.from < first && post.to === null,
  );
}

/** Those whose last post ended in the middle of the months, at the school that has most of them. */
function endedInTheMiddle({ candidates, first }: Choosing): Candidate[] {
  const [from, to] = [addMonths(first, 5), addMonths(first, 11)];
  const ended = candidates.filter(({ posts: [post, ...more] }) => {
    const end = post?.to ?? OPEN_END;
    return more.length === 0 && (post?.from ?? first) < first && end > from && end <= to;
  });
  const counts = new Map<string, number>();
  for (const { posts } of ended) counts.set(unitOf(posts), (counts.get(unitOf(posts)) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ended.filter(({ posts }) => unitOf(posts) === most?.[0]);
}

const unitOf = (posts: readonly DemoPost[]): string => posts[0]?.unit ?? '';

/** Those who went to another school in the first August of the months, and are there still. */
function movedInAugust({ candidates, first }: Choosing): Candidate[] {
  return candidates.filter(({ posts: [before, after, ...more] }) => {
    if (before === undefined || after === undefined || more.length > 0) return false;
    const inAugust = before.to === after.from && dayParts(after.from).month === 8;
    return inAugust && before.from < first && after.to === null && before.unit !== after.unit;
  });
}

/** Those who began after the first month and are there still, at a school. */
function begunAt({ candidates, first }: Choosing, unit: string | undefined): Candidate[] {
  return candidates.filter(
    ({ person, posts: [post, ...more] }) =>
      post !== undefined &&
      more.length === 0 &&
      post.unit === unit &&
      post.from > addMonths(first, 1) &&
      post.to === null &&
      person.posts.length === 1,
  );
}

const otherShare = (percent: number | null): number => (percent === FULL_POSITION ? 8000 : FULL_POSITION);

/** Everything that is changed, by person, and told. */
class Changes {
  readonly #changed = new Map<DemoPerson, Change>();
  readonly silentFrom = new Map<number, Day>();
  readonly differences: Difference[] = [];

  tell(
    told: Omit<Difference, 'persons' | 'month'> & { readonly from: Day },
    who: readonly Candidate[],
    change: Change,
  ) {
    const { from, ...rest } = told;
    const chosen = who.filter(({ person }) => !this.#changed.has(person)).slice(0, AT_MOST);
    if (chosen.length === 0) return [];
    for (const { person } of chosen) this.#changed.set(person, change);
    this.differences.push({ ...rest, month: month(from), persons: chosen.length });
    return chosen;
  }

  personAs(person: DemoPerson): DemoPerson {
    const change = this.#changed.get(person);
    return change === undefined ? person : { ...person, posts: change(person.posts) };
  }
}

const asIs: Change = (posts) => [...posts];

function dropOut(choosing: Choosing, changes: Changes, unit: string | undefined): void {
  const from = addMonths(choosing.first, MONTHS_BEFORE_SILENCE);
  const what = 'Not reported any more, and no end is told: still employed in the HR system, and in Laget.';
  const told = changes.tell({ kind: 'dropped-out', unit: unit ?? '', from, what }, steadyAt(choosing, unit), asIs);
  for (const { posts } of told) for (const post of posts) changes.silentFrom.set(post.employment, from);
}

function countLoans({ world, first }: Choosing): Difference {
  const loans = world.persons.filter(({ posts }) =>
    posts.some((post) => post.terms === 'loan-in' && (post.to ?? OPEN_END) > first),
  );
  const what = 'Loaned in: in the HR system only, and counted by neither.';
  return { kind: 'loan-in', unit: null, month: month(first), persons: loans.length, what };
}

/** What the payroll system has otherwise than the HR system. The same world gives the same differences. */
export function payrollPersons(world: DemoWorld): PayrollPersons {
  const first = reportedMonths(world.until)[0]?.month ?? world.first;
  const choosing = choosingFrom(world, first);
  const [a, b, c] = choosing.units;
  const changes = new Changes();
  changes.tell(
    { kind: 'other-share', unit: a ?? '', from: first, what: 'The a-melding has another position percent.' },
    steadyAt(choosing, a),
    (posts) => posts.map((post) => ({ ...post, percent: otherShare(post.percent) })),
  );
  dropOut(choosing, changes, b);
  const ended = endedInTheMiddle(choosing);
  changes.tell(
    {
      kind: 'end-not-told',
      unit: unitOf(ended[0]?.posts ?? []),
      from: addMonths(first, 5),
      what: 'The a-melding never tells of the end: they are reported on.',
    },
    ended,
    (posts) => posts.map((post) => ((post.to ?? first) > first ? { ...post, to: null, endReason: null } : post)),
  );
  const moved = movedInAugust(choosing);
  changes.tell(
    {
      kind: 'at-old-unit',
      unit: null,
      from: moved[0]?.posts[1]?.from ?? first,
      what: 'Moved to another school; the a-melding still has them at the old one.',
    },
    moved,
    (posts) =>
      posts
        .slice(0, -1)
        .map((post, place, all) => (place === all.length - 1 ? { ...post, to: null, endReason: null } : post)),
  );
  changes.tell(
    { kind: 'not-reported', unit: c ?? '', from: addMonths(first, 2), what: 'Begun, and never reported.' },
    begunAt(choosing, c),
    () => [],
  );
  return {
    persons: world.persons.map((person) => changes.personAs(person)),
    silentFrom: changes.silentFrom,
    differences: [...changes.differences, countLoans(choosing)],
  };
}
