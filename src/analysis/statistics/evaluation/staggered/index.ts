import { FEWEST_FOR_STANDARD_ERROR } from '../../../../terms/index.ts';
import { halfWidth, twoSidedChance } from '../../student-t.ts';
import type { Design, EvaluationNote, Finding } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import { arrangementOf, contrastsOf, judgedByChance } from '../randomisation/index.ts';
import { intervalOf, powerOf } from '../verdict.ts';
import { aggregated } from './aggregates.ts';
import { type Band, bandOf } from './band.ts';
import { placeboOf, pretrendOf } from './before-start.ts';
import { groupTimes } from './cells.ts';
import { type ComparedPanel, comparedPanel, refuseConstant, refuseSmallCohorts } from './compared-panel.ts';
import { errorOf, type Influenced } from './influenced.ts';

/**
 * Staggered difference-in-differences, robust to effects that differ between cohorts and grow over time (methods.md 5.1):
 * every cohort and period by itself, then averaged; the estimate is the simple average. Units already treated are never
 * controls. With fewer than twenty units in all, p, interval and power come from handing out the action anew instead of
 * from the standard error.
 */
export function staggered(all: Panel, design: Design): Finding {
  const compared = comparedPanel(all, design);
  refuseConstant(compared.panel);
  refuseSmallCohorts(compared);
  const cells = groupTimes(compared, design);
  const { aggregates, simple } = aggregated(compared.panel, cells);
  const judged = judgedOf(compared, simple, design);
  const pretrend = pretrendOf(cells);
  const placebo = placeboOf(compared, design);
  const band: { band?: Band } = design.band ? { band: bandOf(cells, design.seed) } : {};
  return {
    estimate: simple.att,
    se: errorOf(simple.influence),
    interval: judged.interval,
    p: judged.p,
    power: judged.power,
    cells: cells.map(({ group, time, att, influence }) => ({ group, time, att, se: errorOf(influence) })),
    aggregates,
    pretrend,
    placebo,
    notes: [
      ...compared.notes,
      ...judged.notes,
      ...(pretrend === null ? [{ code: 'no-pretrend', value: null } as const] : []),
      ...(placebo === null ? [{ code: 'no-placebo', value: null } as const] : []),
    ],
    beside: { units: compared.panel.outcome.length, ...judged.beside, ...band },
  };
}

type Judged = Pick<Finding, 'interval' | 'p' | 'power' | 'notes' | 'beside'>;

function judgedOf(compared: ComparedPanel, simple: Influenced, design: Design): Judged {
  const units = compared.panel.outcome.length;
  if (units < FEWEST_FOR_STANDARD_ERROR && compared.panel.beside.length === 0) return judgedAnew(compared, design);
  const { se, freedom } = smallSampleError(compared, simple.influence);
  const critical = halfWidth(0.95, freedom);
  return {
    interval: intervalOf(simple.att, se, critical),
    p: se === 0 ? Number(simple.att === 0) : twoSidedChance(simple.att / se, freedom),
    power: powerOf(design.smallestEffect, se, critical),
    notes: [],
    beside: { df: freedom, intervalSe: se },
  };
}

/**
 * The error that interval, p and power rest on: every cohort's part with n − 1 for n, as a variance of a few has, and Welch
 * and Satterthwaite's degrees of freedom. With large cohorts it is the standard error itself.
 */
function smallSampleError({ panel: { firstTreated } }: ComparedPanel, influence: Float64Array) {
  const parts = [...new Set(firstTreated)].map((cohort) => {
    const own = influence.filter((_, unit) => firstTreated[unit] === cohort);
    const squares = own.reduce((sum, value) => sum + value * value, 0) / influence.length ** 2;
    return {
      variance: own.length > 1 ? (squares * own.length) / (own.length - 1) : squares,
      freedom: Math.max(1, own.length - 1),
    };
  });
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const uncertain = parts.reduce((sum, part) => sum + part.variance ** 2 / part.freedom, 0);
  return { se: Math.sqrt(variance), freedom: uncertain > 0 ? variance ** 2 / uncertain : influence.length - 1 };
}

function judgedAnew({ panel, cohorts }: ComparedPanel, design: Design): Judged {
  const contrasts = contrastsOf(panel, cohorts, { ...design, base: 'last' });
  const { labels } = arrangementOf(panel);
  const size = new Float64Array(labels.length).fill(1);
  const judged = judgedByChance(contrasts, { labels, size, seed: design.seed });
  const notes: EvaluationNote[] = [{ code: 'chance-of-order', value: labels.length }];
  return {
    interval: judged.interval,
    p: judged.p,
    power: judged.powerOf(design.smallestEffect),
    notes,
    beside: { ways: judged.ways, exact: judged.isExact, smallestP: judged.smallestP },
  };
}
