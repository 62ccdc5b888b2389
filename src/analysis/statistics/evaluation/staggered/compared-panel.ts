import { FEWEST_IN_COHORT } from '../../../../terms/index.ts';
import type { Control, EvaluationNote } from '../evaluation.ts';
import { cohortsOf, isWhole, type Panel, partOf, unitsWhere } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';

export interface Comparison {
  readonly control: Control;
  readonly anticipation: number;
}

/** A panel with an outcome in every cell, the cohorts that can be judged in it, and what was left out. */
export interface ComparedPanel {
  readonly panel: Panel;
  /** In ascending order. */
  readonly cohorts: readonly number[];
  readonly notes: readonly EvaluationNote[];
}

/**
 * The panel as R's did (2.3.0) makes it before it compares: who is treated after the last period counts as never treated;
 * who is treated from the first is left out; so is whoever lacks an outcome in some period. Where nobody is never treated,
 * the periods from the start of the last cohort (less the anticipation) are left out, and that cohort is only compared with.
 */
export function comparedPanel(all: Panel, { control, anticipation }: Comparison): ComparedPanel {
  const last = all.periods.at(-1) ?? 0;
  const notes: EvaluationNote[] = [];
  const note = (code: EvaluationNote['code'], value: number) => {
    if (value > 0) notes.push({ code, value });
  };
  const firstTreated = all.firstTreated.map((first) => (first > last ? Number.POSITIVE_INFINITY : first));
  note(
    'treated-after-last',
    all.firstTreated.filter((first) => first > last && first < Number.POSITIVE_INFINITY).length,
  );
  const known: Panel = { ...all, firstTreated };
  if (cohortsOf(known).length === 0) throw new Unanswerable('nobody-treated');
  const earliest = (all.periods[0] ?? 0) + anticipation;
  const early = unitsWhere(known, (unit) => (firstTreated[unit] ?? 0) <= earliest);
  note('treated-from-first', early.length);
  const late = unitsWhere(known, (unit) => (firstTreated[unit] ?? 0) > earliest);
  const whole = late.filter((unit) => isWhole(known, unit));
  note('incomplete-units', late.length - whole.length);
  if (late.length === 0) throw new Unanswerable('no-period-before');
  if (whole.length === 0) throw new Unanswerable('no-whole-units', { count: late.length });
  const panel = partOf(known, whole);
  const cohorts = cohortsOf(panel);
  if (cohorts.length === 0) throw noneJudged(partOf(known, late));
  if (panel.firstTreated.includes(Number.POSITIVE_INFINITY)) return { panel, cohorts, notes };
  return withoutNever({ panel, cohorts, notes }, { control, anticipation });
}

/** Whoever gets the action had it from the first period, or has a hole. */
function noneJudged(late: Panel): Unanswerable {
  if (cohortsOf(late).length === 0) return new Unanswerable('no-period-before');
  return new Unanswerable('no-whole-units', { count: late.outcome.length });
}

/** Where nobody is never treated, the last cohort stands in until its own turn. */
function withoutNever({ panel, cohorts, notes }: ComparedPanel, { control, anticipation }: Comparison): ComparedPanel {
  const lastCohort = cohorts.at(-1) ?? 0;
  if (control === 'never') throw new Unanswerable('no-controls');
  if (cohorts.length < 2) throw new Unanswerable('no-controls');
  const cut = partOf(panel, [...panel.outcome.keys()], lastCohort - anticipation);
  const judged = cohorts.slice(0, -1).filter((group) => group <= (cut.periods.at(-1) ?? Number.NEGATIVE_INFINITY));
  if (judged.length === 0) throw new Unanswerable('no-controls');
  return { panel: cut, cohorts: judged, notes: [...notes, { code: 'cut-before-last-cohort', value: lastCohort }] };
}

/** Refuses where a cohort, or those it is compared with, are so few that an error says nothing. */
export function refuseSmallCohorts({ panel, cohorts }: ComparedPanel): void {
  for (const group of cohorts) {
    const count = panel.firstTreated.filter((first) => first === group).length;
    if (count < FEWEST_IN_COHORT) {
      throw new Unanswerable('small-cohort', { count, needed: FEWEST_IN_COHORT, period: group });
    }
  }
  const others = panel.firstTreated.filter((first) => !cohorts.includes(first)).length;
  if (others < FEWEST_IN_COHORT) throw new Unanswerable('few-controls', { count: others, needed: FEWEST_IN_COHORT });
}

/** Refuses an outcome that never varies: there is nothing an action could have moved. */
export function refuseConstant({ outcome }: Panel): void {
  const first = outcome[0]?.[0] ?? 0;
  if (outcome.every((own) => own.every((value) => value === first))) throw new Unanswerable('constant-outcome');
}
