import { expect, test } from 'vitest';
import { day } from '../../../test/analysis/small-world.ts';
import { databases } from '../../../test/databases.ts';
import { hrFile, KARI, MAPPING, NORA, OLA, takeIn, teacher } from '../../../test/deliveries.ts';
import type { Asker } from '../../access/index.ts';
import { openRecord } from '../../record/administration/index.ts';
import { openFigures } from '../figures.ts';

const [embedded] = databases();
const ANALYST: Asker = { who: 'test', role: 'hr-analyst', unit: null };
const SCHOOL = 'Bjørka skole';
const DAYS = { from: day('2022-10-01'), to: day('2023-10-01') };
const END = { days: DAYS, asKnownOn: null };
const QUESTION = {
  from: { ...END, definition: 'owner' as const },
  to: { ...END, definition: 'school' as const },
  where: [{ dimension: 'staff-group' as const, codes: ['teacher'] }],
};

test('a bridge follows the record and its limit, and whole figures are logged each time', async () => {
  const place = await embedded?.place();
  if (place === undefined) throw new Error('no database');
  const open = await openRecord(place);
  const rows = [KARI, OLA, NORA].map((one) => teacher(one, SCHOOL, '01.08.2020'));
  await takeIn(open.administration, [MAPPING, hrFile('a.csv', rows)]);
  const { bridges } = await openFigures(open);
  const few = await bridges.bridgePublic(QUESTION);
  await open.administration.changeSetting('fewest-persons', '1');
  const all = await bridges.bridgePublic(QUESTION);
  const whole = await bridges.bridge(QUESTION, ANALYST, 'internal');
  const beside = await bridges.sideBySide({ where: [], days: DAYS, asKnownOn: null }, ANALYST, 'internal');
  const looks = await open.administration.lookUps({ most: 10, seenBy: 'everyone' });
  await open.close();
  expect('refusal' in few && few.refusal).toEqual({ code: 'protected' });
  const told = [all, whole].map((one) =>
    'refusal' in one ? one.refusal.code : one.lines.map(({ choices }) => choices),
  );
  expect(told).toEqual([[['moves']], [['moves']]]);
  expect('refusal' in beside ? [] : beside.figures.map(({ denominator }) => denominator).slice(0, 2)).toEqual([3, 3]);
  expect(looks.map(({ what }) => what).sort()).toEqual([
    'bridge owner school where staff-group=teacher',
    'turnover definitions',
  ]);
});
