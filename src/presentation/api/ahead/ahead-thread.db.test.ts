import { expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../../test/databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../../test/deliveries.ts';
import { openFigures } from '../../../disclosure/index.ts';
import { openRecord } from '../../../record/administration/index.ts';
import { answersAhead } from './answers-ahead.ts';

const [, postgres] = databases();
/** What no screen asks when it is opened. */
const ASKED = {
  metric: 'A1',
  by: ['contract', 'sex'],
  where: [],
  period: { kind: 'latest' },
  asKnownOn: null,
} as const;

test('a thread brings what was asked of the old figures, answered from the new ones', {
  timeout: 120_000,
}, async () => {
  const place = await (postgres as TestDatabase).place();
  const open = await openRecord(place);
  await takeIn(open.administration, [MAPPING, hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')])]);
  const figures = await openFigures(open);
  const before = await figures.answerPublic(ASKED);
  await takeIn(open.administration, [hrFile('b.csv', [teacher(OLA, 'Bjørka skole', '01.08.2021')])]);
  const make = answersAhead(place);
  const brought = await make?.(new AbortController().signal, figures.asked);
  await figures.refresh(brought);
  const tables = brought?.tables.map(([, table]) => table) ?? [];
  const taken = await figures.answerPublic(ASKED);
  // A second road: opened anew, with nothing brought.
  const anew = await (await openFigures(open)).answerPublic(ASKED);
  await open.close();
  expect(tables).toContain(taken);
  expect(taken).toEqual(anew);
  expect(taken).not.toEqual(before);
});
