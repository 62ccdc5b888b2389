import { expect, test } from 'vitest';
import { ACTION, actionItem, toldAction } from '../../../record/action-plan/__data__/plans.ts';
import type { KeptReport } from '../../../record/administration/index.ts';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import { contextBeside } from './report-context.ts';
import { reportOf } from './reproduce-report.ts';

const BEFORE = '2026-09-01T08:00:00.000Z';
const AFTER = '2026-10-01T08:00:00.000Z';

/** Titles of the actions that a report is held against, where the plan was told anew after the report was kept. */
async function actionsBeside(code: string): Promise<readonly string[]> {
  const open = fakeRecord();
  const first = { ...toldAction(ACTION, { no: 1 }), at: BEFORE };
  const anew = { ...toldAction({ ...ACTION, title: 'Nytt navn' }, { no: 2 }), at: AFTER };
  const plan = {
    ...open.administration.plan,
    list: async (at?: string | null) => [actionItem('2.2', first, ...((at ?? AFTER) < AFTER ? [] : [anew]))],
  };
  const kept = (await open.administration.reports.find(code)) as KeptReport;
  const source = { open: { ...open, administration: { ...open.administration, plan } }, figures: fakeFigures([]) };
  const { actions } = await contextBeside(source, { report: reportOf(kept), kept }, 'nb', null);
  return actions.map(({ title }) => title);
}

test('a published report is held against the plan as it had been told when it was kept', async () => {
  expect(await actionsBeside('tertial-out')).toEqual([ACTION.title]);
});

test('a draft is held against the plan as it is told now', async () => {
  expect(await actionsBeside('tertial-draft')).toEqual(['Nytt navn']);
});
