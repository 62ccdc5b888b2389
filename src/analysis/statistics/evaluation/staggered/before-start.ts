import { lowerGamma } from '../../gamma.ts';
import { dot, inverse, Singular, times } from '../../linear.ts';
import { twoSidedChance } from '../../student-t.ts';
import type { SideTest } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import { combined } from './aggregates.ts';
import { changeApart, controlsOf, type GroupTime, lastBefore } from './cells.ts';
import type { ComparedPanel, Comparison } from './compared-panel.ts';
import { errorOf, type Influenced } from './influenced.ts';

/**
 * Whether cohorts and controls moved alike before the start: Wald's test that all effects before it are nothing, by the
 * chi-square distribution (R's did). Null where there is no period to test, or more effects than units can tell apart.
 */
export function pretrendOf(cells: readonly GroupTime[]): SideTest | null {
  const before = cells.filter(({ isAfter }) => !isAfter);
  const size = before[0]?.influence.length ?? 0;
  if (before.length === 0 || before.length >= size) return null;
  const variance = before.map((one) => before.map((other) => crossMean(one.influence, other.influence)));
  const att = before.map((cell) => cell.att);
  try {
    const statistic = size * dot(att, times(inverse(variance), att));
    const df = before.length;
    const p = 1 - lowerGamma(df / 2, Math.max(0, statistic) / 2);
    return { kind: 'no-effect-before-start', estimate: null, se: null, statistic, df, p };
  } catch (fault) {
    if (fault instanceof Singular) return null;
    throw fault;
  }
}

function crossMean(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / a.length;
}

/**
 * The same comparison with the start moved back in time: the later half of the periods before the real start (less the
 * anticipation) play those after it. Nothing should be found. Null where no cohort has two periods before its start.
 */
export function placeboOf({ panel, cohorts }: ComparedPanel, comparison: Comparison): SideTest | null {
  const parts: Influenced[] = [];
  const weights: number[] = [];
  for (const group of cohorts) {
    const moved = movedBack(panel, group, comparison);
    if (moved === null) continue;
    parts.push(moved);
    weights.push(panel.firstTreated.filter((first) => first === group).length);
  }
  if (parts.length === 0) return null;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const { att, influence } = combined(
    parts,
    weights.map((weight) => weight / sum),
  );
  const se = errorOf(influence);
  if (se === 0) return null;
  return { kind: 'start-moved-back', estimate: att, se, statistic: att / se, df: null, p: twoSidedChance(att / se) };
}

function movedBack(panel: Panel, group: number, comparison: Comparison): Influenced | null {
  const last = lastBefore(panel, group - comparison.anticipation);
  const back = Math.floor((last + 1) / 2);
  if (back < 1) return null;
  const from = last - back;
  const cells = Array.from({ length: back }, (_, i) => {
    const to = from + 1 + i;
    const isControl = controlsOf(panel, { ...comparison, group, until: panel.periods[last] ?? 0 });
    return changeApart(panel, { group, isControl, from, to });
  });
  return combined(
    cells,
    cells.map(() => 1 / cells.length),
  );
}
