import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { restoreRecord } from '../../../src/record/administration/index.ts';
import { dayOf } from '../../../src/terms/index.ts';

/**
 * A process to be killed: restores a backup and prints each step, unbuffered, then waits.
 * Arguments: data folder, database address (or `-`), the backup, the secret that opens it.
 */
const [dataDir = '', url = '-', path = '', secret = ''] = process.argv.slice(2);
const place = {
  dataDir,
  databaseUrl: url === '-' ? null : url,
  identityKey: null,
  today: () => dayOf(2026, 9, 15),
  now: () => '2026-09-15T10:00:00.000Z',
};
const report = await restoreRecord(place, {
  path,
  secret,
  progress: ({ stage, table }) => writeSync(1, `${stage} ${table}\n`),
});
writeSync(1, `restored ${report.rows}\n`);
await wait(600_000);
