import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { dayOf } from '../../terms/index.ts';
import { ACTION, NO_REASON } from '../action-plan/__data__/plans.ts';
import { incentiveThatHolds, openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';

const telling = (perYear: number, seen: number | null) => ({
  ...{ rule: { perYear, takeUp: 0.8 }, dataset: 'sha256:abc', reason: '', seen },
});

describe.each(databases())('the incentive of an action on $name', (database) => {
  test('is told anew by whoever saw the last, taken back and put again, and nothing is overwritten', async () => {
    const open = await openRecord(await database.place());
    const { plan, incentives } = open.administration;
    const unknown = await incentives.tell('2.2', telling(60_000, null), 'kari');
    const content = { part: 'action' as const, says: ACTION };
    const part = { content, from: dayOf(2024, 8, 1), change: NO_REASON, seen: null };
    await plan.tell({ part: 'action', code: '2.2' }, part, 'kari');
    const said = [
      await incentives.undo('2.2', 'kari'),
      await incentives.tell('2.2', telling(60_000, null), 'kari'),
      await incentives.tell('2.2', telling(50_000, null), 'per'),
      await incentives.tell('2.2', telling(50_000, 1), 'per'),
      await incentives.undo('2.2', 'per'),
    ];
    const [undone] = await incentives.list();
    const again = await incentives.redo('2.2', 'kari');
    const [own] = await incentives.list();
    const change = sql`update incentive_told set reason = 'en annen'`.execute(insideOf(open).db);
    await expect(change).rejects.toThrow();
    expect(unknown).toEqual({ ok: false, reason: 'unknown-item' });
    expect(said).toEqual([
      { ok: false, reason: 'nothing-to-undo' },
      { ok: true, no: 1 },
      { ok: false, reason: 'told-meanwhile' },
      { ok: true, no: 2 },
      { ok: true, no: 2 },
    ]);
    expect(incentiveThatHolds(undone ?? { told: [] })).toMatchObject({ no: 1, by: 'kari', rule: { perYear: 60_000 } });
    expect([again, incentiveThatHolds(own ?? { told: [] })?.no]).toEqual([{ ok: true, no: 2 }, 2]);
    expect(own?.told.map(({ counts }) => counts)).toEqual([true, true]);
    await open.close();
  });
});
