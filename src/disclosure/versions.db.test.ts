import { expect, test } from 'vitest';
import { databases } from '../../test/databases.ts';
import { hrFile, KARI, MAPPING, NORA, OLA, takeIn, teacher } from '../../test/deliveries.ts';
import { openRecord } from '../record/administration/index.ts';
import { addDays, formatDay } from '../terms/index.ts';
import { openFigures } from './figures.ts';

const [embedded] = databases();
const HEADCOUNT = { metric: 'A1', by: [], where: [], period: { kind: 'latest' } } as const;
const SCHOOL = 'Bjørka skole';

/** The second road is an answer «as known on» the day: its view is built anew, and says what it is called. */
test('every version is told with what made it, and is called what an answer of its day is called', async () => {
  const place = await embedded?.place({ day: '2026-08-03' });
  if (place === undefined) throw new Error('no database');
  const open = await openRecord(place);
  await takeIn(open.administration, [MAPPING, hrFile('a.csv', [teacher(KARI, SCHOOL, '01.08.2020')])]);
  place.clock.day = '2026-09-01';
  const more = [OLA, NORA].map((one) => teacher(one, SCHOOL, '01.08.2021'));
  await takeIn(open.administration, [hrFile('b.csv', more), hrFile('c.csv', more.slice(1))]);
  place.clock.day = '2026-09-10';
  await open.administration.changeSetting('gap-other-days', '30');
  const [first] = await open.administration.deliveries();
  await open.administration.withdraw(first?.id ?? '', 'test');
  const figures = await openFigures(open);
  const days = await figures.versions.days();
  const told = days.map(({ day, events }) => [formatDay(day), events.map(({ kind }) => kind)]);
  const names = await Promise.all(days.map(({ day }) => figures.versions.on(day)));
  const answers = await Promise.all(days.map(({ day }) => figures.answerPublic({ ...HEADCOUNT, asKnownOn: day })));
  const [newest, oldest] = [days[0]?.day, days.at(-1)?.day];
  if (newest === undefined || oldest === undefined) throw new Error('no versions');
  const [later, before] = [
    await figures.versions.on(addDays(newest, 9)),
    await figures.versions.on(addDays(oldest, -1)),
  ];
  await open.close();
  expect(told).toEqual([
    ['2026-09-10', ['withdrawal', 'context']],
    ['2026-09-01', ['delivery', 'delivery']],
    ['2026-08-03', ['delivery']],
  ]);
  expect(answers.map((answer) => ('refusal' in answer ? answer.refusal.code : answer.dataset))).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
  expect([names[0], later, before]).toEqual([figures.state().dataset, figures.state().dataset, null]);
});
