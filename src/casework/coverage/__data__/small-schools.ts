import { type CoverageProblem, lackingCredits } from '../problem.ts';

/** Lehmer steps, so the same schools every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A school of three teachers and three subjects, small enough for every distribution to be tried. */
export function smallSchool(seed: number): CoverageProblem {
  const next = chance(seed * 7919 + 1);
  const names = ['norsk', 'matematikk', 'engelsk'];
  const taught = names.map((subject) => ({ id: subject, subject, hours: 2 + next(3), need: 30 + 30 * next(2) }));
  const teachers = ['a', 'b', 'c'].map((id) => ({
    id,
    hours: 2 + next(4),
    credits: Object.fromEntries(names.map((name) => [name, 15 * next(5)])),
    exempt: next(8) === 0,
    now: Object.fromEntries(names.map((name) => [name, next(3)])),
  }));
  return { teachers, taught, maxSubjects: 1 + next(3), maxNewSubjects: next(3), minHours: 1 + next(2) };
}

export interface Plan {
  readonly hours: readonly number[];
  readonly credits: number;
  readonly moved: number;
  readonly studies: number;
}

/** Every lawful set of whole hours of a teacher. */
export function plansOf(teacher: CoverageProblem['teachers'][number], problem: CoverageProblem): readonly Plan[] {
  const { taught, maxSubjects, maxNewSubjects, minHours } = problem;
  let lists: readonly (readonly number[])[] = [[]];
  for (const { hours } of taught) {
    const most = Math.min(hours, teacher.hours);
    const choices = [0, ...Array.from({ length: most }, (_, i) => i + 1).filter((one) => one >= minHours)];
    lists = lists.flatMap((list) => choices.map((choice) => [...list, choice]));
  }
  return lists.flatMap((hours) => {
    const own = taught.map((one, i) => ({ one, given: hours[i] ?? 0 })).filter(({ given }) => given > 0);
    const lacking = own.map(({ one }) => lackingCredits(teacher, one) ?? 0).filter((stp) => stp > 0);
    const allowed =
      hours.reduce((sum, one) => sum + one, 0) <= teacher.hours &&
      own.length <= maxSubjects &&
      lacking.length <= maxNewSubjects;
    const moved = own.reduce((sum, { one, given }) => sum + Math.max(0, given - (teacher.now[one.id] ?? 0)), 0);
    return allowed ? [{ hours, credits: lacking.reduce((sum, stp) => sum + stp, 0), studies: lacking.length, moved }] : [];
  });
}

