import { describe, expect, test } from 'vitest';
import { CONTEXT, found, textFile } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const HEAD =
  'tiltaksnummer;tiltak;verbstyrke;tiltakseier;status;status fra;belegg;slags belegg;sett av;antall nådd;konklusjon;nøkkeltall;retning';
const DECIDED = '1.1;Veileder;skal;HR-sjef;vedtatt;2024-03-12;Vedtak i utvalget;;HR-sjef;;;B2;ned';
const STARTED = '1.1;;;;startet;2024-08-01;To veiledere ansatt;;HR-sjef;;;;';
const RUNNING = '1.1;;;;i drift;2024-10-01;Liste over nye;nådd;HR-sjef;41;;;';
const OTHER = '2.1;Utred studiepermisjon;finne ut;HR-sjef;foreslått;2024-03-12;Notat;;HR-sjef;;;;';

const file = (...rows: readonly string[]) => textFile('tiltak.csv', `${HEAD}\n${rows.join('\n')}\n`);

async function read(...rows: readonly string[]) {
  const result = await readDelivery(file(...rows), CONTEXT);
  return { found: found(result), kept: result.rows.kept };
}

describe('a table of actions', () => {
  test('is known by its columns, and rows of one number are one action', async () => {
    expect(await recogniseFile(file(DECIDED))).toMatchObject({ kind: 'plan-actions' });
    expect(await read(DECIDED, STARTED, RUNNING, OTHER)).toEqual({ found: [], kept: 4 });
  });

  test('leaves an action out whole where a status skips one, and takes the others in', async () => {
    expect(await read(DECIDED, RUNNING, OTHER)).toEqual({ found: ['own-table/action-order@3'], kept: 1 });
  });

  test('leaves an action out whole where one of its rows cannot be read', async () => {
    const unread = STARTED.replace('2024-08-01', 'i fjor');
    expect(await read(DECIDED, unread, RUNNING, OTHER)).toEqual({
      found: expect.arrayContaining(['own-table/day-unreadable@3']),
      kept: 1,
    });
    const other = `1.1;;;;;;;;;;;B3;${'x'.repeat(301)}`;
    expect(await read(DECIDED, other)).toEqual({
      found: ['own-table/unknown-code@3', 'own-table/not-whole@2', 'own-table/nothing-kept'],
      kept: 0,
    });
  });

  test('asks for the evidence a status needs, with how many were reached', async () => {
    const nobody = RUNNING.replace(';41;', ';0;');
    expect(await read(DECIDED, STARTED, nobody)).toMatchObject({
      found: ['own-table/action-evidence@4', expect.any(String)],
    });
    expect((await read(DECIDED.replace('Vedtak i utvalget', ''), OTHER)).found).toEqual([
      'own-table/action-evidence@2',
    ]);
  });

  test('asks for a verdict of what is evaluated, and for title and owner once', async () => {
    const evaluated = '1.1;;;;evaluert;2026-01-15;Rapport;;HR-sjef;;;;';
    const judged = '1.1;;;;evaluert;2026-01-15;Rapport;;HR-sjef;;kan ikke avgjøres;;';
    expect((await read(DECIDED, STARTED, RUNNING, evaluated, OTHER)).found).toEqual(['own-table/action-verdict@5']);
    expect((await read(DECIDED, STARTED, RUNNING, judged, OTHER)).found).toEqual([]);
    const untitled = OTHER.replace('Utred studiepermisjon', '').replace('HR-sjef', '');
    expect((await read(DECIDED, untitled)).found).toEqual([
      'own-table/action-part-missing@3',
      'own-table/action-part-missing@3',
    ]);
  });

  test('refuses a long text and an identity number, and says neither', async () => {
    const long = DECIDED.replace('Veileder', 'x'.repeat(301));
    const number = DECIDED.replace('Veileder', 'Se 010380 12345');
    expect((await read(long, OTHER)).found).toEqual(['own-table/text-refused@2']);
    expect((await read(number, OTHER)).found).toEqual(['own-table/text-refused@2']);
  });
});
