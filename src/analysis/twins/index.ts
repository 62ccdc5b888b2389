import type { MetricId } from '../metrics/metric.ts';
import { contractedFteSql } from './contracted-fte-sql.ts';
import { headcountSql } from './headcount-sql.ts';
import { staffBalanceSql } from './staff-balance-sql.ts';
import { ownerTurnoverSql, schoolTurnoverSql } from './turnover-sql.ts';
import type { TwinQuestion } from './twin-question.ts';

export { type TwinTable, twinTables } from './twin-rows.ts';
export type { TwinQuestion };

/** The same figures in SQL (the part of PostgreSQL 15 that DuckDB runs too), for tests and for other engines. */
export const TWINS: Readonly<Record<MetricId, (question: TwinQuestion) => string>> = {
  A1: headcountSql,
  A2: contractedFteSql,
  B2: ownerTurnoverSql,
  B3: schoolTurnoverSql,
  B6: staffBalanceSql,
};
