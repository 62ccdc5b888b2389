import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../test/deliveries.ts';
import type { MetricId } from '../../analysis/index.ts';
import { type InvolvementDraft, openRecord } from '../../record/administration/index.ts';
import { insideOf } from '../../record/open-records.ts';
import { dayOf } from '../../terms/index.ts';
import { openFigures } from '../figures.ts';
import { readQuestion } from '../read-question.ts';

const HOLDER = { who: 'test', role: 'data-folder-holder', unit: null } as const;
/** A catalogue that has grown: A1 came on 1 September 2026. */
const came = (metric: MetricId) =>
  metric === 'A1' ? { edition: '0.2.0', day: dayOf(2026, 9, 1) } : { edition: '0.1.0', day: null };
const NOTE: InvolvementDraft = {
  ...{ kind: 'metric', about: 'A1', involved: 'HTV, Utdanningsforbundet', on: dayOf(2026, 9, 10) },
  ...{ said: 'Ingen innvendinger', notedBy: 'HR-sjefen' },
};

describe.each(databases().slice(0, 1))('a metric that came after the record was begun on $name', (database) => {
  test('is refused by every way out of the gate until involvement is noted, and again when the note is taken back', async () => {
    const place = await database.place({ day: '2026-08-15' });
    const open = await openRecord(place);
    const { administration } = open;
    place.clock.day = '2026-09-15';
    await takeIn(administration, [
      MAPPING,
      hrFile('hr.csv', [teacher(KARI, 'Bjørka skole', '01.08.2015'), teacher(OLA, 'Furuly skole', '01.08.2015')]),
    ]);
    // Persons are synthetic here; only the marking is what a real owner has.
    await sql`insert into setting (key, value, recorded_at, known_on) values ('owner-kind', 'real', ${place.now()}::timestamptz, '2026-09-15')`.execute(
      insideOf(open).db,
    );
    const figures = await openFigures(open, { came });
    const reading = readQuestion({ metric: 'A1', at: '2026-09-01' });
    const other = readQuestion({ metric: 'A2', at: '2026-09-01' });
    if ('refusal' in reading || 'refusal' in other) throw new Error('the questions are understood');
    const { question } = reading;
    const waysOut = async () => [
      await figures.answerPublic(question),
      await figures.answerInternal(question, HOLDER),
      await figures.answerPublicAt(question, place.now()),
      await figures.revisions({ ...question, asKnownOn: dayOf(2026, 9, 15) }, HOLDER, 'public'),
      await figures.whyWithheld(question, HOLDER),
    ];
    const refusal = { code: 'not-switched-on', metric: 'A1', edition: '0.2.0' };
    expect(await waysOut()).toEqual(Array.from({ length: 5 }, () => ({ refusal })));
    expect(await administration.lookUps({ most: 5, seenBy: 'everyone' })).toEqual([]);
    expect(await figures.answerPublic(other.question)).toMatchObject({ rows: expect.anything() });
    const id = await administration.involvement.note(NOTE, 'test');
    expect((await waysOut()).filter((answer) => 'refusal' in answer)).toEqual([]);
    const word = { reason: 'Gjaldt et annet tall', notedBy: 'HR-sjefen' };
    expect(await administration.involvement.takeBack(id, word, 'test')).toBe('taken-back');
    expect(await figures.answerInternal(question, HOLDER)).toEqual({ refusal });
    expect(await administration.involvement.takeBack(id, word, 'test')).toBe('already-taken-back');
    expect(await administration.involvement.takeBack('involvement-000009', word, 'test')).toBe('unknown');
    expect(await administration.involvement.list()).toMatchObject([{ ...NOTE, id, takenBack: word }]);
    await expect(sql`delete from involvement_note`.execute(insideOf(open).db)).rejects.toThrow(/never changed/);
    await open.close();
  });
});
