import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { dayOf, type EvaluationDesign } from '../../terms/index.ts';
import { ACTION, NO_REASON } from '../action-plan/__data__/plans.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import type { DesignTelling } from './index.ts';

const DESIGN: EvaluationDesign = {
  question: 'Blir flere?',
  outcome: { metric: 'B2', where: [], grain: 'school-year' },
  waves: [],
  comparison: { control: 'never', units: [] },
  period: { from: dayOf(2018, 8, 1), to: dayOf(2028, 8, 1) },
  method: 'randomisation',
  anticipation: 0,
  direction: 'down',
  smallestEffect: 0.02,
  seed: 1,
};
const POWER = {
  ...{ power: 0.4, error: 0.02, lacks: null, treated: 4, controls: 8, before: 5, after: 3 },
  ...{ moreUnits: 6, morePeriods: null },
};
const telling = (seen: number | null, rest: Partial<DesignTelling> = {}): DesignTelling => ({
  ...{ design: DESIGN, power: POWER, dataset: 'sha256:abc', afterStart: false, reason: '', seen, ...rest },
});

describe.each(databases())('the design of an evaluation on $name', (database) => {
  test('is told and undone freely until it is fixed, and then only anew, with a reason, beside the first', async () => {
    const open = await openRecord(await database.place());
    const { plan, designs } = open.administration;
    const unknown = await designs.tell('2.2', telling(null), 'kari');
    const content = { part: 'action' as const, says: ACTION };
    const part = { content, from: dayOf(2024, 8, 1), change: NO_REASON, seen: null };
    await plan.tell({ part: 'action', code: '2.2' }, part, 'kari');
    const before = [
      await designs.fix('2.2', { seen: null, afterStart: false }, 'kari'),
      await designs.tell('2.2', telling(null), 'kari'),
      await designs.tell('2.2', telling(null), 'per'),
      await designs.tell('2.2', telling(1, { design: { ...DESIGN, smallestEffect: 0.01 } }), 'per'),
      await designs.undo('2.2', 'per'),
      await designs.redo('2.2', 'per'),
      await designs.redo('2.2', 'per'),
      await designs.undo('2.2', 'per'),
      await designs.fix('2.2', { seen: 2, afterStart: false }, 'kari'),
      await designs.fix('2.2', { seen: 1, afterStart: false }, 'kari'),
    ];
    const after = [
      await designs.fix('2.2', { seen: 1, afterStart: false }, 'kari'),
      await designs.redo('2.2', 'per'),
      await designs.tell('2.2', telling(1, { reason: ' ' }), 'per'),
      await designs.tell('2.2', telling(1, { reason: 'To skoler trakk seg', afterStart: true }), 'per'),
    ];
    expect(unknown).toEqual({ ok: false, reason: 'unknown-item' });
    expect(before).toEqual([
      { ok: false, reason: 'nothing-to-fix' },
      { ok: true, no: 1 },
      { ok: false, reason: 'told-meanwhile', last: 1 },
      { ok: true, no: 2 },
      { ok: true, no: 2 },
      { ok: true, no: 2 },
      { ok: false, reason: 'nothing-to-redo' },
      { ok: true, no: 2 },
      { ok: false, reason: 'told-meanwhile', last: 1 },
      { ok: true, no: 1 },
    ]);
    expect(after).toEqual([
      { ok: false, reason: 'already-fixed' },
      { ok: false, reason: 'already-fixed' },
      { ok: false, reason: 'needs-reason' },
      { ok: true, no: 3 },
    ]);
    expect(await designs.list()).toMatchObject([
      {
        code: '2.2',
        told: [
          { no: 1, design: DESIGN, power: POWER, counts: true, afterStart: false },
          { no: 2, counts: false },
          { no: 3, counts: true, afterStart: true, reason: 'To skoler trakk seg' },
        ],
        fixing: { design: 1, afterStart: false, by: 'kari' },
      },
    ]);
    await designs.keepFound(1, 'sha256:def', { verdict: 'effect' });
    await designs.keepFound(1, 'sha256:def', { verdict: 'no-effect' });
    expect(await designs.found(1, 'sha256:def')).toEqual({ verdict: 'effect' });
    const { db } = insideOf(open);
    const silently = sql`
      insert into evaluation_design (item, part, content, power, dataset, seed, after_start, reason, recorded_at, recorded_by)
      select item, part, content, power, dataset, seed, after_start, '', recorded_at, 'by hand' from evaluation_design limit 1
    `.execute(db);
    await expect(silently).rejects.toThrow(/without a reason/);
    const taken = sql`
      insert into evaluation_design_word (design, counts, recorded_at, recorded_by)
      select 1, false, recorded_at, 'by hand' from evaluation_design limit 1
    `.execute(db);
    await expect(taken).rejects.toThrow(/not taken back/);
    await expect(sql`update evaluation_design set reason = 'x'`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from evaluation_design_fixing`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
  });
});
