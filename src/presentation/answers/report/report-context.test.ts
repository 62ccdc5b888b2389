import { expect, test } from 'vitest';
import { ACTION, actionItem, toldAction } from '../../../record/action-plan/__data__/plans.ts';
import type { KeptReport } from '../../../record/administration/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { checkReport } from '../../reports/checked/index.ts';
import { composeReport } from './compose-report.ts';
import { contextBeside, contextOf } from './report-context.ts';
import { subjectOf } from './report-subject.ts';
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

/** A report of this record as it would be composed, with an id that is not kept here and something forged: where it is found. */
async function foundIn(forged: Partial<ComposedReport>): Promise<readonly string[]> {
  const source = { open: fakeRecord(), figures: fakeFigures([]) };
  const wish = { language: 'nb', asKnownOn: dayOf(2026, 9, 15), moment: null, madeWith: null } as const;
  const subject = subjectOf(COMPOSED) ?? { kind: 'sheet', sheet: 'action', year: null, about: null };
  const made = await composeReport(source.open, source.figures, { ...wish, subject, progress: () => undefined });
  if ('refusal' in made) throw new Error('the report is composed');
  const report = { ...made, id: 'tertial-2026-2-0000000000', ...forged };
  const findings = await checkReport({ report, told: null }, await contextOf(source, report, 'nb'));
  return findings.map(({ place }) => place);
}

const FORGED = { owner: { name: 'Nes kommune', isInvented: false }, base: '2020-10-01' };

test('a file under an id that is not kept here is found out where its owner and base day are forged', async () => {
  expect(await foundIn(FORGED)).toEqual(expect.arrayContaining(['owner', 'owner/isInvented', 'base']));
});

test('a file under an id that is not kept here is held against the owner and base day of the record', async () => {
  expect(await foundIn({})).toEqual([]);
});
