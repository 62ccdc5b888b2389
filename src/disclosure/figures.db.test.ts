import { expect, test } from 'vitest';
import { databases } from '../../test/databases.ts';
import { hrFile, KARI, MAPPING, NORA, OLA, takeIn, teacher } from '../../test/deliveries.ts';
import type { Asker } from '../access/index.ts';
import { openRecord } from '../record/administration/index.ts';
import { type Figures, openFigures } from './figures.ts';

const [embedded] = databases();
const ANALYST: Asker = { who: 'test', role: 'hr-analyst', unit: null };
const HEADCOUNT = { metric: 'A1', by: [], where: [], period: { kind: 'latest' }, asKnownOn: null } as const;
const SCHOOL = 'Bjørka skole';

async function opened() {
  const place = await embedded?.place();
  if (place === undefined) throw new Error('no database');
  const open = await openRecord(place);
  await takeIn(open.administration, [MAPPING, hrFile('a.csv', [teacher(KARI, SCHOOL, '01.08.2020')])]);
  return { open, figures: await openFigures(open) };
}

const told = (table: Awaited<ReturnType<Figures['answerPublic']>>) =>
  'refusal' in table ? table.refusal.code : (table.rows[0]?.value ?? table.rows[0]?.state);

test('an answer is kept until the dataset is another, and is never kept across a new limit', async () => {
  const { open, figures } = await opened();
  const first = await figures.answerPublic(HEADCOUNT);
  const again = await figures.answerPublic(HEADCOUNT);
  await open.administration.changeSetting('fewest-persons', '1');
  const unlimited = await figures.answerPublic(HEADCOUNT);
  await takeIn(open.administration, [
    hrFile(
      'b.csv',
      [OLA, NORA].map((one) => teacher(one, SCHOOL, '01.08.2021')),
    ),
  ]);
  const before = told(await figures.answerPublic(HEADCOUNT));
  await figures.refresh();
  const after = told(await figures.answerPublic(HEADCOUNT));
  await open.close();
  expect(again).toBe(first);
  expect([told(first), told(unlimited), before, after]).toEqual(['withheld', 1, 1, 3]);
});

test('whole figures are logged each time they are given out, kept or not', async () => {
  const { open, figures } = await opened();
  await figures.answerInternal(HEADCOUNT, ANALYST);
  await figures.answerInternal(HEADCOUNT, ANALYST);
  const looks = await open.administration.lookUps({ most: 10, seenBy: 'everyone' });
  await open.close();
  expect(looks.map(({ what }) => what)).toEqual(['A1', 'A1']);
});

test('the same question by another counting rule is another answer, and is logged as such', async () => {
  const { open, figures } = await opened();
  const [own, ssb] = [await figures.answerPublic(HEADCOUNT), await figures.answerPublic({ ...HEADCOUNT, rule: 'ssb' })];
  await figures.answerInternal({ ...HEADCOUNT, rule: 'ssb' }, ANALYST);
  const [look] = await open.administration.lookUps({ most: 1, seenBy: 'everyone' });
  await open.close();
  const rule = (table: typeof own) => ('refusal' in table ? table.refusal.code : table.settings['rule']);
  expect([rule(own), rule(ssb), look?.what]).toEqual(['default', 'ssb', 'A1 rule ssb']);
});

test('tables are taken over from a thread that answered from the same record, and from no other', async () => {
  const [, server] = databases();
  const open = await openRecord(await (server as NonNullable<typeof server>).place());
  await takeIn(open.administration, [MAPPING, hrFile('a.csv', [teacher(KARI, SCHOOL, '01.08.2020')])]);
  const [beside, here] = [await openFigures(open), await openFigures(open)];
  const theirs = await beside.answerPublic(HEADCOUNT);
  await here.refresh(beside.kept());
  const taken = await here.answerPublic(HEADCOUNT);
  await takeIn(open.administration, [hrFile('b.csv', [teacher(OLA, SCHOOL, '01.08.2021')])]);
  await here.refresh(beside.kept());
  const own = await here.answerPublic(HEADCOUNT);
  await open.close();
  expect(taken).toBe(theirs);
  expect(own).not.toBe(theirs);
  expect([here.turn(), beside.turn()]).toEqual([2, 0]);
});
