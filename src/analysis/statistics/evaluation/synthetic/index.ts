import { FEWEST_SYNTHETIC_CONTROLS, FEWEST_SYNTHETIC_PERIODS } from '../../../../terms/index.ts';
import { halfWidth, twoSidedChance } from '../../student-t.ts';
import { shuffle, uniformsFrom } from '../chance.ts';
import type { Design, EffectCell, EvaluationNote, Finding, SideTest } from '../evaluation.ts';
import { cohortsOf, isWhole, type Panel, partOf, unitsWhere } from '../panel.ts';
import { aggregatesOf } from '../plain-cells.ts';
import { refuseConstant } from '../staggered/compared-panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import { intervalOf, powerOf } from '../verdict.ts';
import { type Gap, gapOf, rootMeanSquare, type Window, windowOf } from './gaps.ts';

/** Draws of placebo groups where more than one unit is treated. */
const DRAWS = 200;

interface Cohort {
  readonly start: number;
  readonly weight: number;
  readonly units: readonly number[];
  readonly window: Window;
}

/**
 * Synthetic control (methods.md 5.4; Abadie, Diamond and Hainmueller, JASA 105 (2010) 493–505): the treated unit less the
 * weighted mean of untreated ones that was most like it before the start. Its error is how far from nothing the same
 * reckoning comes for units that were not treated; several treated units of one start are taken as their mean.
 */
export function synthetic(all: Panel, design: Design): Finding {
  const { panel, donors, cohorts, notes } = judgeable(all, design);
  refuseConstant(panel);
  const found = cohorts.map((cohort) => ({ cohort, gap: gapOf(panel, cohort.window, cohort.units, donors) }));
  const placebos = placeboGaps(panel, { donors, cohorts, seed: design.seed });
  const effectOf = (gaps: readonly Gap[]) =>
    gaps.reduce((sum, gap, g) => sum + (cohorts[g]?.weight ?? 0) * gap.effect, 0);
  const estimate = effectOf(found.map(({ gap }) => gap));
  const se = rootMeanSquare(placebos.map(effectOf));
  const df = donors.length - 1;
  const critical = halfWidth(0.95, df);
  const cells = found.flatMap(({ cohort, gap }, g) =>
    cellsOf(
      panel,
      cohort,
      gap,
      placebos.map((one) => one[g]),
    ),
  );
  const after = cells.filter(({ group, time }) => time >= group);
  const weightOf = (group: number) => cohorts.find(({ start }) => start === group)?.weight ?? 0;
  const tests = testsOf(
    found.map(({ gap }) => gap),
    placebos,
    cohorts,
  );
  return {
    estimate,
    se,
    interval: intervalOf(estimate, se, critical),
    p: se === 0 ? Number(estimate === 0) : twoSidedChance(estimate / se, df),
    power: powerOf(design.smallestEffect, se, critical),
    cells,
    aggregates: { ...aggregatesOf(after, weightOf), simple: { att: estimate, se, parts: [] } },
    ...tests,
    notes: [...notes, ...notesOf(tests.pretrend, placebos.length)],
    beside: {
      df,
      rmspe: tests.pretrend.estimate,
      placebos: placebos.length,
      weights: found.flatMap(({ gap }) => weightsOf(panel, donors, gap)),
    },
  };
}

function weightsOf(panel: Panel, donors: readonly number[], { weights }: Gap) {
  return donors
    .map((unit, j) => ({ unit: panel.names[unit] ?? 0, weight: weights[j] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function judgeable(all: Panel, { anticipation }: Design) {
  const last = all.periods.at(-1) ?? 0;
  const [first = 0] = all.periods;
  const known: Panel = {
    ...all,
    firstTreated: all.firstTreated.map((start) => (start > last ? Number.POSITIVE_INFINITY : start)),
  };
  if (cohortsOf(known).length === 0) throw new Unanswerable('nobody-treated');
  const isEarly = (unit: number) => (known.firstTreated[unit] ?? 0) <= first + anticipation;
  const whole = unitsWhere(known, (unit) => isWhole(known, unit));
  const panel = partOf(
    known,
    whole.filter((unit) => !isEarly(unit)),
  );
  const starts = cohortsOf(panel);
  const missing = all.outcome.length - whole.length;
  if (starts.length === 0) {
    const isAllEarly = unitsWhere(known, isEarly).length > 0;
    throw new Unanswerable(isAllEarly ? 'no-period-before' : 'no-whole-units', { count: missing });
  }
  const donors = unitsWhere(panel, (unit) => panel.firstTreated[unit] === Number.POSITIVE_INFINITY);
  if (donors.length < FEWEST_SYNTHETIC_CONTROLS) {
    throw new Unanswerable('few-controls', { count: donors.length, needed: FEWEST_SYNTHETIC_CONTROLS });
  }
  const treated = panel.outcome.length - donors.length;
  const cohorts = starts.map((start): Cohort => {
    const units = unitsWhere(panel, (unit) => panel.firstTreated[unit] === start);
    const window = windowOf(panel, start, anticipation);
    if (window.before.length < FEWEST_SYNTHETIC_PERIODS) {
      throw new Unanswerable('few-periods-before', {
        count: window.before.length,
        needed: FEWEST_SYNTHETIC_PERIODS,
        period: start,
      });
    }
    return { start, units, window, weight: units.length / treated };
  });
  const early = whole.length - panel.outcome.length;
  const notes: EvaluationNote[] = [
    ...(missing > 0 ? [{ code: 'incomplete-units', value: missing } as const] : []),
    ...(early > 0 ? [{ code: 'treated-from-first', value: early } as const] : []),
  ];
  return { panel, donors, cohorts, notes };
}

interface Placebos {
  readonly donors: readonly number[];
  readonly cohorts: readonly Cohort[];
  readonly seed: number;
}

/**
 * By placebo, a gap for each cohort: every donor in its turn plays the treated unit; where several are treated, as many donors
 * as they are, drawn 200 times, as long as enough are left to weigh.
 */
function placeboGaps(panel: Panel, { donors, cohorts, seed }: Placebos): Gap[][] {
  const treated = cohorts.reduce((sum, { units }) => sum + units.length, 0);
  const gaps = (played: readonly (readonly number[])[]) => {
    const taken = new Set(played.flat());
    const others = donors.filter((unit) => !taken.has(unit));
    return cohorts.map(({ window }, g) => gapOf(panel, window, played[g] ?? [], others));
  };
  if (treated === 1 || donors.length - treated < FEWEST_SYNTHETIC_CONTROLS) {
    return donors.map((unit) => gaps(cohorts.map(() => [unit])));
  }
  const next = uniformsFrom(seed);
  const order = Int32Array.from(donors);
  return Array.from({ length: DRAWS }, () => {
    shuffle(order, next);
    let taken = 0;
    return gaps(
      cohorts.map(({ units }) => {
        taken += units.length;
        return Array.from(order.subarray(taken - units.length, taken));
      }),
    );
  });
}

function cellsOf(panel: Panel, cohort: Cohort, { gap }: Gap, placebos: readonly (Gap | undefined)[]): EffectCell[] {
  return [...cohort.window.before, ...cohort.window.after].map((t) => ({
    group: cohort.start,
    time: panel.periods[t] ?? 0,
    att: gap[t] ?? 0,
    se: rootMeanSquare(placebos.map((one) => one?.gap[t] ?? 0)),
  }));
}

/** How often a placebo fits as badly before, and moves apart as much after against before. */
function testsOf(found: readonly Gap[], placebos: readonly (readonly Gap[])[], cohorts: readonly Cohort[]) {
  const side = (gaps: readonly Gap[], of: 'before' | 'after') =>
    Math.sqrt(gaps.reduce((sum, gap, g) => sum + (cohorts[g]?.weight ?? 0) * gap[of] ** 2, 0));
  const ratio = (gaps: readonly Gap[]) => side(gaps, 'after') / Math.max(side(gaps, 'before'), 1e-300);
  const [before, moved] = [side(found, 'before'), ratio(found)];
  const share = (isAsLarge: (gaps: readonly Gap[]) => boolean) =>
    (1 + placebos.filter(isAsLarge).length) / (1 + placebos.length);
  const pretrend = {
    kind: 'fit-before-start',
    estimate: before,
    se: null,
    statistic: null,
    df: null,
    p: share((gaps) => side(gaps, 'before') >= before * (1 - 1e-9)),
  };
  const placebo: SideTest = {
    kind: 'others-in-its-place',
    estimate: null,
    se: null,
    statistic: moved,
    df: null,
    p: share((gaps) => ratio(gaps) >= moved * (1 - 1e-9)),
  };
  return { pretrend, placebo };
}

function notesOf(pretrend: SideTest, placebos: number): EvaluationNote[] {
  const isWorst = (pretrend.p ?? 1) <= Math.max(0.05, 1 / (1 + placebos) + 1e-12);
  const cannotReach = 1 / (1 + placebos) > 0.05;
  return [
    ...(isWorst ? [{ code: 'poor-fit-before', value: null } as const] : []),
    ...(cannotReach ? [{ code: 'controls-too-few-for-level', value: placebos } as const] : []),
  ];
}
