import { expect, test } from 'vitest';
import type { ComposedReport, ReportFigure } from '../../api/contract/index.ts';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { changedCells } from './changed-cells.ts';

const [FIRST] = COMPOSED.figures;
if (FIRST === undefined) throw new Error('the report has a figure');

/** The first figure asked with other words, with so many in the numerator of its first row. */
function asked(words: readonly string[], numerator: number): ReportFigure {
  const rows = FIRST?.answer.rows.slice(0, 1).map((row) => ({ ...row, numerator })) ?? [];
  return { ...(FIRST as ReportFigure), question: words, answer: { ...(FIRST as ReportFigure).answer, rows } };
}
const report = (figures: readonly ReportFigure[]): ComposedReport => ({ ...COMPOSED, figures });

const TEACHERS = ['B1', '--where', 'staff-group=teacher', '--from', '2020-10-01', '--to', '2025-10-01'];
const ASSISTANTS = ['B1', '--where', 'staff-group=assistant', '--from', '2020-10-01', '--to', '2025-10-01'];
const known = (words: readonly string[], day: string) => [...words, '--as-known-on', day];

test('a cell is held against the table that was asked for with the same words, not the first of its metric', () => {
  const was = report([asked(known(TEACHERS, '2026-09-07'), 70), asked(known(ASSISTANTS, '2026-09-07'), 30)]);
  const is = report([asked(known(ASSISTANTS, '2026-12-01'), 31), asked(known(TEACHERS, '2026-12-01'), 70)]);
  expect(changedCells(was, is).map((cell) => [cell.was?.numerator, cell.is?.numerator])).toEqual([[30, 31]]);
});

test('a table that is asked for until another day is the same table', () => {
  const until = [...TEACHERS.slice(0, -1), '2026-10-01'];
  const [was, is] = [report([asked(TEACHERS, 70)]), report([asked(until, 72)])];
  expect(changedCells(was, is).map((cell) => cell.is?.numerator)).toEqual([72]);
});

test('a table that is asked for no more is told of as gone', () => {
  const is = report([asked(ASSISTANTS, 70)]);
  expect(changedCells(report([asked(TEACHERS, 70)]), is).map((cell) => cell.is)).toEqual([null]);
});
