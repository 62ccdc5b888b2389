import { describe, expect, test } from 'vitest';
import { openFigures, readQuestion } from '../../src/disclosure/index.ts';
import { keepFigure } from '../../src/presentation/answers/kept/keep-figure.ts';
import { textsKept } from '../../src/presentation/answers/kept/kept-texts.ts';
import { keptEntry, keptToday, repeat } from '../../src/presentation/answers/kept/kept-today.ts';
import { type OpenRecord, openRecord, rotateIdentityKey } from '../../src/record/administration/index.ts';
import { databases } from '../databases.ts';
import { BJORKA, hrFile, MAPPING, syntheticNumber, takeIn } from '../deliveries.ts';

const PERSONS = Array.from({ length: 60 }, (_, i) => syntheticNumber(1 + (i % 28), 1 + i));
const PROGRAM = '1.0';

/** A whole history of everybody; some are told of otherwise. */
function extract(name: string, others: Readonly<Record<number, string>> = {}) {
  const rows = PERSONS.map((number, i) => {
    const school = i % 2 === 0 ? 'Bjørka skole' : 'Furuly skole';
    return others[i] ?? `${number};Navn;${school};2320102;Lærer;100;Fast;01.08.2019;`;
  });
  return hrFile(name, rows);
}

const left = (i: number) => `${PERSONS[i]};Navn;Bjørka skole;2320102;Lærer;100;Fast;01.08.2019;31.08.2026`;
const percent = (i: number, size: number) => `${PERSONS[i]};Navn;Furuly skole;2320102;Lærer;${size};Fast;01.08.2019;`;

async function keep(open: OpenRecord, name: string, texts: Parameters<typeof readQuestion>[0]) {
  const reading = readQuestion(texts);
  if ('refusal' in reading) throw new Error(reading.refusal.code);
  const figures = await openFigures(open);
  const { question } = reading;
  return keepFigure({ open, figures }, { texts, question, name, language: 'nb', program: PROGRAM, by: 'test' });
}

async function repeatAll(open: OpenRecord) {
  const figures = await openFigures(open);
  const outcomes = [];
  for (const kept of await open.administration.keptFigures()) {
    const reading = readQuestion(textsKept(kept.question));
    if ('refusal' in reading) throw new Error(reading.refusal.code);
    outcomes.push(await repeat({ figures, program: PROGRAM }, kept, reading.question));
  }
  return outcomes;
}

describe.each(databases())('a kept figure, on $name', (database) => {
  test('comes out to the letter for ever, also where more came on the day it was kept', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    const { administration } = open;
    await takeIn(administration, [MAPPING, extract('a.csv')]);
    await keep(open, 'Årsrapport', { metric: 'A1', by: 'unit' });
    await keep(open, 'Årsrapport', { metric: 'owner-turnover', from: '2025-09-01', to: '2026-09-01' });
    await keep(open, 'Møte', { metric: 'A2', at: '2026-09-10', where: ['staff-group=teacher'] });
    place.clock.time = '11:00:00';
    await takeIn(administration, [extract('b.csv', { 0: left(0), 2: left(2) })]);
    await keep(open, 'Møte, rettet', { metric: 'A1', by: 'unit' });
    for (let week = 1; week <= 30; week++) {
      place.clock.day = `2026-${String(10 + Math.floor(week / 16)).padStart(2, '0')}-${String(1 + ((week - 1) % 15)).padStart(2, '0')}`;
      await takeIn(administration, [extract(`c${week}.csv`, { [week]: percent(week, 50 + week) })]);
    }
    await administration.changeSetting('fewest-persons', '9');
    const decision = { purpose: 'public', reason: 'Vedtatt.', decidedBy: 'HR-direktøren' };
    await administration.limits.decide({ ...decision, metric: 'A1', fewest: 40 }, 'test');
    await administration.limits.decide({ ...decision, metric: 'B2', fewest: 3 }, 'test');
    await administration.changeSetting('gap-other-days', '40');
    await administration.place({ workplaces: {}, positions: { '2320102': 'aks' } }, null, 'test');
    await administration.withdraw('d000001', 'test');
    await rotateIdentityKey(
      open,
      Uint8Array.from({ length: 32 }, (_, i) => 99 - i),
    );
    const kept = await administration.keptFigures();
    const outcomes = await repeatAll(open);
    const entries = kept.map(keptEntry);
    await open.close();
    expect(kept.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'k000004 Møte, rettet',
      'k000003 Møte',
      'k000002 Årsrapport',
      'k000001 Årsrapport',
    ]);
    expect(outcomes).toEqual(['same', 'same', 'same', 'same']);
    expect(entries[3]).toMatchObject({ query: 'metric=A1&by=unit', rows: 3, total: { numerator: 60 } });
  });

  test('tells what is another today, and by which delivery', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    await takeIn(open.administration, [MAPPING, extract('a.csv')]);
    await keep(open, 'Rapport', { metric: 'A1', by: 'unit', at: '2026-09-01' });
    place.clock.day = '2026-10-01';
    await takeIn(open.administration, [extract('b.csv', { 0: left(0), 2: left(2) })]);
    const [kept] = await open.administration.keptFigures();
    if (kept === undefined) throw new Error('nothing was kept');
    const figures = await openFigures(open);
    const today = await keptToday({ open, figures, program: PROGRAM }, kept, 'nb');
    await open.close();
    expect(today.repeated.outcome).toBe('same');
    expect(
      today.rows.map(({ dims, before, now, because }) => [
        dims['unit']?.code,
        before?.numerator,
        now?.numerator,
        because.map(({ delivery }) => delivery),
      ]),
    ).toEqual([
      [BJORKA, 30, 28, ['d000002']],
      ['Total', 60, 58, ['d000002']],
    ]);
    expect(today.since).toEqual([]);
  });

  test('tells what came since, where more came on the day it was kept', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    await takeIn(open.administration, [MAPPING, extract('a.csv')]);
    await keep(open, 'Rapport', { metric: 'A1', at: '2026-09-10' });
    place.clock.time = '12:00:00';
    await takeIn(open.administration, [extract('b.csv', { 0: left(0), 2: left(2) })]);
    const [kept] = await open.administration.keptFigures();
    if (kept === undefined) throw new Error('nothing was kept');
    const today = await keptToday({ open, figures: await openFigures(open), program: '2.0' }, kept, 'nn');
    await open.close();
    expect(today.repeated.outcome).toBe('same');
    expect(today.rows.map(({ before, now, because }) => [before?.numerator, now?.numerator, because])).toEqual([
      [60, 58, []],
    ]);
    expect(today.since.map(({ delivery, kind }) => [delivery, kind])).toEqual([['d000002', 'delivery']]);
  });

  test('is refused while the record is another, kept after it is read anew, and never removed', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    const { administration } = open;
    await takeIn(administration, [MAPPING, extract('a.csv')]);
    const stale = { name: 'x', question: {}, language: 'nb', answer: '{}', fingerprint: 'sha256:0', program: '1' };
    const refused = await administration.keepFigure({ ...stale, by: 'test' });
    const figures = await openFigures(open);
    await takeIn(administration, [extract('b.csv', { 0: left(0) })]);
    const texts = { metric: 'A1' };
    const reading = readQuestion(texts);
    if ('refusal' in reading) throw new Error('asked wrongly');
    const toKeep = {
      texts,
      question: reading.question,
      name: 'Rapport',
      language: 'nb',
      program: PROGRAM,
      by: 'test',
    } as const;
    const kept = await keepFigure({ open, figures }, toKeep);
    const [away, unknown] = [
      await administration.putAway('k000001', true, 'test'),
      await administration.putAway('k000002', true, 'test'),
    ];
    const afterwards = await administration.keptFigures();
    await administration.putAway('k000001', false, 'test');
    const back = await administration.keptFigures();
    await open.close();
    expect(refused).toEqual({ ok: false, reason: 'record-changed' });
    expect(kept).toEqual({ ok: true, id: 'k000001' });
    expect([away, unknown, afterwards[0]?.putAway, back[0]?.putAway]).toEqual([true, false, true, false]);
    expect(back.map(keptEntry)[0]?.total?.numerator).toBe(59);
  });
});
