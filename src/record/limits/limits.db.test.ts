import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import type { LimitDraft } from './index.ts';

const TEN: LimitDraft = {
  metric: 'B2',
  purpose: 'public',
  fewest: 10,
  reason: 'Vedtatt av styret.',
  decidedBy: 'HR-direktøren',
};

describe.each(databases())('decisions on how few persons may be told, on $name', (database) => {
  test('are kept in order with who, when and why, and read as they stood at a moment', async () => {
    const place = await database.place();
    const { administration, close } = await openRecord(place);
    const { limits } = administration;
    const before = await administration.fingerprint();
    await limits.decide(TEN, 'kari (hr-analyst)');
    const first = place.now();
    const after = await administration.fingerprint();
    place.clock.time = '11:00:00';
    await limits.decide({ ...TEN, fewest: null, reason: 'Prøvetiden er over.' }, 'per');
    const [all, then] = [await limits.list(), await limits.list(first)];
    await close();
    expect(all).toEqual([
      { ...TEN, knownOn: place.today(), at: first, recordedBy: 'kari (hr-analyst)' },
      {
        ...TEN,
        fewest: null,
        reason: 'Prøvetiden er over.',
        knownOn: place.today(),
        at: place.now(),
        recordedBy: 'per',
      },
    ]);
    expect(then).toEqual(all.slice(0, 1));
    expect(after).not.toBe(before);
  });

  test('are never changed or removed', async () => {
    const open = await openRecord(await database.place());
    await open.administration.limits.decide(TEN, 'kari');
    const { db } = insideOf(open);
    await expect(sql`update fewest_persons_decision set fewest = 3`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from fewest_persons_decision`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
  });
});
