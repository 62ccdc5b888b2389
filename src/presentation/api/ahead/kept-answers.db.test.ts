import { expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../../test/databases.ts';
import { hrFile, KARI, MAPPING, NORA, OLA, takeIn, teacher } from '../../../../test/deliveries.ts';
import { openFigures } from '../../../disclosure/index.ts';
import { openRecord } from '../../../record/administration/index.ts';
import { keptAnswers } from './kept-answers.ts';

const [, postgres] = databases();
const HEADCOUNT = { metric: 'A1', by: [], where: [], period: { kind: 'latest' }, asKnownOn: null } as const;
const SCHOOL = 'Bjørka skole';

test('what another process writes is seen in the next answer: a limit at once, a take-in as soon as it is followed', async () => {
  const place = await (postgres as TestDatabase).place();
  const [one, other] = [await openRecord(place), await openRecord(place)];
  await takeIn(one.administration, [MAPPING, hrFile('a.csv', [teacher(KARI, SCHOOL, '01.08.2020')])]);
  const figures = await openFigures(one);
  const kept = keptAnswers({ open: one, figures });
  let made = 0;
  const told = async () => {
    const body = await kept.find(['A1'], async () => {
      made++;
      return figures.answerPublic(HEADCOUNT);
    });
    const [row] = JSON.parse(new TextDecoder().decode(body)).rows;
    return [row.value ?? row.state, made];
  };
  const seen = [await told(), await told()];
  await other.administration.changeSetting('fewest-persons', '1');
  seen.push(await told());
  await takeIn(other.administration, [
    hrFile(
      'b.csv',
      [OLA, NORA].map((person) => teacher(person, SCHOOL, '01.08.2021')),
    ),
  ]);
  seen.push(await told());
  await figures.follow(async () => null);
  seen.push(await told(), await told());
  await other.administration.changeSetting('fewest-persons', '5');
  seen.push(await told());
  await Promise.all([one.close(), other.close()]);
  const withheld = 'withheld';
  expect(seen).toEqual([
    [withheld, 1],
    [withheld, 1],
    [1, 2],
    [1, 3],
    [3, 4],
    [3, 4],
    [withheld, 5],
  ]);
});
