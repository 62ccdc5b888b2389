import { expect, test } from 'vitest';
import { COMPOSED } from '../__data__/composed.ts';
import { RECORDED } from '../checked/__data__/reports.ts';
import { checkReport, readReport } from '../checked/index.ts';
import { reportFromDocx } from './read-docx.ts';
import { reportDocx } from './report-docx.ts';

const ASKED = { ...RECORDED, again: null, answers: {}, newest: null, metrics: {} };

test('a report of another hand is read, written as a Word file and given back whole', async () => {
  expect(readReport(JSON.stringify(COMPOSED)).ok).toBe(true);
  const read = reportFromDocx(await reportDocx(COMPOSED));
  if (!read.ok) throw new Error(read.where);
  expect(read.report).toEqual(COMPOSED);
  const inReport = await checkReport({ report: COMPOSED, told: null }, ASKED);
  expect(await checkReport({ report: read.report, told: read.told }, ASKED)).toEqual(inReport);
});
