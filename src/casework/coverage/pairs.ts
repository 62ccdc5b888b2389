import {
  type CoverageProblem,
  type Hours,
  lackingCredits,
  leastHours,
  type Study,
  type Taught,
  type Teacher,
} from './problem.ts';

/** One teacher and one thing taught, that may be paired: its places among the variables. */
export interface Pair {
  readonly teacher: Teacher;
  readonly taught: Taught;
  /** Hours, whole numbers. */
  readonly hours: number;
  /** Whether it is taught at all, 0 or 1; null where that is left out. */
  readonly teaches: number | null;
  /** Hours more than now. */
  readonly more: number;
  readonly lacking: number;
  readonly most: number;
  /** Fewest hours, where it is taught at all. */
  readonly least: number;
}

/**
 * How much of the programme is laid out. `whole` is all of it. `bound` has who would study what in whole numbers, and the hours as
 * a flow. It leaves out the fewest hours of a subject, so its answer is never more than the whole one's, nearly always the same,
 * and found many times sooner.
 */
export type Layout = 'whole' | 'bound';

/** Pairs, and how much of the programme is laid out for them. */
export interface Laying {
  readonly pairs: readonly Pair[];
  readonly studies: readonly SharedStudy[];
  readonly layout: Layout;
}

/** A study that opens several levels of a subject for a teacher, so that its credits are counted once. */
export interface SharedStudy {
  readonly teacher: Teacher;
  /** Its place among the variables: 0 or 1. */
  readonly column: number;
  /** Credits beyond those of the study before it. */
  readonly credits: number;
  /** The lesser study of the same subject, which it goes on from; null where it is the first. */
  readonly after: number | null;
  readonly opens: readonly Pair[];
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly studies: readonly SharedStudy[];
  readonly columns: number;
}

export function pairsOf(problem: CoverageProblem, layout: Layout): Pairs {
  const { teachers, taught, maxNewSubjects } = problem;
  const crowded = new Set(teachers.filter((one) => layout === 'whole' || mayTeachTooMany(one, problem)));
  const open = teachers.flatMap((teacher) =>
    taught
      .map((one) => ({
        teacher,
        taught: one,
        lacking: lackingCredits(teacher, one),
        most: Math.min(teacher.hours, one.hours),
      }))
      .filter(({ lacking }) => lacking === 0 || (lacking !== null && maxNewSubjects > 0))
      .map((one) => ({ ...one, lacking: one.lacking ?? 0, least: leastHours(problem, teacher, one.taught) }))
      .filter(({ least, most }) => most >= least),
  );
  // All hours first, then what is taught, then hours more: the solver's search takes them in this order.
  let columns = open.length;
  const column = (there: boolean): number | null => {
    if (!there) return null;
    columns += 1;
    return columns - 1;
  };
  const teaches = open.map(({ teacher, lacking }) => column(crowded.has(teacher) || lacking > 0));
  const pairs = open.map((one, at) => ({ ...one, hours: at, teaches: teaches[at] ?? null, more: columns + at }));
  const studies = sharedStudies(pairs, columns + open.length);
  return { pairs, studies, columns: columns + open.length + studies.length };
}

/** Whether a teacher could be given more subjects than are allowed, those to study for counted in. */
function mayTeachTooMany(teacher: Teacher, { taught, maxSubjects, maxNewSubjects }: CoverageProblem): boolean {
  const most = teacher.mostSubjects ?? maxSubjects;
  return taught.filter((one) => lackingCredits(teacher, one) === 0).length + maxNewSubjects > most;
}

function sharedStudies(pairs: readonly Pair[], from: number): readonly SharedStudy[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs.filter(({ lacking }) => lacking > 0)) {
    const key = `${pair.teacher.id} ${pair.taught.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const studies: SharedStudy[] = [];
  for (const own of groups.values()) if (own.length > 1) studies.push(...tiersOf(own, from + studies.length));
  return studies;
}

/** Thirty credits open one level, thirty more another: each amount is a study that goes on from the one before. */
function tiersOf(pairs: readonly Pair[], from: number): readonly SharedStudy[] {
  const amounts = [...new Set(pairs.map(({ lacking }) => lacking))].sort((a, b) => a - b);
  return amounts.flatMap((amount, at) => {
    const opens = pairs.filter(({ lacking }) => lacking === amount);
    const [first] = opens;
    if (first === undefined) return [];
    const credits = amount - (amounts[at - 1] ?? 0);
    return [
      { ...{ teacher: first.teacher, opens, credits }, column: from + at, after: at === 0 ? null : from + at - 1 },
    ];
  });
}

/** What a distribution comes to: who is given what, the courses it takes, and the hours that change hands. */
export interface Given {
  readonly hours: readonly Hours[];
  readonly study: readonly Study[];
  readonly credits: number;
  readonly moved: number;
}

export function givenIn(pairs: readonly Pair[], values: ArrayLike<number>): Given {
  const given = pairs
    .map((pair) => ({ pair, proposed: Math.round(values[pair.hours] ?? 0) }))
    .filter(({ proposed }) => proposed > 0);
  const hours = given.map(({ pair: { teacher, taught }, proposed }) => ({
    ...{ teacher: teacher.id, taught: taught.id, hours: proposed },
    now: teacher.now[taught.id] ?? 0,
  }));
  const study = studiesIn(given.map(({ pair }) => pair));
  return {
    ...{ hours, study },
    credits: study.reduce((sum, { stp }) => sum + stp, 0),
    moved: hours.reduce((sum, one) => sum + Math.max(0, one.hours - one.now), 0),
  };
}

/** One study for each teacher and subject, as large as the largest that is needed. */
function studiesIn(given: readonly Pair[]): readonly Study[] {
  const studies = new Map<string, Study>();
  for (const { teacher, taught, lacking } of given) {
    const key = `${teacher.id} ${taught.subject}`;
    if (lacking > (studies.get(key)?.stp ?? 0))
      studies.set(key, { teacher: teacher.id, taught: taught.id, stp: lacking });
  }
  return [...studies.values()];
}
