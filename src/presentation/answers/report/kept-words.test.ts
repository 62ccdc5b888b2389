import { describe, expect, test } from 'vitest';
import type { ComposedReport, FigureAnswer, ReportParagraph } from '../../api/contract/index.ts';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { inKeptWords } from './kept-words.ts';

/** The report as a later program would tell it: some text of it is another. */
const told = (was: string, is: string): ComposedReport =>
  JSON.parse(JSON.stringify(COMPOSED).replaceAll(was, is)) as ComposedReport;

describe('a report that is composed again', () => {
  test.each([
    ['a sentence', ' enheter mangler.', ' enheter lacks.', 'notices.provisional'],
    ['a heading', 'Hvem som slutter', 'Avganger', 'sections/leavers'],
    ['what it is called', 'Skolen som attraktiv arbeidsplass', 'Skolen', 'title'],
  ])('stands in the words that were kept where %s is another today', (_, was, is, place) => {
    const { report, others } = inKeptWords(told(was, is), COMPOSED);
    expect(report).toEqual(COMPOSED);
    expect(JSON.stringify(report)).toBe(JSON.stringify(COMPOSED));
    expect(others).toContain(place);
  });

  test('stands with the labels of a code list that were kept', () => {
    const label = Object.values(COMPOSED.figures[0]?.answer.rows[0]?.dims ?? {})[0]?.label ?? 'none';
    const { report, others } = inKeptWords(told(`"label":"${label}"`, '"label":"Et nytt navn"'), COMPOSED);
    expect(report.figures).toEqual(COMPOSED.figures);
    expect(others).toContain('figures/F1');
  });

  test('tells another number in a sentence as it is, and not as it was kept', () => {
    const { report } = inKeptWords(told('"shown":"11,8', '"shown":"12,8'), COMPOSED);
    expect(JSON.stringify(report.summary)).toContain('12,8');
  });

  test('tells another cell of a table as it is', () => {
    const [first, ...rest] = COMPOSED.figures;
    if (first === undefined) throw new Error('the report has a figure');
    const rows = first.answer.rows.with(0, { ...first.answer.rows[0], numerator: 1 } as (typeof first.answer.rows)[0]);
    const again = { ...COMPOSED, figures: [{ ...first, answer: { ...first.answer, rows } }, ...rest] };
    expect(inKeptWords(again, COMPOSED).report.figures[0]?.answer.rows[0]?.numerator).toBe(1);
  });

  test('tells that a metric is of another edition, whatever it is called', () => {
    const [first, ...rest] = COMPOSED.figures;
    if (first === undefined) throw new Error('the report has a figure');
    const metric = { ...first.answer.metric, version: '9.0.0' };
    const again = { ...COMPOSED, figures: [{ ...first, answer: { ...first.answer, metric } }, ...rest] };
    expect(inKeptWords(again, COMPOSED).report.figures[0]?.answer.metric.version).toBe('9.0.0');
  });
});

/** The first figure of the report as it would be answered today. */
function answeredToday(change: Partial<FigureAnswer>): FigureAnswer | undefined {
  const figures = COMPOSED.figures.map((one) => ({ ...one, answer: { ...one.answer, ...change } }));
  return inKeptWords({ ...COMPOSED, figures }, COMPOSED).report.figures[0]?.answer;
}

describe('what is no cell and yet told', () => {
  const note = { code: 'unknown-left-out', text: 'To er utelatt.', values: { count: 2 } };
  const cut = { id: 'other', day: '2023-10-01', kind: 'counting-source', title: '', reason: '' } as const;
  const breaks = [{ ...cut, address: null, metrics: [], rows: {} }];

  test.each([
    ['a note', { notes: [note] }],
    ['who is left out', { exclusions: [note] }],
    ['a break', { breaks }],
    ['the day it is as known on', { asKnownOn: '2026-01-01' }],
  ] as const)('is told as it is where it is another: %s', (_, change) => {
    expect(answeredToday(change)).toMatchObject(change);
  });

  test('the id of a report that nobody edited is as it is composed today', () => {
    const unedited = JSON.parse(
      JSON.stringify(COMPOSED).replace(/"editedBy":{[^}]*}/g, '"editedBy":null'),
    ) as ComposedReport;
    expect(inKeptWords({ ...unedited, id: 'tertial-2026-2-other' }, unedited).report.id).toBe('tertial-2026-2-other');
  });
});

/** The sentence of a report that was kept, and as it is composed today: which of them stands. */
function stands(id: string, kept: string, today: string): string {
  const saying = (text: string): ComposedReport => {
    const said: ReportParagraph = { id, pieces: [text], editedBy: null };
    return { ...COMPOSED, summary: [said] };
  };
  return inKeptWords(saying(today), saying(kept))
    .report.summary.flatMap(({ pieces }) => pieces)
    .join('');
}

describe('a sentence without a number', () => {
  const KEPT = '«Mentor» er evaluert. Konklusjonen er: ingen påvist effekt.';

  test.each([
    ['another conclusion', 'plan.action.2.2', KEPT, '«Mentor» er evaluert. Konklusjonen er: effekt påvist.'],
    ['another title', 'plan.action.2.2', KEPT, '«Fadder» er evaluert. Konklusjonen er: ingen påvist effekt.'],
    ['another status', 'plan.action.2.2', '«Mentor» er startet.', '«Mentor» er i drift.'],
    ['other parts that lack', 'plan.lacks.2.2', '«Mentor» mangler mål.', '«Mentor» mangler budsjett.'],
    ['another direction', 'summary.lead', 'Flere ansatte slutter.', 'Færre ansatte slutter.'],
    ['other units', 'notices.units', 'Bjørka skole mangler.', 'Furuly skole mangler.'],
  ])('is told as it is today where it tells of %s', (_, id, kept, today) => {
    expect(stands(id, kept, today)).toBe(today);
  });

  test('of an action stands in the words that were kept where title and conclusion are the same', () => {
    expect(stands('plan.action.2.2', KEPT, '«Mentor» ble evaluert, og svaret er ingen påvist effekt.')).toBe(KEPT);
  });
});
