import type { Day } from '../../terms/index.ts';
import { LEVELS, type Level } from '../codes/levels.ts';
import type { Confidence, HiringOutcome } from '../codes/outcomes.ts';
import { CORE_OF_ROUTE } from '../codes/subjects.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { NamedSubject, PostFacts } from '../facts/post.ts';
import { HIRING_ROUTES, type RouteRow } from '../law/hiring-routes.ts';
import { FIRST_RULES, inForceOn } from '../law/sources.ts';
import { aboutOf } from '../law/subject-credits.ts';
import { TRANSITION_BASIS } from '../law/transition.ts';
import { type Answerable, both } from './answerable.ts';
import type { Holding } from './holding.ts';
import { gradeThere, type OpenRoute, openOf } from './route.ts';

/** What the hiring requirement says of a person and a post. */
export interface Hiring {
  readonly outcome: HiringOutcome;
  readonly row: RouteRow | null;
  readonly basis: string | null;
  readonly confidence: Confidence;
  readonly covered: readonly NamedSubject[];
  readonly notCovered: readonly NamedSubject[];
  /** Rows that might be open if what is not known turned out well. */
  readonly open: readonly RouteRow[];
  /** Credits that lack in the post's subjects on the route that is otherwise open. */
  readonly short: ReadonlyMap<string, number>;
}

const NO_SUBJECTS: readonly NamedSubject[] = [];
const NO_ROWS: readonly RouteRow[] = [];
const NOTHING_SHORT: ReadonlyMap<string, number> = new Map();

/** Days on which rows begin or end, in order. */
const CHANGES = [...new Set(HIRING_ROUTES.flatMap(({ from, to }) => [from, to]))]
  .filter((day) => day !== null)
  .sort((a, b) => a - b);

/** Rows of each level, by how many of those days have passed: a judgement looks only at what is in force. */
const ROWS_OF = new Map<Level, readonly (readonly RouteRow[])[]>(
  LEVELS.map((level) => {
    const rows = HIRING_ROUTES.filter((row) => row.level === level);
    return [level, [[], ...CHANGES.map((day) => rows.filter((row) => inForceOn(row, day)))]];
  }),
);

/** Rows of a level in force on a day; the earliest that are encoded stand for what was before them. */
export function rowsOn(level: Level, day: Day): readonly RouteRow[] {
  const asked = day < FIRST_RULES ? FIRST_RULES : day;
  let age = 0;
  while (age < CHANGES.length && (CHANGES[age] ?? 0) <= asked) age += 1;
  return ROWS_OF.get(level)?.[age] ?? [];
}

/** Weighs every row of the level: the whole level before adapted teaching before single subjects; most subjects first. */
export function judgeRoutes(holding: Holding, post: PostFacts, level: Level): Hiring {
  const found: Found = { best: null, open: [], short: NOTHING_SHORT };
  for (const { row, may } of openRoutes(holding, level)) {
    if (row.scope.kind === 'adapted' && !post.individuallyAdapted) continue;
    const open = both(may, gradeThere(row, post));
    if (open !== 'no') keep(found, weigh(row, holding, post), open);
  }
  const { best, open, short } = found;
  if (best !== null) return hired(best, holding);
  return {
    ...notHired(open.length > 0 ? 'NEEDS_ASSESSMENT' : 'NOT_QUALIFIED'),
    open,
    short,
    notCovered: post.subjects,
  };
}

/** Routes found open at each level to what a person holds, kept as long as it is. */
const OPEN_TO = new WeakMap<Holding, Map<Level, readonly OpenRoute[]>>();

function openRoutes(holding: Holding, level: Level): readonly OpenRoute[] {
  let levels = OPEN_TO.get(holding);
  if (levels === undefined) {
    levels = new Map();
    OPEN_TO.set(holding, levels);
  }
  let open = levels.get(level);
  if (open === undefined) {
    open = openOf(rowsOn(level, holding.day), holding);
    levels.set(level, open);
  }
  return open;
}

/** The best row so far, those that may be open, and the credits that lack on one that is open but for them. */
interface Found {
  best: Weighed | null;
  readonly open: RouteRow[];
  short: ReadonlyMap<string, number>;
}

function keep(found: Found, weighed: Weighed, may: Answerable): void {
  const opens = both(may, weighed.opens);
  if (opens === 'unknown') found.open.push(weighed.row);
  else if (opens === 'no') found.short = found.short.size === 0 ? weighed.short : found.short;
  else if (found.best === null || weighed.weight > found.best.weight) found.best = weighed;
}

interface Weighed {
  readonly row: RouteRow;
  readonly opens: Answerable;
  readonly weight: number;
  readonly covered: readonly NamedSubject[];
  readonly notCovered: readonly NamedSubject[];
  readonly short: ReadonlyMap<string, number>;
}

const WHOLE = 1000;
const ADAPTED = 900;

function weigh(row: RouteRow, holding: Holding, post: PostFacts): Weighed {
  const { scope } = row;
  if (scope.kind === 'full') return opened(row, WHOLE, NO_SUBJECTS);
  if (scope.kind === 'adapted') return opened(row, ADAPTED, NO_SUBJECTS);
  if (scope.kind === 'credits') return weighCredits(row, scope, holding.person, post);
  // Whether a theory year is relevant settles the credits (OF § 12-9), not the hire: a trade and its practice may be relevant alone.
  return holding.person.backgroundRelevant !== false
    ? opened(row, post.subjects.length, post.subjects)
    : closed(row, post, NOTHING_SHORT);
}

function opened(row: RouteRow, weight: number, covered: readonly NamedSubject[]): Weighed {
  return { row, opens: 'yes', weight, covered, notCovered: NO_SUBJECTS, short: NOTHING_SHORT };
}

function closed(row: RouteRow, { subjects }: PostFacts, short: ReadonlyMap<string, number>): Weighed {
  return { row, opens: 'no', weight: 0, covered: NO_SUBJECTS, notCovered: subjects, short };
}

/** The subjects a person has credits enough for: all of theirs, and those of the post that they lack. */
function weighCredits(row: RouteRow, scope: CreditScope, person: PersonFacts, post: PostFacts): Weighed {
  if (person.stp === null) return { ...closed(row, post, NOTHING_SHORT), opens: 'unknown' };
  const lacking = lackingSubjects(row, scope, person, post);
  const taught = post.subjects.length - lacking.length;
  const covered = coveredBy(scope, person, post);
  if (taught === 0 || covered.length === 0) return unlessOthers(row, scope, person, post);
  return { row, opens: 'yes', weight: taught, covered, notCovered: lacking, short: NOTHING_SHORT };
}

interface CreditScope {
  readonly core: number;
  readonly other: number;
}

/** Credits a route asks in a subject. */
export function askedIn({ core, other }: CreditScope, key: string): number {
  return CORE_OF_ROUTE.has(key) ? core : other;
}

/** Subjects that no credits are asked for are left to whoever is hired for others. */
function lackingSubjects(
  { level }: RouteRow,
  scope: CreditScope,
  person: PersonFacts,
  post: PostFacts,
): readonly NamedSubject[] {
  const lacks = ({ key }: NamedSubject) =>
    (person.stp?.get(key) ?? 0) < askedIn(scope, key) && aboutOf(level, key) !== 'free';
  return post.subjects.some(lacks) ? post.subjects.filter(lacks) : NO_SUBJECTS;
}

function coveredBy(scope: CreditScope, person: PersonFacts, post: PostFacts): readonly NamedSubject[] {
  const covered: NamedSubject[] = [];
  for (const [key, stp] of person.stp ?? []) {
    if (stp < askedIn(scope, key) || stp === 0) continue;
    covered.push({ key, name: nameIn(post, key) ?? person.written.get(key) ?? key });
  }
  return covered;
}

/** None of the post's subjects is covered: open only where the post names none and the person has one to teach. */
function unlessOthers(row: RouteRow, scope: CreditScope, person: PersonFacts, post: PostFacts): Weighed {
  const covered = post.subjects.length === 0 ? coveredBy(scope, person, post) : NO_SUBJECTS;
  if (covered.length > 0) return opened(row, 0, covered);
  const short = new Map<string, number>();
  for (const { key, name } of post.subjects) short.set(name, askedIn(scope, key) - (person.stp?.get(key) ?? 0));
  return closed(row, post, short);
}

function nameIn(post: PostFacts, key: string): string | null {
  return post.subjects.find((subject) => subject.key === key)?.name ?? null;
}

const HIRED_BY = {
  full: 'QUALIFIED',
  adapted: 'QUALIFIED_FOR_ITO',
  credits: 'QUALIFIED_FOR_SUBJECTS',
  relevant: 'QUALIFIED_FOR_SUBJECTS',
} as const satisfies Readonly<Record<RouteRow['scope']['kind'], HiringOutcome>>;

function hired({ row, covered, notCovered }: Weighed, { day, replaced }: Holding): Hiring {
  return {
    outcome: HIRED_BY[row.scope.kind],
    row,
    basis: replaced ? `${TRANSITION_BASIS} + ${row.basis.replace(/^OF /, '')}` : row.basis,
    confidence: day < FIRST_RULES ? 'interpretive' : row.confidence,
    covered,
    notCovered,
    open: NO_ROWS,
    short: NOTHING_SHORT,
  };
}

/** Without a route: what is said of it, and nothing else. */
export function notHired(outcome: HiringOutcome): Hiring {
  return {
    outcome,
    row: null,
    basis: null,
    confidence: 'text',
    covered: NO_SUBJECTS,
    notCovered: NO_SUBJECTS,
    open: NO_ROWS,
    short: NOTHING_SHORT,
  };
}
