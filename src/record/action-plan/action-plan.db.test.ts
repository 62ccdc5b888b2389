import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { dayOf } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import { ACTION, NO_REASON, RUNNING, seen, step } from './__data__/plans.ts';
import { type ActionContent, toldOn } from './plan.ts';

const MEANT = { part: 'action', code: '2.2' } as const;
const FROM = dayOf(2024, 8, 1);
const WHY = { reason: 'Flere sluttet', figure: { metric: 'B2', day: dayOf(2025, 10, 1) } };

function telling(says: Partial<ActionContent>, seenNo: number | null) {
  const change = seenNo === null ? NO_REASON : WHY;
  return { content: { part: 'action' as const, says: { ...ACTION, ...says } }, from: FROM, change, seen: seenNo };
}

describe.each(databases())("the owner's plan on $name", (database) => {
  test('is kept telling by telling, undone and redone by words, and there after the record is opened again', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { plan } = open.administration;
    const first = await plan.tell(MEANT, telling({}, null), 'kari');
    const outcomes = [
      first,
      await plan.tell(MEANT, telling({}, null), 'per'),
      await plan.tell(MEANT, telling({ title: 'Ny tittel' }, 1), 'per'),
      await plan.tell(MEANT, telling({ title: 'For sent' }, 1), 'ola'),
      await plan.tell(MEANT, { ...telling({ title: 'Uten grunn' }, 2), change: NO_REASON }, 'ola'),
      await plan.tell({ part: 'action', code: '9.9' }, telling({}, 7), 'ola'),
    ];
    expect(outcomes).toEqual([
      { ok: true, no: 1 },
      { ok: false, reason: 'already-there' },
      { ok: true, no: 2 },
      { ok: false, reason: 'told-meanwhile', last: 2 },
      { ok: false, reason: 'needs-reason' },
      { ok: false, reason: 'unknown-item' },
    ]);
    const titleNow = async () => {
      const [item] = await plan.list();
      return item === undefined ? null : (toldOn(item, place.today())?.says.title ?? null);
    };
    const undone = [await plan.undo(MEANT, 'per'), await titleNow(), await plan.undo(MEANT, 'per'), await titleNow()];
    const nothing = await plan.undo(MEANT, 'per');
    const redone = [await plan.redo(MEANT, 'per'), await titleNow(), await plan.redo(MEANT, 'per'), await titleNow()];
    const noMore = await plan.redo(MEANT, 'per');
    expect(undone).toEqual([{ ok: true, no: 2 }, ACTION.title, { ok: true, no: 1 }, null]);
    expect(redone).toEqual([{ ok: true, no: 1 }, ACTION.title, { ok: true, no: 2 }, 'Ny tittel']);
    expect([nothing, noMore]).toEqual([
      { ok: false, reason: 'nothing-to-undo' },
      { ok: false, reason: 'nothing-to-undo' },
    ]);
    await plan.undo(MEANT, 'per');
    await plan.tell(MEANT, telling({ title: 'I stedet' }, 1), 'per');
    await plan.undo(MEANT, 'per');
    const instead = [await titleNow(), await plan.redo(MEANT, 'per'), await titleNow(), await plan.redo(MEANT, 'per')];
    expect(instead).toEqual([ACTION.title, { ok: true, no: 3 }, 'I stedet', { ok: false, reason: 'nothing-to-undo' }]);
    expect((await plan.list('2000-01-01T00:00:00.000Z')).length).toBe(0);
    expect((await plan.list(place.now())).flatMap(({ told }) => told.map(({ counts }) => counts))).toEqual([
      true,
      false,
      true,
    ]);
    await open.close();
    const again = await openRecord(place);
    expect(await again.administration.plan.list()).toEqual([
      {
        ...MEANT,
        told: [
          {
            part: 'action',
            says: ACTION,
            no: 1,
            from: FROM,
            at: place.now(),
            by: 'kari',
            delivered: false,
            change: NO_REASON,
            counts: true,
            word: expect.any(Number),
          },
          expect.objectContaining({ no: 2, by: 'per', change: WHY, counts: false }),
          expect.objectContaining({ no: 3, by: 'per', change: WHY, counts: true }),
        ],
      },
    ]);
    await again.close();
  });

  test('refuses a status without evidence by the desk and by the database, and is never changed', async () => {
    const open = await openRecord(await database.place());
    const { plan } = open.administration;
    const unlawful = await plan.tell(MEANT, telling({ course: [step('running', FROM)] }, null), 'kari');
    expect(unlawful).toMatchObject({ reason: 'course-wrong', problems: [{ problem: 'begins-late' }] });
    await plan.tell(MEANT, telling({ course: RUNNING }, null), 'kari');
    const { db } = insideOf(open);
    const copied = (status: string, strength: string, last: object) =>
      sql`
        insert into plan_item_version (item, part, valid_from, status, strength, content, reason, recorded_at, recorded_by)
        select item, part, valid_from, ${status}, ${strength},
          ${JSON.stringify({ title: 'x', course: [last] })}::json, '', recorded_at, 'by hand'
        from plan_item_version
      `.execute(db);
    const ended = { ...step('ended', FROM), evidence: [seen('decision', FROM)] };
    await expect(copied('running', 'must', step('started', FROM))).rejects.toThrow(/check/);
    await expect(copied('running', 'must', { ...step('running', FROM), evidence: [] })).rejects.toThrow(/check/);
    await expect(copied('ended', 'find-out', ended)).rejects.toThrow(/check/);
    await expect(copied(null as never, null as never, ended)).rejects.toThrow(/check/);
    await expect(sql`update plan_item_version set reason = 'x'`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from plan_item`.execute(db)).rejects.toThrow(/never changed/);
    expect(await plan.list()).toHaveLength(1);
    await copied('ended', 'must', ended);
    await open.close();
  });
});
