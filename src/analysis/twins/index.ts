import type { StaffMetricId } from '../metrics/metric.ts';
import { contractedFteSql } from './contracted-fte-sql.ts';
import { combinedPostSql } from './days/combined-post-sql.ts';
import { principalContinuitySql } from './days/principal-continuity-sql.ts';
import { principalTenureSql } from './days/principal-tenure-sql.ts';
import {
  administrativeSupportSql,
  assistantsPerTeachersSql,
  leaderSpanSql,
  otherProfessionsSql,
} from './days/ratio-sql.ts';
import { medianTenureAtSchoolSql, medianTenureInRoleSql, stabilitySql } from './days/unbroken-sql.ts';
import { exitRateSql } from './exit-rate-sql.ts';
import { flowMatrixSql } from './flow-matrix-sql.ts';
import { headcountSql } from './headcount-sql.ts';
import { LEAVING_TWINS } from './leaving/index.ts';
import {
  agedOverSixtyTwoSql,
  agedSixtyAndOverSql,
  fullTimeShareSql,
  medianAgeSql,
  medianPositionSizeSql,
  medianTenureSql,
} from './person-amount-sql.ts';
import { retentionSql } from './retention-sql.ts';
import { staffBalanceSql } from './staff-balance-sql.ts';
import { stayersAndLeaversSql } from './stayers-and-leavers-sql.ts';
import { temporaryShareSql } from './temporary-share-sql.ts';
import { ownerTurnoverSql, schoolTurnoverSql } from './turnover-sql.ts';
import type { TwinQuestion } from './twin-question.ts';
import { weekPersonsSql, weekSharesSql } from './week-sql.ts';

export { finishTwin } from './leaving/index.ts';
export { type TwinTable, twinTables } from './twin-rows.ts';
export type { TwinQuestion };

/** The same figures in SQL (the part of PostgreSQL 15 that DuckDB runs too), for tests and for other engines. */
export const TWINS: Readonly<Record<StaffMetricId, (question: TwinQuestion) => string>> = {
  A1: (question) => (question.rule === 'ssb' ? weekPersonsSql(question) : headcountSql(question)),
  A2: (question) => (question.rule === 'ssb' ? weekSharesSql(question) : contractedFteSql(question)),
  A4: temporaryShareSql,
  A5: fullTimeShareSql,
  A5m: medianPositionSizeSql,
  A6: combinedPostSql,
  A7: agedSixtyAndOverSql,
  A7m: medianAgeSql,
  A7o: agedOverSixtyTwoSql,
  A9: medianTenureSql,
  A9r: medianTenureInRoleSql,
  A9s: medianTenureAtSchoolSql,
  A10: otherProfessionsSql,
  A10t: assistantsPerTeachersSql,
  A14: leaderSpanSql,
  A14a: administrativeSupportSql,
  B2: ownerTurnoverSql,
  B3: schoolTurnoverSql,
  B4: exitRateSql,
  B6: staffBalanceSql,
  B8: flowMatrixSql,
  B10: retentionSql,
  B12: stayersAndLeaversSql,
  B13: principalContinuitySql,
  B13m: principalTenureSql,
  B15: stabilitySql,
  ...LEAVING_TWINS,
};
