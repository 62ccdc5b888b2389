import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { dayOf } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import { type OwnBreakDraft, stillCounts } from './index.ts';

const NEW_SYSTEM: OwnBreakDraft = {
  day: dayOf(2024, 1, 1),
  title: { nb: 'Nytt HR-system', nn: 'Nytt HR-system', en: 'New HR system' },
  reason: { nb: 'Timelønte kom med.', nn: 'Timelønte kom med.', en: 'Hourly paid staff came in.' },
  metrics: ['A1', 'A2'],
  groups: ['aks'],
  units: [],
  sources: ['hr-extract'],
  address: 'https://example.org/notat',
};

describe.each(databases())("the owner's breaks on $name", (database) => {
  test('are kept with who and when, and read back as they were told', async () => {
    const place = await database.place();
    const { administration, close } = await openRecord(place);
    const id = await administration.breaks.add(NEW_SYSTEM, 'kari (hr-analyst)');
    const kept = await administration.breaks.list();
    await close();
    expect(kept).toEqual([
      {
        ...NEW_SYSTEM,
        id,
        words: [{ counts: true, on: place.today(), at: place.now(), by: 'kari (hr-analyst)' }],
      },
    ]);
  });

  test('are taken back and put again by new rows, each once', async () => {
    const { administration, close } = await openRecord(await database.place());
    const { breaks } = administration;
    const id = await breaks.add(NEW_SYSTEM, 'kari');
    const outcomes = [
      await breaks.restore(id, 'per'),
      await breaks.withdraw(id, 'per'),
      await breaks.withdraw(id, 'per'),
      await breaks.restore(id, 'kari'),
      await breaks.withdraw('own-000099', 'per'),
    ];
    const [kept] = await breaks.list();
    await close();
    expect(outcomes).toEqual(['as-it-was', 'changed', 'as-it-was', 'changed', 'unknown']);
    expect(kept?.words.map(({ counts, by }) => [counts, by])).toEqual([
      [true, 'kari'],
      [false, 'per'],
      [true, 'kari'],
    ]);
    expect(kept === undefined ? null : stillCounts(kept)).toBe(true);
  });

  test('are never changed or removed', async () => {
    const open = await openRecord(await database.place());
    await open.administration.breaks.add(NEW_SYSTEM, 'kari');
    const { db } = insideOf(open);
    const changed = sql`update series_break set valid_from = date '2020-01-01'`.execute(db);
    await expect(changed).rejects.toThrow(/never changed/);
    await expect(sql`delete from series_break_word`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
  });
});
