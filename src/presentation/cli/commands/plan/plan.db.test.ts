import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takenInOwner } from '../../../../../test/taken-in-owner.ts';
import type { OwnersPlanAnswer, PlanActionAnswer, PlanChangesAnswer } from '../../../api/contract/index.ts';
import { type } from '../../__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner(), LAGET_TODAY: '2026-09-15' };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;
const REACHED = ['--evidence', 'reach:Oppmøte', '--seen-by', 'fagansvarlig', '--reason', 'Første samling'];
const tell = (reached: string) =>
  type(['plan', 'tell', '2.1', '--status', 'running', '--reached', reached, ...REACHED], env);
const statusNow = async () => (await json<PlanActionAnswer>('plan', 'show', '2.1')).status.code;

test('the invented plan is there after the first take-in, and a status is told, undone and redone', async () => {
  const { followed, actions, lacks } = await json<OwnersPlanAnswer>('plan');
  expect(actions).toHaveLength(26);
  expect(followed.withIndicator).toEqual({ numerator: 10, denominator: 17 });
  expect(lacks.filter(({ lacks: parts }) => parts.every(({ reason }) => reason !== null))).toHaveLength(3);
  const nobody = await tell('0');
  expect([nobody.exit, nobody.err]).toEqual([4, expect.stringContaining('hvor mange som er nådd')]);
  expect((await tell('31')).out).toContain('laget plan undo 2.1');
  const seen = [await statusNow()];
  await type(['plan', 'undo', '2.1'], env);
  seen.push(await statusNow());
  await type(['plan', 'redo', '2.1'], env);
  seen.push(await statusNow());
  expect(seen).toEqual(['running', 'started', 'running']);
  const { changes } = await json<PlanChangesAnswer>('plan', 'decisions');
  expect(changes[0]).toMatchObject({ code: '2.1', reason: 'Første samling', status: { code: 'running' } });
});

test('what is exported is taken in again as it is, and nothing was changed by it', async () => {
  const files = ['plan.csv', 'plan.xlsx'].map((name) => join(env.LAGET_DATA, name));
  const before = await json<PlanChangesAnswer>('plan', 'decisions');
  await type(['plan', 'export', '--out', files[0] ?? ''], env);
  await type(['plan', 'export', '--out', files[1] ?? ''], env);
  const { deliveries } = await json<{ deliveries: readonly object[] }>('plan', 'import', ...files);
  expect(deliveries).toMatchObject([
    { source: 'plan-actions', status: 'taken-in', findings: [] },
    // The workbook says the same as the other file, cell by cell.
    { source: 'plan-actions', status: 'already-known' },
  ]);
  expect(await json<PlanChangesAnswer>('plan', 'decisions')).toEqual(before);
});

test('a meeting is told with who was involved, and what it decided is due', async () => {
  const told = ['--title', 'Samarbeidsmøte', '--day', '2026-06-01', '--involved', 'unions'];
  const decided = ['--decision', 'Lag rutine;leder for HR;2026-08-01;2.2'];
  expect((await type(['plan', 'meeting', '2026-3', ...told, ...decided], env)).out).toContain('--meeting');
  expect((await type(['plan', 'meetings'], env)).out).toContain('med tillitsvalgte');
  expect((await type(['plan', 'due'], env)).out).toContain('2026-08-01 (forfalt) 2026-3 vedtak i møte: Lag rutine');
  await type(['plan', 'undo', '2026-3', '--meeting'], env);
  expect((await type(['plan', 'meetings'], env)).out).toContain('Ingen møter er ført.');
});

test.each([
  [['plan', 'show', '9.9'], 4, '9.9'],
  [['plan', 'show'], 2, 'CODE'],
  [['plan', '--at', 'i går'], 2, 'YYYY-MM-DD'],
  [['plan', 'tell', '2.2', '--status', 'ferdig'], 4, 'Status'],
])('%j ends with %d and says what to do', async (argv, exit, words) => {
  const told = await type(argv, env);
  expect([told.exit, told.err]).toEqual([exit, expect.stringContaining(words)]);
});
