import type { MetricId, Period, Question } from '../../../analysis/index.ts';
import type { DimensionId } from '../../../terms/index.ts';
import type { Solver } from '../../protection/solver.ts';
import { type Attacked, judgeOf } from '../attack.ts';
import type { Reach } from '../measure.ts';
import { pin } from '../pin.ts';
import { SKIRMISH } from '../siege.ts';
import { type Met, openNotebook } from '../told.ts';

const DIVISIONS: readonly DimensionId[] = ['unit', 'area', 'school-type', 'staff-group', 'sex', 'contract'];

/** A metric by nothing, by each thing and by each two. */
export function oneAndTwoAtATime(metric: MetricId, period: Period): readonly Question[] {
  const pairs = DIVISIONS.flatMap((one, i) => DIVISIONS.slice(i + 1).map((other) => [one, other]));
  const all: readonly (readonly DimensionId[])[] = [[], ...DIVISIONS.map((one) => [one]), ...pairs];
  return all.map((by) => ({ metric, by, where: [], period, asKnownOn: null }));
}

const INSIDERS = 6;
const NOTHING = 1e-5;

/**
 * How many numbers of two or more, and fewer than `fewest`, some who are alone in a withheld cell each come closer to than
 * `fewest` − 1, knowing all answers and their own cell.
 */
export async function closeToInsiders(
  highs: Solver,
  attacked: Attacked,
  questions: readonly Question[],
  fewest: number,
): Promise<{ readonly asked: number; readonly close: number }> {
  const notebook = openNotebook(attacked.book);
  for (const question of questions) {
    const answer = await attacked.gate(question);
    if (!('refusal' in answer)) notebook.read(question, answer);
  }
  const told = notebook.told();
  const judge = judgeOf(attacked);
  const numberOf = (met: Met): number => (met.part === 'numerator' ? (judge(met)?.value ?? 0) : 0);
  const numbers = told.met.map(numberOf);
  const few = told.met.filter((_, i) => (numbers[i] ?? 0) > 1 && (numbers[i] ?? 0) < fewest);
  const alone = told.met.filter((_, i) => numbers[i] === 1);
  const asked = alone.filter((_, i) => i % Math.ceil(alone.length / INSIDERS) === 0);
  const isClose = ({ low, high, isSettled }: Reach) => isSettled && high - low < fewest - 1 - NOTHING;
  const close = asked.flatMap(({ terms }) => {
    const knowing = { ...told, equations: [...told.equations, { terms, value: 1 }] };
    return pin(highs, knowing, few, { ...SKIRMISH.spending, wide: fewest - 1 }).reaches.filter(isClose);
  });
  return { asked: asked.length, close: close.length };
}
