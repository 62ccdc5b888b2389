import {
  cumulativeIncidence,
  curveQuantile,
  lifeTable,
  logRank,
  NotPeriods,
  type Scale,
  stayingCurve,
} from '../../../analysis/statistics/index.ts';
import type { MethodTexts } from '../../language/index.ts';
import { UnusableFile } from '../own-file/columns.ts';
import { type AskedHistories, byGroup } from './asked-histories.ts';

/** An answer: columns of equal length under the names that R users know, and what stands beside them. */
export interface MethodAnswer {
  readonly columns: Readonly<Record<string, readonly (number | string | null)[]>>;
  readonly beside: Readonly<Record<string, unknown>>;
  /** For people: what must be known to read it right. */
  readonly remarks: readonly string[];
}

const QUANTILES = [0.25, 0.5, 0.75];

/** Kaplan–Meier and Nelson–Aalen, one row per time and group; the quantiles beside. */
export function stayingCurveAnswer(asked: AskedHistories, scale: Scale, texts: MethodTexts): MethodAnswer {
  const parts = byGroup(asked).map(({ name, histories }) => ({ name, curve: stayingCurve(histories, { scale }) }));
  const rows = parts.flatMap(({ name, curve }) => Array.from(curve.time, (time, i) => ({ name, curve, time, i })));
  const quantiles = parts.map(({ curve }) => QUANTILES.map((p) => curveQuantile(curve, p)));
  const early = parts.flatMap(({ curve }) => {
    const at = curve.survival.indexOf(0);
    return at >= 0 && at < curve.time.length - 1 ? [texts.fewAtFirst(curve.time[at] ?? 0, curve.atRisk[at] ?? 0)] : [];
  });
  return {
    columns: {
      time: rows.map(({ time }) => time),
      n_risk: rows.map(({ curve, i }) => curve.atRisk[i] ?? 0),
      n_event: rows.map(({ curve, i }) => curve.events[i] ?? 0),
      n_censor: rows.map(({ curve, i }) => curve.censored[i] ?? 0),
      surv: rows.map(({ curve, i }) => curve.survival[i] ?? 0),
      std_err: rows.map(({ curve, i }) => curve.error[i] ?? null),
      cumhaz: rows.map(({ curve, i }) => curve.hazard[i] ?? 0),
      std_chaz: rows.map(({ curve, i }) => curve.hazardError[i] ?? 0),
      lower: rows.map(({ curve, i }) => curve.lower[i] ?? null),
      upper: rows.map(({ curve, i }) => curve.upper[i] ?? null),
      ...strata(rows),
    },
    beside: {
      quantiles: {
        p: QUANTILES,
        q: quantiles.map((one) => one.map(({ time }) => time)),
        lower: quantiles.map((one) => one.map(({ lower }) => lower)),
        upper: quantiles.map((one) => one.map(({ upper }) => upper)),
      },
    },
    remarks: early,
  };
}

/** Aalen–Johansen, one row per time, cause and group; `surv` is the share to whom nothing has happened. */
export function cumulativeIncidenceAnswer(asked: AskedHistories, scale: Scale): MethodAnswer {
  const numbers = asked.causes.map((_, i) => i + 1);
  const rows = byGroup(asked).flatMap(({ name, histories }) => {
    const found = cumulativeIncidence(histories, numbers, { scale });
    return found.incidences.flatMap((incidence, k) =>
      Array.from(found.time, (time, i) => ({ name, found, incidence, cause: asked.causes[k] ?? '', time, i })),
    );
  });
  return {
    columns: {
      cause: rows.map(({ cause }) => cause),
      time: rows.map(({ time }) => time),
      n_risk: rows.map(({ found, i }) => found.atRisk[i] ?? 0),
      n_event: rows.map(({ incidence, i }) => incidence.events[i] ?? 0),
      cif: rows.map(({ incidence, i }) => incidence.share[i] ?? 0),
      std_err: rows.map(({ incidence, i }) => incidence.error[i] ?? 0),
      lower: rows.map(({ incidence, i }) => incidence.lower[i] ?? null),
      upper: rows.map(({ incidence, i }) => incidence.upper[i] ?? null),
      surv: rows.map(({ found, i }) => found.staying[i] ?? 0),
      ...strata(rows),
    },
    beside: {},
    remarks: [],
  };
}

/** A life table over whole periods, one row per period and group. */
export function lifeTableAnswer(asked: AskedHistories, timeColumn: string, texts: MethodTexts): MethodAnswer {
  const parts = byGroup(asked).map(({ name, histories }) => ({ name, table: inPeriods(histories, timeColumn, texts) }));
  const rows = parts.flatMap(({ name, table }) =>
    Array.from(table.period, (period, i) => ({ name, table, period, i })),
  );
  return {
    columns: {
      period: rows.map(({ period }) => period),
      n: rows.map(({ table, i }) => table.atRisk[i] ?? 0),
      event: rows.map(({ table, i }) => table.events[i] ?? 0),
      h: rows.map(({ table, i }) => table.hazard[i] ?? 0),
      S: rows.map(({ table, i }) => table.survival[i] ?? 0),
      seS: rows.map(({ table, i }) => table.error[i] ?? null),
      ...strata(rows),
    },
    beside: {},
    remarks: [],
  };
}

/** The log-rank test between the groups, one row per group. */
export function logRankAnswer(asked: AskedHistories, by: string, texts: MethodTexts): MethodAnswer {
  if (asked.groups.length < 2) throw new UnusableFile(texts.oneGroup(by));
  const test = logRank(asked.histories, asked.group);
  return {
    columns: { group: asked.groups, n: test.persons, obs: test.observed, exp: test.expected },
    beside: { var: test.variance, chisq: test.chiSquare, df: test.freedom, p: test.p },
    remarks: [],
  };
}

function inPeriods(histories: AskedHistories['histories'], timeColumn: string, texts: MethodTexts) {
  try {
    return lifeTable(histories);
  } catch (fault) {
    if (fault instanceof NotPeriods) throw new UnusableFile(texts.notPeriods(timeColumn), { cause: fault });
    throw fault;
  }
}

function strata(rows: readonly { readonly name: string | null }[]): { strata?: (string | null)[] } {
  return rows.some(({ name }) => name !== null) ? { strata: rows.map(({ name }) => name) } : {};
}
