import { expect, test } from 'vitest';
import { takenInOwner } from '../../../../../test/taken-in-owner.ts';
import type { FigureAnswer, TasksAnswer } from '../../../api/contract/index.ts';
import { type } from '../../__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner() };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;

/** A second road for D5: the tasks find everybody in a teaching post one by one, by the latest delivery about each. */
test('as many do not meet the requirement at each school as the tasks find, and those without a plan are none of those who have', async () => {
  const { units, asOf } = await json<TasksAnswer>('fulfilment');
  const { rows } = await json<FigureAnswer>('figure', 'D5', '--by', 'unit', '--at', asOf, '--audience', 'internal');
  const at = new Map(rows.map(({ dims, ...row }) => [dims['unit']?.code ?? '', row]));
  const lacking = units.filter(({ unmet }) => (unmet ?? 0) > 0);
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking.map(({ unit }) => at.get(unit.code)?.denominator)).toEqual(lacking.map(({ unmet }) => unmet));
  const most = (code: string, unmet: number | null, without: number | null) =>
    (at.get(code)?.numerator ?? 0) <= (unmet ?? 0) - (without ?? 0);
  expect(lacking.filter(({ unit, unmet, lacking: without }) => !most(unit.code, unmet, without))).toEqual([]);
});
