import type { Evaluation, EvaluationNoteCode, SideTest, UnitPanel } from '../../analysis/index.ts';
import type { PowerBefore } from '../../terms/index.ts';
import type { FoundFigures, SeenEvaluation, SeenSideTest } from './seen-evaluation.ts';
import type { ToldParts } from './told-sides.ts';

export interface EvaluatedPanel {
  readonly panel: UnitPanel;
  readonly dataset: string;
}

/** What was found, as anybody may be told it. */
export function publishEvaluation(found: Evaluation, told: ToldParts, evaluated: EvaluatedPanel): SeenEvaluation {
  const { verdict, power, notes } = found;
  return sealed({
    ...{ verdict, power: told === 'verdict' ? coarse(power) : power, lacks: null, ...headOf(evaluated) },
    figures: told === 'verdict' ? null : figuresOf(found, told),
    notes: told === 'verdict' ? notes.filter(({ code }) => !OF_FIGURES.includes(code)) : notes,
  });
}

/** Steps in which power is told where figures are not: both limits that are asked of it, 0.5 and 0.8, are such steps. */
const POWER_STEPS = 10;

/** Power follows from the error of the figures, which is worked out of it again where it is told in full. */
export function coarse(power: number | null): number | null {
  return power === null ? null : Math.floor(power * POWER_STEPS) / POWER_STEPS;
}

/** What a design could find, as anybody may be told it of any number of drafts: in steps, and never the error. */
export function publishPower(power: PowerBefore): PowerBefore {
  return { ...power, error: null, power: coarse(power.power) };
}

/** Notes that tell of the figures themselves; the others count units and periods. */
export const OF_FIGURES: readonly EvaluationNoteCode[] = ['pretrend-differs', 'placebo-differs', 'poor-fit-before'];

/** That a design could not be carried out, and why: then nothing can be told. */
export function publishUnanswered(
  lacks: NonNullable<SeenEvaluation['lacks']>,
  evaluated: EvaluatedPanel,
): SeenEvaluation {
  return sealed({ verdict: 'cannot-tell', power: null, lacks, figures: null, notes: [], ...headOf(evaluated) });
}

function headOf({ panel, dataset }: EvaluatedPanel) {
  const treated = new Set(
    [...panel.rows.unit].filter((_, row) => (panel.rows.firstTreated[row] ?? 0) < Number.POSITIVE_INFINITY),
  ).size;
  const { periods, provisional, units } = panel;
  return { treated, controls: units.length - treated, periods, provisional, dataset };
}

function figuresOf({ estimate, se, interval, p, aggregates, ...found }: Evaluation, told: ToldParts): FoundFigures {
  const wide = se === null || se === 0 || interval.high === null ? null : (interval.high - estimate) / se;
  return {
    ...{ estimate, error: se, low: interval.low, high: interval.high, p },
    effects:
      told === 'no-periods'
        ? null
        : aggregates.dynamic.parts.map(({ at, att, se: own }) => {
            const half = wide === null || own === null ? null : wide * own;
            return {
              at,
              estimate: att,
              low: half === null ? null : att - half,
              high: half === null ? null : att + half,
            };
          }),
    pretrend: sideTest(found.pretrend),
    placebo: sideTest(found.placebo),
  };
}

function sideTest(test: SideTest | null): SeenSideTest | null {
  return test === null ? null : { kind: test.kind, estimate: test.estimate, p: test.p };
}

/** All that is told, without the seal. */
type Unsealed = { readonly [Part in keyof SeenEvaluation as Part extends string ? Part : never]: SeenEvaluation[Part] };

export function sealed(parts: Unsealed): SeenEvaluation {
  return parts as unknown as SeenEvaluation;
}
