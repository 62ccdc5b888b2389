import type { Highs } from 'highs';
import { givenIn } from './pairs.ts';
import type { Coverage, CoverageProblem, Distribution } from './problem.ts';
import { openProgram, type Program } from './program.ts';
import { type Answer, answered } from './solve.ts';

/** How long the search may take, and how many other ways are looked for. */
export interface Patience {
  readonly seconds: number;
  readonly alternatives: number;
}

const IMPATIENT: Patience = { seconds: 10, alternatives: 2 };
/** Of the time for the credits, what may go to moving few hours: it settles nothing but which of equals is proposed. */
const FOR_MOVES = 0.1;
const HALF = 0.5;

/** The whole programme, and the part of it that bounds the credits (program.ts). */
interface Programs {
  readonly whole: Program;
  readonly bound: Program;
  readonly problem: CoverageProblem;
}

/**
 * The distribution of teaching that gives most hours to somebody who fulfils the requirement, with the fewest credits to
 * study for that, and of those the fewest hours that change hands. Alternatives do without one of its studies each.
 * Method: integer programme (methods.md, «competence coverage»), solved by HiGHS. Proposes; people choose.
 */
export function cheapestCoverage(highs: Highs, problem: CoverageProblem, patience: Patience = IMPATIENT): Coverage {
  const whole = openProgram(highs, problem);
  const bound = openProgram(highs, problem, 'bound');
  const programs = { whole, bound, problem };
  try {
    leave(programs, false);
    const best = cheapest(programs, patience.seconds) ?? leavingSome(programs, patience.seconds);
    if (best === null) return nothing(problem);
    return {
      best: best.distribution,
      alternatives: othersThan(best, programs, patience),
      uncovered: whole.uncovered(best.values),
    };
  } finally {
    whole.dispose();
    bound.dispose();
  }
}

function leave({ whole, bound }: Programs, allowed: boolean): void {
  whole.leave(allowed);
  bound.leave(allowed);
}

function keepUncovered({ whole, bound }: Programs, most: number): void {
  whole.keep('uncovered', most);
  bound.keep('uncovered', most);
}

/** Where not every hour can be covered: as few as possible are left, then as for a whole one. The bound leaves no more than must be. */
function leavingSome(programs: Programs, seconds: number): Found | null {
  leave(programs, true);
  const fewest = answered(programs.bound.least('uncovered', seconds));
  if (fewest === null) return null;
  keepUncovered(programs, Math.round(fewest.value));
  const found = cheapest(programs, seconds);
  if (found !== null) return found;
  keepUncovered(programs, Number.POSITIVE_INFINITY);
  const left = answered(programs.whole.least('uncovered', seconds));
  if (left === null) return null;
  keepUncovered(programs, Math.round(left.value));
  return cheapest(programs, seconds);
}

interface Found {
  readonly distribution: Distribution;
  readonly values: ArrayLike<number>;
}

/** Fewest credits; then, with no more than those, fewest hours that change hands. */
function cheapest(programs: Programs, seconds: number, forbidden: number | null = null): Found | null {
  const { whole, bound } = programs;
  const may = (pair: number) => pair !== forbidden;
  for (const program of [whole, bound]) program.allow(may);
  const bounded = bound.least('credits', seconds);
  if (bounded === 'impossible') return null;
  const found = bounded === 'no-time' ? null : fewestMoved(programs, bounded, { seconds, may });
  if (found !== null) return found;
  // The whole programme asks more than the bound does: it is solved itself.
  const first = answered(whole.least('credits', seconds));
  return first === null ? null : (fewestMoved(programs, first, { seconds, may }) ?? foundBy(programs, first, first));
}

interface Limits {
  readonly seconds: number;
  readonly may: (pair: number) => boolean;
}

/** Of all distributions with no more credits than these, the one where fewest hours change hands. */
function fewestMoved(programs: Programs, credits: Answer, { seconds, may }: Limits): Found | null {
  const { whole, bound } = programs;
  const most = Math.round(credits.value);
  const affordable = (pair: number) => may(pair) && (whole.pairs[pair]?.lacking ?? 0) <= most;
  for (const program of [whole, bound]) program.keep('credits', most);
  bound.allow(affordable);
  const least = narrowing(programs, affordable, seconds * FOR_MOVES);
  for (const program of [whole, bound]) {
    program.keep('credits', Number.POSITIVE_INFINITY);
    program.allow(may);
  }
  return least === null ? null : foundBy(programs, credits, least);
}

/**
 * Fewest hours that change hands. The bound tells how few it can be and who would teach what; the whole programme is first asked
 * of those pairs and of what is taught now, and of more only where that does not reach the bound.
 */
function narrowing({ whole, bound }: Programs, may: (pair: number) => boolean, seconds: number): Answer | null {
  const least = answered(bound.least('moved', seconds));
  const used = whole.pairs.map(({ hours }) => least !== null && (least.values[hours] ?? 0) > HALF);
  const own = whole.pairs.map(({ lacking, teacher, taught }) => lacking === 0 && (teacher.now[taught.id] ?? 0) > 0);
  const widths = [
    (pair: number) => may(pair) && (used[pair] === true || own[pair] === true),
    (pair: number) => may(pair) && (used[pair] === true || whole.pairs[pair]?.lacking === 0),
    may,
  ];
  let best: Answer | null = null;
  for (const width of widths) {
    whole.allow(width);
    const found = answered(whole.least('moved', seconds));
    if (found !== null && (best === null || found.value < best.value)) best = found;
    if (best !== null && (least === null || best.value < least.bound + 1 - HALF)) break;
  }
  return best;
}

function foundBy({ whole, problem }: Programs, credits: Answer, last: Answer): Found {
  return { distribution: distributionOf(whole, problem, credits, last), values: last.values };
}

function distributionOf(
  program: Program,
  { teachers, taught }: CoverageProblem,
  first: Answer,
  { values }: Answer,
): Distribution {
  const { hours, study, credits, moved } = givenIn(program.pairs, values);
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
function othersThan(best: Found, programs: Programs, { seconds, alternatives }: Patience): readonly Distribution[] {
  const { whole } = programs;
  const found: Distribution[] = [];
  const seen = new Set([keyOf(best.distribution)]);
  for (const study of best.distribution.study) {
    if (found.length >= alternatives) break;
    const at = whole.pairs.findIndex(
      ({ teacher, taught }) => teacher.id === study.teacher && taught.id === study.taught,
    );
    const other = cheapest(programs, seconds, at);
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
