import { LEVELS, type Level } from '../codes/levels.ts';
import type { Confidence, HiringOutcome } from '../codes/outcomes.ts';
import { CORE_OF_ROUTE } from '../codes/subjects.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { NamedSubject, PostFacts } from '../facts/post.ts';
import type { RouteRow } from '../law/hiring-routes.ts';
import { type Law, routesOn } from '../law/law.ts';
import { FIRST_RULES } from '../law/sources.ts';
import { aboutOf } from '../law/subject-credits.ts';
import { TRANSITION_BASIS } from '../law/transition.ts';
import { type Answerable, both } from './answerable.ts';
import type { Holding, OpenRoute } from './holding.ts';
import { gradeThere, openOf } from './route.ts';

/** What the hiring requirement says of a person and a post. */
export interface Hiring {
  readonly outcome: HiringOutcome;
  readonly row: RouteRow | null;
  readonly basis: string | null;
  readonly confidence: Confidence;
  /** Of the post's subjects, those the route does not cover. */
  readonly notCovered: readonly NamedSubject[];
  /** Rows that might be open if what is not known turned out well. */
  readonly open: readonly RouteRow[];
  /** The route that is open but for credits in the post's subjects. */
  readonly shortOn: RouteRow | null;
}

const NO_SUBJECTS: readonly NamedSubject[] = [];
const NO_ROWS: readonly RouteRow[] = [];

/** Weighs every row of the level: the whole level before adapted teaching before single subjects; most subjects first. */
export function judgeRoutes(holding: Holding, post: PostFacts, level: Level): Hiring {
  const found: Found = { best: null, open: NO_ROWS, shortOn: null };
  for (const { row, may } of openAt(holding, level)) {
    if (row.scope.kind === 'adapted' && !post.individuallyAdapted) continue;
    const open = both(may, gradeThere(row, post));
    if (open === 'no') continue;
    keep(found, weigh(row, holding, post), open);
    // Nothing outweighs the whole level, and the first that opens it is the one that is named.
    if (found.best?.weight === WHOLE) break;
  }
  const { best, open, shortOn } = found;
  if (best !== null) return hired(best, holding);
  return {
    ...notHired(open.length > 0 ? 'NEEDS_ASSESSMENT' : 'NOT_QUALIFIED'),
    open,
    shortOn,
    notCovered: post.subjects,
  };
}

/** Routes of a level that are open to the person, or may be, whatever the post is. */
function openAt(holding: Holding, level: Level): readonly OpenRoute[] {
  const place = LEVELS.indexOf(level);
  const known = holding.found[place];
  if (known !== undefined) return known;
  const open = sameAs(openOf(routesOn(holding.law, level, holding.day), holding), holding.law);
  holding.found[place] = open;
  return open;
}

/** Lists of open routes that were found by each law, by what is in them: most persons have one of few, and few stay near at hand. */
const LISTS = new WeakMap<Law, Map<string, readonly OpenRoute[]>>();

function sameAs(open: readonly OpenRoute[], law: Law): readonly OpenRoute[] {
  const lists = LISTS.get(law) ?? new Map<string, readonly OpenRoute[]>();
  LISTS.set(law, lists);
  const key = open.map(({ row, may }) => `${law.routes.indexOf(row)} ${may}`).join();
  const known = lists.get(key);
  if (known !== undefined) return known;
  lists.set(key, open);
  return open;
}

/** The best row so far, those that may be open, and the one that is open but for credits. */
interface Found {
  best: Weighed | null;
  open: readonly RouteRow[];
  shortOn: RouteRow | null;
}

function keep(found: Found, weighed: Weighed, may: Answerable): void {
  const opens = both(may, weighed.opens);
  if (opens === 'unknown') found.open = [...found.open, weighed.row];
  else if (opens === 'no') found.shortOn ??= weighed.credits ? weighed.row : null;
  else if (found.best === null || weighed.weight > found.best.weight) found.best = weighed;
}

interface Weighed {
  readonly row: RouteRow;
  readonly opens: Answerable;
  readonly weight: number;
  readonly notCovered: readonly NamedSubject[];
  /** It is credits that lack. */
  readonly credits: boolean;
}

const WHOLE = 1000;
const ADAPTED = 900;

function weigh(row: RouteRow, holding: Holding, post: PostFacts): Weighed {
  const { scope } = row;
  if (scope.kind === 'full') return opened(row, WHOLE);
  if (scope.kind === 'adapted') return opened(row, ADAPTED);
  if (scope.kind === 'credits') return weighCredits(row, scope, holding, post);
  // Whether a theory year is relevant settles the credits (OF § 12-9), not the hire: a trade and its practice may be relevant alone.
  const relevant = holding.person.backgroundRelevant !== false;
  return relevant ? opened(row, post.subjects.length) : closed(row, 'no', false);
}

function opened(row: RouteRow, weight: number): Weighed {
  return { row, opens: 'yes', weight, notCovered: NO_SUBJECTS, credits: false };
}

function closed(row: RouteRow, opens: Answerable, credits: boolean): Weighed {
  return { row, opens, weight: 0, notCovered: NO_SUBJECTS, credits };
}

interface CreditScope {
  readonly core: number;
  readonly other: number;
}

/** Credits a route asks in a subject. */
export function askedIn({ core, other }: CreditScope, key: string): number {
  return CORE_OF_ROUTE.has(key) ? core : other;
}

/** Open where a subject of the post is covered; where the post names none, if the person has one to teach. */
function weighCredits(row: RouteRow, scope: CreditScope, { stp }: Holding, { subjects }: PostFacts): Weighed {
  if (stp === null) return closed(row, 'unknown', false);
  const lacking = lackingSubjects(row, scope, stp, subjects);
  const taught = subjects.length - lacking.length;
  if ((taught > 0 || subjects.length === 0) && coversAny(scope, stp))
    return { row, opens: 'yes', weight: taught, notCovered: lacking, credits: false };
  return closed(row, 'no', subjects.length > 0);
}

function covers(scope: CreditScope, key: string, stp: number): boolean {
  return stp > 0 && stp >= askedIn(scope, key);
}

function coversAny(scope: CreditScope, stp: ReadonlyMap<string, number>): boolean {
  for (const [key, credits] of stp) if (covers(scope, key, credits)) return true;
  return false;
}

/** Subjects that no credits are asked for are left to whoever is hired for others. */
function lackingSubjects(
  { level }: RouteRow,
  scope: CreditScope,
  stp: ReadonlyMap<string, number>,
  subjects: readonly NamedSubject[],
): readonly NamedSubject[] {
  let lacking: NamedSubject[] | null = null;
  for (const subject of subjects) {
    const { key } = subject;
    if ((stp.get(key) ?? 0) >= askedIn(scope, key) || aboutOf(level, key) === 'free') continue;
    lacking ??= [];
    lacking.push(subject);
  }
  return lacking ?? NO_SUBJECTS;
}

/** The subjects a person is hired to teach: all they have credits enough for, by the names the post has; or those the trade is relevant for. */
export function coveredBy({ row }: Hiring, { stp, person }: Holding, { subjects }: PostFacts): readonly NamedSubject[] {
  if (row === null || row.scope.kind === 'full' || row.scope.kind === 'adapted') return NO_SUBJECTS;
  const { scope } = row;
  if (scope.kind === 'relevant') return subjects;
  return [...(stp ?? [])]
    .filter(([key, credits]) => covers(scope, key, credits))
    .map(([key]) => subjects.find((one) => one.key === key) ?? { key, name: person.written.get(key) ?? key });
}

/** Credits that lack in the post's subjects on the route that is otherwise open. */
export function creditsShort({ shortOn }: Hiring, { stp }: PersonFacts, post: PostFacts): ReadonlyMap<string, number> {
  const short = new Map<string, number>();
  if (shortOn?.scope.kind !== 'credits') return short;
  for (const { key, name } of post.subjects) short.set(name, askedIn(shortOn.scope, key) - (stp?.get(key) ?? 0));
  return short;
}

const HIRED_BY = {
  full: 'QUALIFIED',
  adapted: 'QUALIFIED_FOR_ITO',
  credits: 'QUALIFIED_FOR_SUBJECTS',
  relevant: 'QUALIFIED_FOR_SUBJECTS',
} as const satisfies Readonly<Record<RouteRow['scope']['kind'], HiringOutcome>>;

function hired({ row, notCovered }: Weighed, { day, replaced }: Holding): Hiring {
  return {
    outcome: HIRED_BY[row.scope.kind],
    row,
    basis: replaced ? `${TRANSITION_BASIS} + ${row.basis.replace(/^OF /, '')}` : row.basis,
    confidence: day < FIRST_RULES ? 'interpretive' : row.confidence,
    notCovered,
    open: NO_ROWS,
    shortOn: null,
  };
}

/** Without a route: what is said of it, and nothing else. */
export function notHired(outcome: HiringOutcome): Hiring {
  return {
    outcome,
    row: null,
    basis: null,
    confidence: 'text',
    notCovered: NO_SUBJECTS,
    open: NO_ROWS,
    shortOn: null,
  };
}
