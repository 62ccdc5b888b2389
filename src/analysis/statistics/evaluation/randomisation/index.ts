import type { Design, EvaluationNote, Finding, SideTest } from '../evaluation.ts';
import { cohortsOf, type Panel, partOf } from '../panel.ts';
import { averagedCells } from '../plain-cells.ts';
import { comparedPanel, refuseConstant } from '../staggered/compared-panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import { type JudgedByChance, judgedByChance } from './by-chance.ts';
import { arrangementOf, type Base, contrastsOf } from './contrasts.ts';

export { judgedByChance } from './by-chance.ts';
export { arrangementOf, contrastsOf } from './contrasts.ts';

/**
 * The evaluation of few treated units (methods.md 5.2): mean change from all periods before the start to all after it, less
 * that of the controls, judged by handing out the action anew. With no period before the start, means after it are compared
 * instead, which is right only where chance did hand the action out. The first column beside the outcome, if any, is the
 * units' size, by which they are weighed.
 */
export function randomisation(all: Panel, design: Design): Finding {
  const { panel, cohorts, notes } = judgeable(all, design);
  refuseConstant(panel);
  const size = sizesOf(panel);
  const { judged, ways } = byChance(panel, cohorts, { design, base: 'mean', size });
  const placebo = movedBackByChance(panel, cohorts, { design, size });
  const cells = averagedCells(panel, cohorts, design, size);
  return {
    estimate: judged.effect,
    se: judged.se,
    interval: judged.interval,
    p: judged.p,
    power: judged.powerOf(design.smallestEffect),
    ...cells,
    aggregates: { ...cells.aggregates, simple: { att: judged.effect, se: judged.se, parts: [] } },
    pretrend: placebo.pretrend,
    placebo: placebo.placebo,
    notes: [...notes, ...notesOf(judged, placebo)],
    beside: { ways, exact: judged.isExact, smallestP: judged.smallestP },
  };
}

/** As for the staggered comparison; but a panel that begins with the action is compared as it is. */
function judgeable(all: Panel, design: Design) {
  const [first = 0] = all.periods;
  const isAfterOnly = cohortsOf(all).every((group) => group <= first + design.anticipation);
  if (!isAfterOnly || cohortsOf(all).length === 0) return comparedPanel(all, design);
  const whole = [...all.outcome.keys()].filter((unit) => all.outcome[unit]?.every((value) => !Number.isNaN(value)));
  const panel = partOf(all, whole);
  const cohorts = cohortsOf(panel);
  if (whole.length === 0) throw new Unanswerable('no-whole-units', { count: all.outcome.length });
  if (cohorts.length === 0) throw new Unanswerable('nobody-treated');
  if (!panel.firstTreated.includes(Number.POSITIVE_INFINITY)) throw new Unanswerable('no-controls');
  const left = all.outcome.length - whole.length;
  const notes: EvaluationNote[] = left > 0 ? [{ code: 'incomplete-units', value: left }] : [];
  return { panel, cohorts, notes };
}

function sizesOf(panel: Panel): Float64Array {
  const [sizes] = panel.beside;
  return Float64Array.from(panel.outcome, (_, unit) => {
    const own = sizes?.[unit];
    return own === undefined ? 1 : own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

interface ByChance {
  readonly design: Design;
  readonly base: Base;
  readonly size: Float64Array;
}

function byChance(panel: Panel, cohorts: readonly number[], { design, base, size }: ByChance) {
  const contrasts = contrastsOf(panel, cohorts, { ...design, base });
  const { labels } = arrangementOf(panel);
  const judged = judgedByChance(contrasts, { labels, size, seed: design.seed });
  return { judged, ways: judged.ways };
}

interface BackInTime {
  readonly pretrend: SideTest | null;
  readonly placebo: SideTest | null;
}

/** Start moved back into the periods before it, and the difference in trend there; both judged by chance. */
function movedBackByChance(
  panel: Panel,
  cohorts: readonly number[],
  { design, size }: Pick<ByChance, 'design' | 'size'>,
): BackInTime {
  const [earliest = 0] = cohorts;
  const before = panel.periods.filter((period) => period < earliest - design.anticipation);
  if (before.length < 2) return { pretrend: null, placebo: null };
  const units = [...panel.outcome.keys()];
  const cut = partOf(panel, units, (before.at(-1) ?? 0) + Number.EPSILON * Math.abs(before.at(-1) ?? 0) + 1e-9);
  const start = before[Math.ceil(before.length / 2)] ?? 0;
  // Earlier and later cohorts are moved back together: before the first of them nobody has the action.
  const firstTreated = panel.firstTreated.map((first) => (first < Number.POSITIVE_INFINITY ? start : first));
  const moved: Panel = { ...cut, firstTreated };
  const alone = { ...design, anticipation: 0 };
  const placebo = byChance(moved, [start], { design: alone, base: 'mean', size });
  const slopes: Panel = {
    ...moved,
    periods: [before[0] ?? 0],
    outcome: cut.outcome.map((own) => slopeOf(before, own)),
  };
  const trend = byChance(
    {
      ...slopes,
      firstTreated: firstTreated.map((first) => (first < Number.POSITIVE_INFINITY ? (before[0] ?? 0) : first)),
    },
    [before[0] ?? 0],
    { design: alone, base: 'mean', size },
  );
  return {
    pretrend: told('difference-in-trend-before-start', trend.judged),
    placebo: told('start-moved-back', placebo.judged),
  };
}

function told(kind: string, { effect, se, p }: JudgedByChance): SideTest {
  return { kind, estimate: effect, se, statistic: null, df: null, p };
}

/** Slope of a straight line through the outcomes, as a panel of one period. */
function slopeOf(periods: readonly number[], outcome: Float64Array): Float64Array {
  const middle = periods.reduce((sum, period) => sum + period, 0) / periods.length;
  const square = periods.reduce((sum, period) => sum + (period - middle) ** 2, 0);
  const product = periods.reduce((sum, period, i) => sum + (period - middle) * (outcome[i] ?? 0), 0);
  return Float64Array.of(product / square);
}

function notesOf(judged: JudgedByChance, { pretrend, placebo }: BackInTime): EvaluationNote[] {
  const notes: EvaluationNote[] = [];
  if (judged.interval.low === null || judged.interval.high === null)
    notes.push({ code: 'no-interval', value: judged.ways });
  if (pretrend === null) notes.push({ code: 'no-pretrend', value: null });
  if (placebo === null) notes.push({ code: 'no-placebo', value: null });
  return notes;
}
