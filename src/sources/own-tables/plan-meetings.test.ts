import { describe, expect, test } from 'vitest';
import { CONTEXT, found, textFile } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const HEAD = 'møtenummer;møte;møtedato;hvem var med;vedtak;ansvarlig;frist;gjort;gjelder tiltak;referat';
const FIRST = '2024-1;Samarbeidsmøte;2024-06-01;tillitsvalgte;Lag rutine;HR-sjef;2024-10-01;;2.2;';
const MORE = '2024-1;;;verneombud;Bestill kurs;HR-sjef;;2024-08-20;;';
/** The same decision as in the first, for somebody else who was involved. */
const AGAIN = '2024-1;;;verneombud;Lag rutine;HR-sjef;;;2.2;';
const OTHER = '2024-2;Lederforum;2024-06-09;ledere;Se på tallene;seksjonsleder;;;;';

const file = (...rows: readonly string[]) => textFile('moter.csv', `${HEAD}\n${rows.join('\n')}\n`);

async function read(...rows: readonly string[]) {
  const result = await readDelivery(file(...rows), CONTEXT);
  return { found: found(result), kept: result.rows.kept };
}

describe('a table of meetings', () => {
  test('is known by its columns, and rows of one number are one meeting', async () => {
    expect(await recogniseFile(file(FIRST))).toMatchObject({ kind: 'plan-meetings' });
    expect(await read(FIRST, MORE, OTHER)).toEqual({ found: [], kept: 3 });
    expect(await read(FIRST, AGAIN, OTHER)).toEqual({ found: [], kept: 3 });
  });

  test('may have decided nothing: who was involved is told all the same', async () => {
    const nothing = '2024-1;Samarbeidsmøte;2024-06-01;tillitsvalgte;;;;;;';
    expect(await read(nothing, OTHER)).toEqual({ found: [], kept: 2 });
  });

  test.each([
    ['without somebody who does it', MORE.replace(';HR-sjef;', ';;'), 'own-table/meeting-part-missing@3'],
    ['with a date and no decision', MORE.replace('Bestill kurs;HR-sjef', ';'), 'own-table/meeting-part-missing@3'],
    ['with another day', MORE.replace('2024-1;;;', '2024-1;;2024-06-02;'), 'own-table/meeting-said-twice@3'],
    [
      'with another deadline for a decision',
      AGAIN.replace('HR-sjef;;', 'HR-sjef;2025-10-01;'),
      'own-table/meeting-said-twice@3',
    ],
    ['with another who does a decision', AGAIN.replace('HR-sjef', 'rektor'), 'own-table/meeting-said-twice@3'],
    ['with a decision done on a day to come', MORE.replace('2024-08-20', '2099-08-20'), 'own-table/meeting-to-come@3'],
    ['with a date that is none', MORE.replace('2024-08-20', 'i fjor'), 'own-table/day-unreadable@3'],
    ['with somebody nobody knows', MORE.replace('verneombud', 'naboen'), 'own-table/unknown-code@3'],
    [
      'about an action nobody could type',
      MORE.replace(';;2024-08-20;;', `;;;${'x'.repeat(41)};`),
      'own-table/bad-meeting-number@3',
    ],
  ])('%s leaves the meeting out whole, by row and column, and takes the other in', async (_, row, finding) => {
    const told = await read(FIRST, row, OTHER);
    expect(told).toEqual({ found: expect.arrayContaining([finding]), kept: 1 });
  });

  test('that names nothing, or is to be held, is not taken in', async () => {
    expect((await read(FIRST.replace('Samarbeidsmøte', ''))).found).toContain('own-table/meeting-part-missing@2');
    expect((await read(FIRST.replace('2024-06-01', '2099-06-01'))).found).toContain('own-table/meeting-to-come@2');
  });
});
