import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { BJORKA, FURULY, takeIn, textFile } from '../../../test/deliveries.ts';
import { formatDay } from '../../terms/index.ts';
import { openRecord } from './open-record.ts';

const REGISTER = textFile(
  'skoleregister.csv',
  [
    'orgnr,navn,skoletype,elever_2025,ansatte,lat,lon,bydel_id,bydel',
    `${BJORKA},Bjørka skole,barneskole,300,,60.1,10.2,A,Øst`,
    `${FURULY},Furuly skole,barneskole,120,17,60.2,10.3,A,Øst`,
    '',
  ].join('\n'),
);
const PUPILS = textFile('elever.csv', `orgnr;dato;elever\n${BJORKA};2025-10-01;312\n${BJORKA};2024-10-01;298\n`);
const AREAS = textFile(
  'omrader.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'A', name: 'Øst', level: 'area', parent: null },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 60],
              [11, 60],
              [11, 61],
              [10, 60],
            ],
          ],
        },
      },
    ],
  }),
);

describe.each(databases())('$name', (database) => {
  test('places have coordinates, the latest count of pupils or the register’s, and the shapes of areas', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [REGISTER, PUPILS, AREAS]);
    const { units, areas } = await open.administration.places();
    expect(await open.administration.countedByRegisters()).toEqual([FURULY]);
    await open.close();
    const told = units.map(({ unit, latitude, longitude, pupils }) => ({ unit, latitude, longitude, pupils }));
    expect(told).toEqual([
      { unit: FURULY, latitude: 60.2, longitude: 10.3, pupils: { count: 120, day: null } },
      { unit: BJORKA, latitude: 60.1, longitude: 10.2, pupils: { count: 312, day: expect.anything() } },
    ]);
    expect(formatDay(units[1]?.pupils?.day ?? (0 as never))).toBe('2025-10-01');
    expect(areas.map(({ code, name, geometry }) => [code, name, JSON.parse(geometry ?? 'null')?.type])).toEqual([
      ['A', 'Øst', 'Polygon'],
    ]);
  });
});
