import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openFigures, readQuestion } from '../../src/disclosure/index.ts';
import { figureAnswer } from '../../src/presentation/answers/figure-answer.ts';
import { keepFigure } from '../../src/presentation/answers/kept/keep-figure.ts';
import { repeat } from '../../src/presentation/answers/kept/kept-today.ts';
import { type OpenRecord, openRecord } from '../../src/record/administration/index.ts';
import { insideOf } from '../../src/record/open-records.ts';
import { dayOf } from '../../src/terms/index.ts';
import { databases } from '../databases.ts';
import { BJORKA, FURULY, hrFile, MAPPING, syntheticNumber, takeIn, textFile } from '../deliveries.ts';

const PROGRAM = '1.0';
/** Sixty teachers, twenty of whom left in 2020. */
const ROWS = Array.from({ length: 60 }, (_, i) => {
  const until = i < 20 ? '31.07.2020' : '';
  const school = i % 2 === 0 ? 'Bjørka skole' : 'Furuly skole';
  return `${syntheticNumber(1 + (i % 28), 1 + i)};Navn;${school};2320102;Lærer;100;Fast;01.08.2015;${until}`;
});

const NUMBERS = ROWS.slice(20).map((row) => row.slice(0, 11));

function questionOf(at: string, metric = 'A1') {
  const texts = { metric, at };
  const reading = readQuestion(texts);
  if ('refusal' in reading) throw new Error(reading.refusal.code);
  return { texts, question: reading.question };
}

async function told(open: OpenRecord, at: string) {
  const table = await (await openFigures(open)).answerPublic(questionOf(at).question);
  if ('refusal' in table) throw new Error(table.refusal.code);
  const { rows, notes } = figureAnswer(table, 'nb');
  return { count: rows.at(-1)?.numerator, isOfDeleted: notes.some(({ code }) => code === 'persons-deleted') };
}

const listOf = (name: string, head: string, rows: readonly string[]) =>
  textFile(name, `${[head, ...rows].join('\n')}\n`);
/** Everybody who has not left lacks credits, and has a plan that was over in summer 2026. */
const QUALIFICATIONS = [
  listOf(
    'fordeling.csv',
    'skoleår;orgnr;fødselsnummer;fag;hovedtrinn;årstimer',
    NUMBERS.map((no, i) => `2025-26;${i % 2 === 0 ? BJORKA : FURULY};${no};norsk;8-10;400`),
  ),
  listOf(
    'kvalifikasjoner.csv',
    'fødselsnummer;kvalifikasjon;studiepoeng',
    NUMBERS.map((no) => `${no};total-credits;60`),
  ),
];
const PLANS = listOf(
  'planer.csv',
  'fødselsnummer;orgnr;stilling;ansatt fra;hjemmel;siste dag;status;steg',
  NUMBERS.map(
    (no, i) => `${no};${i % 2 === 0 ? BJORKA : FURULY};Lærer;2025-08-01;TEMP_17_3_3;2026-07-31;agreed;Norsk 1`,
  ),
);

describe.each(databases())('figures after persons were deleted on $name', (database) => {
  test('say so where the day lacks them, are whole on later days, and a kept one stands to the byte', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [MAPPING, hrFile('hr.csv', ROWS)]);
    expect(await told(open, '2019-10-01')).toEqual({ count: 60, isOfDeleted: false });
    const before = await told(open, '2025-10-01');
    const kept = {
      ...questionOf('2019-10-01'),
      name: 'Årsmelding',
      language: 'nb',
      program: PROGRAM,
      by: 'test',
    } as const;
    await keepFigure({ open, figures: await openFigures(open) }, kept);
    const [was] = await open.administration.keptFigures();
    const said = { planAllows: true, reason: 'Vedtatt', decidedBy: 'X', from: dayOf(2026, 1, 1) };
    await open.administration.retention.decide({ kind: 'persons-who-left', months: 60, ...said }, 'test');
    const { kinds } = await open.administration.retention.run({ by: 'test', tried: false });
    expect(kinds[0]).toMatchObject({ removed: 20, kept: { 'still-employed': 40 } });
    expect(await told(open, '2019-10-01')).toEqual({ count: 40, isOfDeleted: true });
    expect(await told(open, '2025-10-01')).toEqual(before);
    const [is] = await open.administration.keptFigures();
    if (was === undefined || is === undefined) throw new Error('no figure was kept');
    expect(is.answer).toBe(was.answer);
    const source = { figures: await openFigures(open), program: PROGRAM };
    expect(await repeat(source, is, kept.question)).toBe('persons-deleted');
    await open.close();
  });
});

describe.each(databases().slice(0, 1))('figures of plans after retention on $name', (database) => {
  test('say so where plans were deleted, which are gone in every form they were kept in', async () => {
    const open = await openRecord(await database.place());
    const { administration } = open;
    await administration.changeSetting('keep-delivered-files', 'yes');
    await takeIn(administration, [MAPPING, hrFile('hr.csv', ROWS.slice(20)), ...QUALIFICATIONS, PLANS]);
    const question = questionOf('2025-10-01', 'D5');
    const kept = { ...question, name: 'Årsmelding', language: 'nb', program: PROGRAM, by: 'test' } as const;
    await keepFigure({ open, figures: await openFigures(open) }, kept);
    const said = { planAllows: true, reason: 'Vedtatt', decidedBy: 'X', from: dayOf(2026, 1, 1) };
    await administration.retention.decide({ kind: 'fulfilment-plans', months: 1, ...said }, 'test');
    const { kinds, ...outcome } = await administration.retention.run({ by: 'test', tried: false });
    expect(outcome).toMatchObject({ leftUntil: null, plansUntil: dayOf(2026, 7, 31), files: 1 });
    expect(kinds.find(({ kind }) => kind === 'fulfilment-plans')).toMatchObject({ removed: 40 });
    const { rows } = await sql<{ source: string }>`
      select distinct d.source from own_row_fact f join delivery d on d.no = f.delivery order by d.source
    `.execute(insideOf(open).db);
    expect(rows).toEqual([{ source: 'qualifications' }, { source: 'teaching' }]);
    const [is] = await administration.keptFigures();
    if (is === undefined) throw new Error('no figure was kept');
    const source = { figures: await openFigures(open), program: PROGRAM };
    expect(await repeat(source, is, question.question)).toBe('persons-deleted');
    await open.close();
  });
});
