import { describe, expect, test } from 'vitest';
import type { ComposedReport } from '../../api/contract/index.ts';
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
