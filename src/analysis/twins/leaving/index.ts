import type { MetricId } from '../../metrics/metric.ts';
import { apprenticesHiredSql } from './apprentices-hired-sql.ts';
import { causeRows } from './cause-rows.ts';
import { curveRows } from './curve-rows.ts';
import { earlyExitSql } from './early-exit-sql.ts';
import { exposureRows } from './exposure-rows.ts';
import { leftByCauseSql } from './left-by-cause-sql.ts';
import { medianExitAgeSql } from './median-exit-age-sql.ts';
import { midYearHiresSql } from './mid-year-hires-sql.ts';
import { retirementExposureSql } from './retirement-exposure-sql.ts';
import { stayingAfterSixtySql } from './staying-after-60-sql.ts';
import { stayingCurveSql } from './staying-curve-sql.ts';
import type { TwinRow } from './twin-row.ts';
import { voluntaryExitsSql } from './voluntary-exits-sql.ts';

export const LEAVING_TWINS = {
  A8: retirementExposureSql,
  B5: voluntaryExitsSql,
  B8a: apprenticesHiredSql,
  B9: earlyExitSql,
  B10c: stayingCurveSql,
  B11: leftByCauseSql,
  B14: stayingAfterSixtySql,
  B14m: medianExitAgeSql,
  C9: midYearHiresSql,
};

/** What is left to do where a figure has no closed form in SQL: products over ages and months, from the risk table. */
const ROWS: Readonly<Partial<Record<MetricId, (rows: readonly TwinRow[]) => TwinRow[]>>> = {
  A8: exposureRows,
  B10c: curveRows,
  B11: causeRows,
};

/** The figures of a twin, from the rows its SQL gives. */
export function finishTwin(metric: MetricId, rows: readonly TwinRow[]): readonly TwinRow[] {
  return ROWS[metric]?.(rows) ?? rows;
}
