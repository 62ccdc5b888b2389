import { LEAST_POWER } from '../../../terms/index.ts';
import type { Design, Evaluation, EvaluationNote, Finding } from './evaluation.ts';
import { type PanelRows, panelOf } from './panel.ts';
import { randomisation } from './randomisation/index.ts';
import { interruptedSeries } from './series/index.ts';
import { staggered } from './staggered/index.ts';
import { followedPanel, type Likeness, matchedSurvival } from './survival/index.ts';
import { synthetic } from './synthetic/index.ts';
import { verdictOf } from './verdict.ts';

const LEVEL = 0.05;

/**
 * Carries out a design on rows and judges what it finds. `likeness` says, for each unit, what it is matched on and what it
 * belongs to; matched survival alone asks. A design that was reckoned beforehand to have too little power keeps that power:
 * what then happens to be found is not held for a finding. Throws Unanswerable.
 */
export function evaluate(rows: PanelRows, design: Design, likeness: Likeness): Evaluation {
  const found = findingOf(rows, design, likeness);
  const isWeak = design.plannedPower !== null && design.plannedPower < LEAST_POWER;
  const power = isWeak ? Math.min(found.power, design.plannedPower ?? 1) : found.power;
  const notes: EvaluationNote[] = [
    ...found.notes,
    ...(isWeak ? [{ code: 'planned-power-low', value: design.plannedPower } as const] : []),
    ...(differs(found.pretrend, 'fit-before-start')
      ? [{ code: 'pretrend-differs', value: found.pretrend?.p ?? null } as const]
      : []),
    ...(differs(found.placebo, 'others-in-its-place', 'handed-to-others')
      ? [{ code: 'placebo-differs', value: found.placebo?.p ?? null } as const]
      : []),
  ];
  return { ...found, power, notes, verdict: verdictOf({ interval: found.interval, power }, design) };
}

function findingOf(rows: PanelRows, design: Design, likeness: Likeness): Finding {
  if (design.method === 'matched-survival') return matchedSurvival(followedPanel(rows), design, likeness);
  const panel = panelOf(rows);
  if (design.method === 'staggered') return staggered(panel, design);
  if (design.method === 'its') return interruptedSeries(panel, design);
  if (design.method === 'synthetic') return synthetic(panel, design);
  return randomisation(panel, design);
}

/** Some tests are of the effect itself: there a small p is no warning. */
function differs(test: Finding['placebo'], ...ofTheEffect: readonly string[]): boolean {
  return test !== null && !ofTheEffect.includes(test.kind) && (test.p ?? 1) < LEVEL;
}
