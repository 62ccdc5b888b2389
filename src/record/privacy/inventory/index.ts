import { TABLES_OF_PERSONS } from './of-persons.ts';
import { TABLES_OF_PLAN_AND_REPORTS } from './of-plan-and-reports.ts';
import { TABLES_OF_THE_OWNER } from './of-the-owner.ts';
import { TABLES_OF_USERS } from './of-users.ts';
import type { TableStated } from './statement.ts';

export { type OwnTableStated, ownTablesStated } from './own-fields.ts';
export type { Basis, ColumnKind, Purpose, Seer, TableStated } from './statement.ts';

/** Everything that is kept in the database, table by table and column by column: what the record of processing is made of. */
export const INVENTORY: readonly TableStated[] = [
  ...TABLES_OF_PERSONS,
  ...TABLES_OF_USERS,
  ...TABLES_OF_THE_OWNER,
  ...TABLES_OF_PLAN_AND_REPORTS,
];
