import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { openRecord } from '../administration/index.ts';

describe.each(databases())('the ledger of releases, on $name', (database) => {
  test('finds releases of older programs, whatever limits they were under, and enters only what knew of all, as a whole', async () => {
    const open = await openRecord(await database.place());
    const { told } = open.administration;
    const scope = { metric: 'B2', period: { kind: 'latest' } };
    const older = JSON.stringify([scope, { fewestPersons: 7, smallestBase: 10 }, '10', 'counted']);
    const now = JSON.stringify([scope, '10', 'counted']);
    await told.enter([{ asked: older, version: 'sha256:one', after: 0, cells: [['unit', 'told', 12]] }]);
    await told.enter([{ asked: now, version: 'sha256:one 5', after: 1, cells: [['unit', 'few', 4]] }]);
    const found = await told.of(now);

    const otherwise = { asked: now, version: 'sha256:one 5', after: 2, cells: [['unit', 'for-another', 4]] } as const;
    const restsOnIt = { ...otherwise, asked: 'finer', after: 0 };
    const together = await told.enter([restsOnIt, otherwise]);
    const after = [await told.of(now), await told.of('finer')];
    const alone = await told.enter([restsOnIt]);
    const next = { ...restsOnIt, version: 'sha256:two 5' };
    const unknowing = await told.enter([next]);
    const knowing = await told.enter([
      { ...next, after: 1 },
      { ...next, version: 'sha256:three 5', after: 2 },
    ]);
    await open.close();
    expect(found).toEqual([
      { version: 'sha256:one 7', cells: [['unit', 'told', 12]] },
      { version: 'sha256:one 5', cells: [['unit', 'few', 4]] },
    ]);
    expect([together, alone, unknowing, knowing]).toEqual([false, true, false, true]);
    expect(after).toEqual([found, []]);
  });
});
