import { cox, type Histories, NothingToFit, type Ties } from '../../../analysis/statistics/index.ts';
import type { MethodTexts } from '../../language/index.ts';
import { type Columns, UnusableFile } from '../own-file/columns.ts';
import type { MethodAnswer } from './answers.ts';
import { byNumberThenText } from './asked-histories.ts';

interface Covariate {
  readonly name: string;
  readonly values: Float64Array;
}

/** Cox' proportional hazards, one row per covariate; a covariate in words becomes one column per level but the first. */
export function coxAnswer(
  histories: Histories,
  covariates: readonly Covariate[],
  ties: Ties,
  texts: MethodTexts,
): MethodAnswer {
  const fit = fitted(histories, covariates, ties, texts);
  const tested = ({ statistic, freedom, p }: typeof fit.wald) => [statistic, freedom, p];
  const running = fit.separated.map((j) => covariates[j]?.name ?? '');
  return {
    columns: { names: covariates.map(({ name }) => name), coef: fit.coefficient, se: fit.error },
    beside: {
      loglik: fit.logLikelihood,
      lrt: tested(fit.likelihoodRatio),
      wald: tested(fit.wald),
      score: tested(fit.score),
      n: fit.persons,
      nevent: fit.events,
      ties,
      separated: running,
    },
    remarks: running.length > 0 ? [texts.runsAway(running.join(', '))] : [],
  };
}

/** The covariates asked for, of the rows that count: numbers as they are, words by level as R names them. */
export function covariatesOf(columns: Columns, names: readonly string[], rows: Uint32Array): Covariate[] {
  return names.flatMap((name) => {
    if (columns.isNumeric(name)) {
      const values = columns.numbers(name);
      return [{ name, values: Float64Array.from(rows, (row) => values[row] ?? 0) }];
    }
    const cells = columns.text(name);
    const levels = [...new Set(Array.from(rows, (row) => cells[row] ?? ''))].sort(byNumberThenText).slice(1);
    return levels.map((level) => ({
      name: `${name}${level}`,
      values: Float64Array.from(rows, (row) => (cells[row] === level ? 1 : 0)),
    }));
  });
}

function fitted(histories: Histories, covariates: readonly Covariate[], ties: Ties, texts: MethodTexts) {
  try {
    if (covariates.length === 0) throw new NothingToFit('collinear');
    return cox(
      histories,
      covariates.map(({ values }) => values),
      ties,
    );
  } catch (fault) {
    if (!(fault instanceof NothingToFit)) throw fault;
    throw new UnusableFile(fault.why === 'no-events' ? texts.noEvents : texts.collinear, { cause: fault });
  }
}
