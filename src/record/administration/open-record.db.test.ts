import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { databases, freshFolder } from '../../../test/databases.ts';
import { takeIn } from '../../../test/deliveries.ts';
import { openRecord } from './index.ts';

const CHILD = fileURLToPath(new URL('../../../test/nothing-lost/children/take-in-and-build.ts', import.meta.url));
const [embedded] = databases();

function runToEnd(args: readonly string[]): Promise<{ readonly failed: boolean; readonly faults: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _said, faults) => resolve({ failed: error !== null, faults }));
  });
}

describe('a data folder', () => {
  test('is refused to a second process, which is told who has it', async () => {
    const place = await embedded!.place({ identityKey: null });
    const open = await openRecord(place);
    const second = await runToEnd(['--import', 'tsx', CHILD, place.dataDir, '-', '0']);
    const settings = await open.administration.settings();
    await open.close();
    expect(second.failed).toBe(true);
    expect(second.faults).toContain(`in use by process ${process.pid}`);
    expect(settings.ownerKind).toBe('invented');
  });

  test('that is new gets a database, a key and an empty record', async () => {
    const place = freshFolder();
    const open = await openRecord(place);
    const reports = await takeIn(open.administration, []);
    await open.close();
    expect(reports).toEqual([]);
    expect(existsSync(join(place.dataDir, 'identity.key'))).toBe(true);
    expect(existsSync(join(place.dataDir, 'database'))).toBe(true);
  });
});

test('a PostgreSQL server that does not answer is told plainly', async () => {
  const place = { ...freshFolder(), databaseUrl: 'postgres://nobody@127.0.0.1:1/none' };
  await expect(openRecord(place)).rejects.toMatchObject({ name: 'RecordFault', code: 'database-unreachable' });
});
