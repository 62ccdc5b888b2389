import type { Highs } from 'highs';
import type { Coverage, CoverageProblem, Distribution } from './problem.ts';
import { type Answer, openProgram, type Program } from './program.ts';

/** How long the search may take, and how many other ways are looked for. */
export interface Patience {
  readonly seconds: number;
  readonly alternatives: number;
}

const IMPATIENT: Patience = { seconds: 10, alternatives: 2 };
/** Of the time for the credits, what may go to moving few hours: it settles nothing but which of equals is proposed. */
const FOR_MOVES = 0.1;

/**
 * The distribution of teaching that gives most hours to somebody who fulfils the requirement, with the fewest credits to
 * study for that, and of those the fewest hours that change hands. Alternatives do without one of its studies each.
 * Method: integer programme (methods.md, «competence coverage»), solved by HiGHS. Proposes; people choose.
 */
export function cheapestCoverage(highs: Highs, problem: CoverageProblem, patience: Patience = IMPATIENT): Coverage {
  const program = openProgram(highs, problem);
  try {
    program.leave(false);
    const whole = cheapest(program, problem, patience.seconds);
    const best = whole ?? leavingSome(program, problem, patience.seconds);
    if (best === null) return nothing(problem);
    return {
      best: best.distribution,
      alternatives: othersThan(best, program, problem, patience),
      uncovered: program.uncovered(best.values),
    };
  } finally {
    program.dispose();
  }
}

/** Where not every hour can be covered: as few as possible are left, then as for a whole one. */
function leavingSome(program: Program, problem: CoverageProblem, seconds: number): Found | null {
  program.leave(true);
  const left = program.least('uncovered', seconds);
  if (left === null) return null;
  program.keep('uncovered', Math.round(left.value));
  return cheapest(program, problem, seconds);
}

interface Found {
  readonly distribution: Distribution;
  readonly values: ArrayLike<number>;
}

/** Fewest credits; then, with no more than those, fewest hours that change hands. */
function cheapest(program: Program, problem: CoverageProblem, seconds: number): Found | null {
  const first = program.least('credits', seconds);
  if (first === null) return null;
  program.keep('credits', Math.round(first.value));
  const second = program.least('moved', seconds * FOR_MOVES) ?? first;
  program.keep('credits', Number.POSITIVE_INFINITY);
  return { distribution: distributionOf(program, problem, first, second), values: second.values };
}

function distributionOf(
  program: Program,
  { teachers, taught }: CoverageProblem,
  first: Answer,
  { values }: Answer,
): Distribution {
  const hours = program.pairs
    .map((pair) => ({ pair, given: Math.round(values[pair.hours] ?? 0) }))
    .filter(({ given }) => given > 0)
    .map(({ pair, given }) => ({
      teacher: pair.teacher.id,
      taught: pair.taught.id,
      hours: given,
      now: pair.teacher.now[pair.taught.id] ?? 0,
    }));
  const study = program.pairs
    .filter(({ lacking, hours: at }) => lacking > 0 && Math.round(values[at] ?? 0) > 0)
    .map(({ teacher, taught: one, lacking }) => ({ teacher: teacher.id, taught: one.id, stp: lacking }));
  const moved = hours.reduce((sum, one) => sum + Math.max(0, one.hours - one.now), 0);
  const credits = study.reduce((sum, { stp }) => sum + stp, 0);
  return {
    credits,
    bound: Math.min(credits, Math.ceil(first.bound - 1e-6)),
    proved: first.proved,
    moved,
    study: inOrder(study, teachers, taught),
    hours: inOrder(hours, teachers, taught),
  };
}

/** In the order teachers and subjects were given. */
function inOrder<One extends { readonly teacher: string; readonly taught: string }>(
  all: readonly One[],
  teachers: CoverageProblem['teachers'],
  taught: CoverageProblem['taught'],
): readonly One[] {
  const place = ({ teacher, taught: one }: One) =>
    teachers.findIndex(({ id }) => id === teacher) * taught.length + taught.findIndex(({ id }) => id === one);
  return [...all].sort((a, b) => place(a) - place(b));
}

/** Other ways: each study of the best is forbidden in turn. Different sets of studies only, cheapest first. */
function othersThan(
  best: Found,
  program: Program,
  problem: CoverageProblem,
  { seconds, alternatives }: Patience,
): readonly Distribution[] {
  const found: Distribution[] = [];
  const seen = new Set([keyOf(best.distribution)]);
  for (const study of best.distribution.study) {
    if (found.length >= alternatives) break;
    const at = program.pairs.findIndex(
      ({ teacher, taught }) => teacher.id === study.teacher && taught.id === study.taught,
    );
    program.allow(at, false);
    const other = cheapest(program, problem, seconds);
    program.allow(at, true);
    if (other === null || seen.has(keyOf(other.distribution))) continue;
    seen.add(keyOf(other.distribution));
    found.push(other.distribution);
  }
  return found.sort((a, b) => a.credits - b.credits || a.moved - b.moved);
}

function keyOf({ study }: Distribution): string {
  return study.map(({ teacher, taught }) => `${teacher} ${taught}`).join(', ');
}

/** Nothing can be said in the time: no hour is given to anybody. */
function nothing({ taught }: CoverageProblem): Coverage {
  const best = { credits: 0, bound: 0, proved: false, moved: 0, study: [], hours: [] };
  return { best, alternatives: [], uncovered: Object.fromEntries(taught.map(({ id, hours }) => [id, hours])) };
}
