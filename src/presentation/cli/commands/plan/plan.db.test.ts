import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takenInOwner } from '../../../../../test/taken-in-owner.ts';
import type {
  ActionIncentiveAnswer,
  FigureAnswer,
  IncentiveAnswer,
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanChangesAnswer,
} from '../../../api/contract/index.ts';
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
  const shown = await type(['digest', '--show'], env);
  expect(shown.out).toMatch(/Forfalt\n[\s\S]*vedtak i møte 2026-3\. Lag rutine\. Eier: leder for HR\./);
  const [file, changed] = ['moter.csv', 'endret.csv'].map((name) => join(env.LAGET_DATA, name)) as [string, string];
  await type(['plan', 'export', '--meetings', '--out', file], env);
  const text = readFileSync(file, 'utf8');
  const { changes: before } = await json<PlanChangesAnswer>('plan', 'decisions');
  const again = await json<{ deliveries: readonly object[] }>('plan', 'import', file);
  expect(again.deliveries).toMatchObject([{ source: 'plan-meetings', status: 'taken-in', findings: [] }]);
  // A second row of the same decision, for somebody else who was involved, says nothing of when: the deadline stands.
  const rows = text.trimEnd().split('\n');
  const more = (rows[1] ?? '').replace('tillitsvalgte', 'verneombud').replace('2026-08-01', '');
  writeFileSync(changed, `${rows.concat(more).join('\n').replaceAll('Lag rutine', 'Lag ny rutine')}\n`);
  const { changes } = await json<PlanChangesAnswer>('plan', 'decisions');
  expect(changes).toHaveLength(before.length);
  await json('plan', 'import', changed);
  expect((await json<PlanChangesAnswer>('plan', 'decisions')).changes.length - changes.length).toBe(1);
  expect((await type(['plan', 'meetings'], env)).out).toMatch(/Lag ny rutine/);
  expect((await type(['plan', 'due'], env)).out).toContain('2026-08-01 (forfalt) 2026-3 vedtak i møte: Lag ny rutine');
  await type(['plan', 'undo', '2026-3', '--meeting'], env);
  await type(['plan', 'undo', '2026-3', '--meeting'], env);
  expect((await type(['plan', 'meetings'], env)).out).toContain('Ingen møter er ført.');
});

test('an incentive is reckoned from figures that anyone may see, and a wrong rule is told part by part', async () => {
  const [rule, wrong] = ['rule.json', 'wrong.json'].map((name) => join(env.LAGET_DATA, name)) as [string, string];
  const effect = { low: 0.01, likely: 0.04, high: 0.07 };
  writeFileSync(
    rule,
    JSON.stringify({ who: { groups: ['teacher'] }, perYear: 50_000, takeUp: 0.8, stayWithout: 0.9, effect }),
  );
  writeFileSync(wrong, JSON.stringify({ perYear: '50000', takeUp: 80, effect }));
  const { eligible, reckoned } = await json<IncentiveAnswer>('plan', 'incentive', rule);
  const counted = await json<FigureAnswer>('figure', 'headcount', '--where', 'staff-group=teacher');
  expect(eligible.total.value).toBe(counted.rows[0]?.numerator);
  expect(reckoned?.recipients?.likely).toBeCloseTo(0.8 * (eligible.total.value ?? 0), 6);
  const kept = await type(['plan', 'incentive', '--action', '2.2', rule], env);
  expect([kept.exit, kept.out]).toEqual([0, expect.stringMatching(/lagret ved tiltaket[\s\S]*Lagt til tiltaket/)]);
  const shown = await json<ActionIncentiveAnswer>('plan', 'incentive', '--action', '2.2');
  expect([shown.holds?.no, shown.answer?.reckoned]).toEqual([1, reckoned]);
  const silent = await type(['plan', 'incentive', '--action', '2.2', rule], env);
  expect([silent.exit, silent.err]).toEqual([4, expect.stringContaining('Begrunnelse')]);
  expect((await type(['plan', 'incentive', '--action', '2.2', '--undo'], env)).out).toContain('har ikke noe insentiv');
  const nowhere = join(env.LAGET_DATA, 'nowhere.json');
  writeFileSync(nowhere, readFileSync(rule, 'utf8').replace('"groups":["teacher"]', '"units":["999999999"]'));
  const unknown = await type(['plan', 'incentive', '--action', '2.2', nowhere], env);
  expect([unknown.exit, unknown.err]).toEqual([4, expect.stringContaining('999999999')]);
  expect((await json<ActionIncentiveAnswer>('plan', 'incentive', '--action', '2.2')).holds).toBeNull();
  const refused = await type(['plan', 'incentive', wrong], env);
  expect([refused.exit, refused.err]).toEqual([4, expect.stringMatching(/perYear[\s\S]*takeUp/)]);
});

test.each([
  [['digest'], 2, '--show'],
  [['digest', '--send'], 4, 'LAGET_SMTP_URL'],
  [['plan', 'incentive'], 2, 'RULE.json'],
  [['plan', 'incentive', '--action', '9.9'], 4, '9.9'],
  [['plan', 'incentive', '--action', '2.2', 'rule.json', '--undo'], 2, '--undo'],
  [['plan', 'incentive', 'finnes-ikke.json'], 4, 'finnes-ikke.json'],
  [['plan', 'show', '9.9'], 4, '9.9'],
  [['plan', 'show'], 2, 'CODE'],
  [['plan', '--at', 'i går'], 2, 'YYYY-MM-DD'],
  [['plan', 'tell', '2.2', '--status', 'ferdig'], 4, 'Status'],
])('%j ends with %d and says what to do', async (argv, exit, words) => {
  const told = await type(argv, env);
  expect([told.exit, told.err]).toEqual([exit, expect.stringContaining(words)]);
});
