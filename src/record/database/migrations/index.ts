import { sql as record } from './0001-record.ts';
import { sql as messages } from './0002-messages.ts';
import { sql as knownOn } from './0003-known-on.ts';
import { sql as keptFigure } from './0004-kept-figure.ts';
import { sql as seriesBreaks } from './0005-series-breaks.ts';
import { sql as reportedFigures } from './0006-reported-figures.ts';
import { sql as toldLattice } from './0007-told-lattice.ts';
import { sql as limits } from './0008-limits.ts';
import { sql as ownTables } from './0010-own-tables.ts';
import { sql as mappingAway } from './0011-mapping-away.ts';
import { sql as rowsOfPersons } from './0012-rows-of-persons.ts';
import { sql as fulfilmentPlans } from './0013-fulfilment-plans.ts';
import { sql as sessions } from './0016-sessions.ts';
import { sql as access } from './0017-access.ts';
import { sql as privacy } from './0018-privacy.ts';
import { sql as temporaryAccess } from './0019-temporary-access.ts';
import { sql as involvement } from './0020-involvement.ts';
import { sql as actionPlan } from './0021-action-plan.ts';
import { sql as evaluationDesign } from './0022-evaluation-design.ts';
import { sql as reports } from './0023-reports.ts';
import { sql as doors } from './0024-doors.ts';
import { sql as incentive } from './0025-incentive.ts';

export interface Migration {
  /** Four digits and a word; the order of names is the order of steps. */
  readonly name: string;
  readonly sql: string;
}

/** Forward only: a step that has been released is never edited, a new one is added. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-record', sql: record },
  { name: '0002-messages', sql: messages },
  { name: '0003-known-on', sql: knownOn },
  { name: '0004-kept-figure', sql: keptFigure },
  { name: '0005-series-breaks', sql: seriesBreaks },
  { name: '0006-reported-figures', sql: reportedFigures },
  { name: '0007-told-lattice', sql: toldLattice },
  { name: '0008-limits', sql: limits },
  { name: '0010-own-tables', sql: ownTables },
  { name: '0011-mapping-away', sql: mappingAway },
  { name: '0012-rows-of-persons', sql: rowsOfPersons },
  { name: '0013-fulfilment-plans', sql: fulfilmentPlans },
  { name: '0016-sessions', sql: sessions },
  { name: '0017-access', sql: access },
  { name: '0018-privacy', sql: privacy },
  { name: '0019-temporary-access', sql: temporaryAccess },
  { name: '0020-involvement', sql: involvement },
  { name: '0021-action-plan', sql: actionPlan },
  { name: '0022-evaluation-design', sql: evaluationDesign },
  { name: '0023-reports', sql: reports },
  { name: '0024-doors', sql: doors },
  { name: '0025-incentive', sql: incentive },
];
