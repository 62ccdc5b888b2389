import type { Missing } from '../answer.ts';
import type { Level } from '../codes/levels.ts';
import { stpIn } from '../facts/person.ts';
import type { PostFacts } from '../facts/post.ts';
import type { RouteRow, RouteTest } from '../law/hiring-routes.ts';
import { routesOn } from '../law/law.ts';
import { aboutOf } from '../law/subject-credits.ts';
import type { MissingCode } from '../telling-codes.ts';
import { askedIn } from './hiring.ts';
import type { Holding } from './holding.ts';
import { type Lacking, lackingFor } from './route.ts';

/** A way to fulfil the hiring requirement, with all that lacks on it. */
export interface Way {
  readonly row: RouteRow;
  readonly steps: readonly Missing[];
  /** Credits, a year of work or theory counted as 60, to set the ways in order. */
  readonly length: number;
}

/** Length of a practical pedagogical education. */
const PED_STP = 60;
const YEAR = 60;
/** What cannot be taken as further education: another start, another day of completion, another grade. */
const NEVER: readonly Lacking[] = ['education', 'started', 'completed', 'grade'];

/** The ways to be hired at the level for whoever may not be, quickest first; none where only a whole education would do. */
export function waysTo(holding: Holding, post: PostFacts, level: Level): readonly Way[] {
  return routesOn(holding.law, level, holding.day)
    .filter((row) => row.scope.kind !== 'adapted' || post.individuallyAdapted)
    .map((row) => ({ row, lacking: lackingFor(row, holding, post, 'no') }))
    .filter(({ lacking }) => !lacking.some((what) => NEVER.includes(what)))
    .map(({ row, lacking }) => wayBy(row, lacking, holding, post))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => a.length - b.length || a.row.basis.localeCompare(b.row.basis));
}

function wayBy(row: RouteRow, lacking: readonly Lacking[], holding: Holding, post: PostFacts): Way {
  const credits = creditsLacking(row, holding, post);
  const own = lacking.map((what) => stepFor(what, row, holding)).filter((step) => step !== null);
  const taken = lengthOf(credits) + lengthOf(own.filter(({ what }) => what === 'pedagogical-education'));
  // Credits in the subjects and the pedagogical education count towards the total.
  const steps = own.flatMap((step): readonly Missing[] => {
    if (step.what !== 'total-credits') return [step];
    const left = (step.amount ?? 0) - taken;
    return left > 0 ? [{ ...step, amount: left }] : [];
  });
  return { row, steps: [...credits, ...steps], length: lengthOf([...credits, ...steps]) };
}

type Step = (test: RouteTest, holding: Holding) => number | undefined;

/** How much is asked of each thing that further education or more years can give. */
const STEPS: Readonly<Partial<Record<Lacking, Step>>> = {
  'pedagogical-education': () => PED_STP,
  'total-credits': ({ higherStp }, { totalStp }) => lackingOf(higherStp, totalStp),
  'further-education': ({ furtherStp }, { person }) => lackingOf(furtherStp, person.furtherStpFirstGrades),
  'special-education': ({ specialEducationStp }, { person }) =>
    lackingOf(specialEducationStp, person.specialEducationStp),
  'theory-years': ({ vocational }, { person }) => lackingOf(vocational?.theoryYears, person.theoryYears),
  'practice-years': ({ vocational }, { person }) => lackingOf(vocational?.practiceYears, person.practiceYears),
};

function lackingOf(asked: number | undefined, there: number | null): number | undefined {
  return asked === undefined ? undefined : asked - (there ?? 0);
}

function stepFor(what: Lacking, { test }: RouteRow, holding: Holding): Missing | null {
  const amount = STEPS[what]?.(test, holding);
  return amount === undefined ? null : { what: what as MissingCode, subject: null, amount };
}

function creditsLacking({ level, scope }: RouteRow, { person }: Holding, post: PostFacts): readonly Missing[] {
  if (scope.kind !== 'credits') return [];
  return post.subjects.flatMap(({ key, name }): readonly Missing[] => {
    if (asksNoCredits(post, level, key)) return [];
    const lacking = askedIn(scope, key) - (stpIn(person, key) ?? 0);
    return lacking > 0 ? [{ what: 'subject-credits', subject: name, amount: lacking }] : [];
  });
}

/** Subjects that no credits are asked for, unless the post has nothing else to be hired for. */
function asksNoCredits({ subjects }: PostFacts, level: Level, key: string): boolean {
  return aboutOf(level, key) === 'free' && subjects.some((subject) => aboutOf(level, subject.key) !== 'free');
}

function lengthOf(steps: readonly Missing[]): number {
  return steps.reduce((sum, { what, amount }) => sum + (amount ?? 0) * (what.endsWith('-years') ? YEAR : 1), 0);
}
