import { isKindergartenTeacher } from '../facts/person.ts';
import type { PostFacts } from '../facts/post.ts';
import type { RouteRow, RouteTest } from '../law/hiring-routes.ts';
import { type Answerable, reaches, said } from './answerable.ts';
import type { Holding, OpenRoute } from './holding.ts';

/** What a row asks that can be lacking or not known, each by a name. */
export type Lacking =
  | 'education'
  | 'pedagogical-education'
  | 'total-credits'
  | 'further-education'
  | 'special-education'
  | 'theory-years'
  | 'practice-years'
  | 'started'
  | 'completed'
  | 'grade';

/** One thing a row asks, and whether it is there. */
interface Asked {
  readonly what: Lacking;
  readonly there: (holding: Holding) => Answerable;
}

/** Everything a test asks, as questions to a holding; made once for each row. */
function askedBy(test: RouteTest): readonly Asked[] {
  return [...educationAsked(test), ...creditsAsked(test), ...vocationalAsked(test), ...daysAsked(test), PEDAGOGICAL];
}

/** Asked of every route (OF § 12-1). */
const PEDAGOGICAL: Asked = { what: 'pedagogical-education', there: ({ pedagogical }) => pedagogical };

function educationAsked({ held, teacherEducation, practicalTeacher, higherStp }: RouteTest): readonly Asked[] {
  const education = (there: (holding: Holding) => boolean): Asked => ({
    what: 'education',
    there: (holding) => said(there(holding)),
  });
  return [
    ...(held === undefined ? [] : [education(({ routes }) => held.some((route) => routes.includes(route)))]),
    ...(teacherEducation === true ? [education(({ teacher }) => teacher)] : []),
    ...(practicalTeacher === true ? [education(({ practical }) => practical)] : []),
    ...(higherStp === undefined ? [] : [education(({ higher }) => higher)]),
  ];
}

function creditsAsked({ higherStp, furtherStp, specialEducationStp }: RouteTest): readonly Asked[] {
  const credits = (
    what: Lacking,
    asked: number | undefined,
    of: (holding: Holding) => number | null,
  ): readonly Asked[] => (asked === undefined ? [] : [{ what, there: (holding) => reaches(of(holding), asked) }]);
  return [
    ...credits('total-credits', higherStp, ({ totalStp }) => totalStp),
    ...credits('further-education', furtherStp, ({ person }) => person.furtherStpFirstGrades ?? 0),
    ...credits('special-education', specialEducationStp, ({ person }) => person.specialEducationStp),
  ];
}

function vocationalAsked({ vocational }: RouteTest): readonly Asked[] {
  if (vocational === undefined) return [];
  const { theoryYears, practiceYears } = vocational;
  return [
    { what: 'education', there: ({ routes }) => said(hasTrade(routes)) },
    { what: 'theory-years', there: ({ person }) => theoryThere(person, theoryYears) },
    { what: 'practice-years', there: ({ person }) => reaches(person.practiceYears, practiceYears) },
  ];
}

function hasTrade(routes: Holding['routes']): boolean {
  return routes.includes('FAGBREV') || routes.includes('VGS_YRKESFAGLIG');
}

/** Two years of theory, or approved as such on admission to PPU-Y (OF § 12-8(2), N3). */
function theoryThere({ theoryApproved, theoryYears }: Holding['person'], asked: number): Answerable {
  return theoryApproved === true ? 'yes' : reaches(theoryYears, asked);
}

function daysAsked({ startedBy, completedFrom, completedBefore }: RouteTest): readonly Asked[] {
  return [
    ...(startedBy === undefined ? [] : [startedAsked(startedBy)]),
    ...(completedFrom === undefined ? [] : [completedAsked((completed) => completed >= completedFrom)]),
    ...(completedBefore === undefined ? [] : [completedAsked((completed) => completed < completedBefore)]),
  ];
}

/** When the education began is asked of teachers for kindergarten and of allmennlærere alike; who does not know is asked. */
function startedAsked(by: number): Asked {
  return {
    what: 'started',
    there: ({ person, routes }) => {
      if (person.started !== null) return said(person.started <= by);
      return isKindergartenTeacher(routes) ? 'unknown' : 'yes';
    },
  };
}

function completedAsked(fits: (completed: number) => boolean): Asked {
  return { what: 'completed', there: ({ person }) => said(person.completed !== null && fits(person.completed)) };
}

const ASKED_BY_ROW = new WeakMap<RouteRow, readonly Asked[]>();

function askedOf(row: RouteRow): readonly Asked[] {
  const known = ASKED_BY_ROW.get(row);
  if (known !== undefined) return known;
  const asked = askedBy(row.test);
  ASKED_BY_ROW.set(row, asked);
  return asked;
}

/** Of these rows, those a person may go, apart from the grade of the post and the credits of the scope. */
export function openOf(rows: readonly RouteRow[], holding: Holding): readonly OpenRoute[] {
  return rows.map((row) => ({ row, may: mayGo(row, holding) })).filter(({ may }) => may !== 'no');
}

function mayGo(row: RouteRow, holding: Holding): Answerable {
  let answer: Answerable = 'yes';
  for (const { there } of askedOf(row)) {
    const one = there(holding);
    if (one === 'no') return 'no';
    if (one === 'unknown') answer = 'unknown';
  }
  return answer;
}

/** Whether the post is in the grade a row is for. */
export function gradeThere({ test }: RouteRow, { grade }: PostFacts): Answerable {
  if (test.grade === undefined) return 'yes';
  return grade === null ? 'unknown' : said(grade === test.grade);
}

/** What is lacking, or not known, for a route. */
export function lackingFor(
  row: RouteRow,
  holding: Holding,
  post: PostFacts,
  wanted: 'no' | 'unknown',
): readonly Lacking[] {
  const lacking = askedOf(row).filter(({ there }) => there(holding) === wanted);
  const grade: readonly Lacking[] = gradeThere(row, post) === wanted ? ['grade'] : [];
  return [...lacking.map(({ what }) => what), ...grade];
}
