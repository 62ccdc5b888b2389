import { expect, test } from 'vitest';
import { CONTEXT, found } from '../../../../test/sources/synthetic.ts';
import { courseOfRows, type OwnRow, readDelivery, recogniseFile, rowsBy } from '../../../sources/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { planActionsFile } from './plan-actions.ts';

const DEMO = dayOf(2026, 8, 31);

async function rowsUntil(
  until: typeof DEMO,
): Promise<{ readonly found: readonly string[]; readonly rows: readonly OwnRow[] }> {
  const made = planActionsFile({ until });
  const file = { name: 'plan_tiltak.csv', bytes: made?.bytes ?? new Uint8Array(), madeOn: null };
  expect(await recogniseFile(file)).toMatchObject({ kind: 'plan-actions' });
  const result = await readDelivery(file, { ...CONTEXT, takenInOn: until });
  return { found: found(result), rows: result.content?.kind === 'own-table' ? result.content.rows : [] };
}

test('the invented plan comes in without findings, with some action in every status', async () => {
  const { found: findings, rows } = await rowsUntil(DEMO);
  const standing = [...rowsBy(rows, 'action').values()].map((own) => courseOfRows(own).at(-1)?.step.status);
  expect(findings).toEqual([]);
  expect(standing).toHaveLength(26);
  expect(rows.filter(({ values }) => values['focusArea'] !== '' && values['focusAreaGoal'] === '')).toEqual([]);
  expect([...new Set(standing)].sort()).toEqual([
    'decided',
    'ended',
    'evaluated',
    'proposed',
    'running',
    'started',
    'stopped',
  ]);
});

test('on an earlier day the plan tells nothing that comes later, and still comes in whole', async () => {
  const { found: findings, rows } = await rowsUntil(dayOf(2024, 12, 31));
  expect(findings).toEqual([]);
  expect(rows.filter(({ values }) => Number(values['statusDay'] ?? 0) > dayOf(2024, 12, 31))).toEqual([]);
  expect(planActionsFile({ until: dayOf(2023, 12, 31) })).toBeNull();
});
