import { describe, expect, test } from 'vitest';
import { takenInOwner } from '../../../../test/taken-in-owner.ts';
import type { FigureAnswer, LimitsAnswer } from '../../api/contract/index.ts';
import { type } from '../__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner(), LAGET_TODAY: '2026-09-15' };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;
const figure = (...more: string[]) => json<FigureAnswer>('figure', 'A1', '--by', 'staff-group', ...more);
const told = (answer: FigureAnswer) =>
  Object.fromEntries(answer.rows.map(({ dims, numerator }) => [dims['staff-group']?.code, numerator]));
const why = ['--reason', 'Vedtatt av styret', '--by', 'HR-direktøren'];

describe('laget limits', () => {
  test('lists every metric with its limit and why', async () => {
    const { out } = await type(['limits', '--lang', 'en'], env);
    expect(out).toMatch(/^A1 +5 +staff +.+that is the standard for figures about staff\.$/m);
    expect(out).toMatch(/^B5 +10 +why somebody left +.+the figures tell why somebody left\.$/m);
  });

  test.each([
    [['limits', 'set', 'A1', '8'], 'hvorfor'],
    [['limits', 'set', 'A1', '8', '--reason', 'Vedtatt'], 'eier'],
    [['limits', 'set', 'A1', '2', ...why], 'lavere enn 3'],
    [['limits', 'set', 'hodetal', '8', ...why], 'hodetal'],
    [['limits', 'set', 'B5', '9', '--purpose', 'open-data', ...why], 'Åpne data'],
    [['limits', 'hodetal'], 'nøkkeltall'],
  ])('refuses %j', async (argv, words) => {
    const { exit, err } = await type(argv, env);
    expect(exit).toBeGreaterThan(0);
    expect(err).toContain(words);
  });

  test('changes what anyone is told of that metric and no other, and takes it back', async () => {
    const before = told(await figure());
    const few = Object.entries(before).find(([, count]) => typeof count === 'number' && count >= 5 && count < 60);
    if (few === undefined) throw new Error('no group to withhold');
    const most = String(Number(few[1]) + 1);
    const { limits } = await json<LimitsAnswer>('limits', 'set', 'A1', most, ...why);
    expect(limits).toMatchObject([{ fewest: Number(most), origin: 'decided' }]);
    const raised = await figure();
    expect(told(raised)[few[0]]).toBeNull();
    expect(raised.settings['fewest-persons']).toBe(Number(most));
    expect((await json<FigureAnswer>('figure', 'A2')).settings['fewest-persons']).toBe(5);
    await type(['limits', 'set', 'A1', 'standard', '--reason', 'Prøvetiden er over', '--by', 'HR-direktøren'], env);
    expect(told(await figure())).toEqual(before);
    const { out } = await type(['limits', 'A1'], env);
    expect(out).toContain('Færrest personer: 5, fordi det er standard for tall om ansatte.');
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      `- 15. september 2026: ${most} for skjerm og rapporter. HR-direktøren: Vedtatt av styret`,
    );
    expect(out).toContain('standard for skjerm og rapporter. HR-direktøren: Prøvetiden er over');
  });
});
