import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { BJORKA, takeIn, textFile } from '../../../test/deliveries.ts';
import { TOLD } from '../../../test/told-figure.ts';
import { COUNTRY, dayOf } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';

const HEAD =
  'utgiver;tittel;publisert;nøkkeltall;definisjon;periode;gruppe;enhet;verdi;teller;nevner;måleenhet;nettadresse';
const FILE = textFile(
  'oppgitt.csv',
  [
    HEAD,
    'Nes;Årsmelding 2024;2025-03-01;B2;;2023-10-01/2024-10-01;lærere;;9,2;59;642;prosent;https://example.org/nes',
    `Skoleporten;;2025-06-01;Elever per lærer;skoleporten;2024-10-01;;${BJORKA};12,5;;;personer;`,
    'KS;;2022-12-01;B1;ks;2020-12-01/2021-12-01;;landet;13,6;;;prosent;',
    '',
  ].join('\n'),
);

describe.each(databases())('figures reported earlier on $name', (database) => {
  test('are kept as they were reported, each with the delivery that told of it', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const { administration, close } = await openRecord(place);
    const [report] = await takeIn(administration, [FILE], { knownMetrics: (metric) => /^B\d$/.test(metric) });
    const reported = await administration.reported();
    await close();
    expect(report).toMatchObject({ source: 'reported-figures', status: 'taken-in', rows: { read: 3, kept: 3 } });
    expect(report?.findings.map(({ control, line }) => [control, line])).toEqual([
      ['reported-figures/unknown-metric', 3],
      ['reported-figures/unknown-unit', 3],
    ]);
    expect(reported).toHaveLength(3);
    expect(reported[0]).toEqual({
      ...TOLD,
      publisher: 'Nes',
      address: 'https://example.org/nes',
      knownOn: dayOf(2026, 9, 15),
    });
    expect(reported.slice(1)).toMatchObject([
      { id: 'd000001-2', metric: 'Elever per lærer', place: BJORKA, to: null, value: 12.5, measure: 'persons' },
      { id: 'd000001-3', definition: 'ks', place: COUNTRY, value: 0.136, group: null },
    ]);
  });

  test('are taken back with their delivery, still told of, and taken in again when they are delivered again', async () => {
    const { administration, close } = await openRecord(await database.place({ day: '2026-09-15' }));
    await takeIn(administration, [FILE]);
    await administration.withdraw('d000001', 'test');
    const after = await administration.reported();
    const [again] = await takeIn(administration, [FILE]);
    const both = await administration.reported();
    await close();
    expect(after.map(({ withdrawnOn }) => withdrawnOn)).toEqual(Array(3).fill(dayOf(2026, 9, 15)));
    expect(again).toMatchObject({ id: 'd000002', status: 'taken-in' });
    expect(both.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ id }) => id)).toEqual([
      'd000002-1',
      'd000002-2',
      'd000002-3',
    ]);
  });

  test('are never changed or removed', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [FILE]);
    const { db } = insideOf(open);
    await expect(sql`update reported_figure_fact set value = 0`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from reported_figure_fact`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
  });
});
