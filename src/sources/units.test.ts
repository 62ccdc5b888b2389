import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CONTEXT, day, found, jsonFile, textFile, unitNumber } from '../../test/sources/synthetic.ts';
import { readDelivery } from './read-delivery.ts';
import { recogniseFile } from './recognise-file.ts';

const A = unitNumber(1);
const B = unitNumber(2);

test('a school register in CSV: the latest year of pupils and employees, zero as not given, areas as codes', async () => {
  const file = textFile(
    'skoler.csv',
    `orgnr,navn,skoletype,trinn_fra,trinn_til,elever_2024,elever_2026,ansatte_2026,bydel_id,bydel,lat,lon\n${A},Nes skole,,1,7,300,0,41,07,Vest,59.9,10.7\n`,
  );
  const { content, findings } = await readDelivery(file, CONTEXT);
  expect(findings).toEqual([]);
  expect(content).toMatchObject({
    units: [
      {
        unit: A,
        name: 'Nes skole',
        schoolType: 'barneskole',
        gradeFrom: 1,
        gradeTo: 7,
        pupils: null,
        registeredEmployees: 41,
        areaCode: '07',
        latitude: 59.9,
        line: 2,
      },
    ],
  });
});

test.each([
  ['1', '7', 'barneskole'],
  ['8', '10', 'ungdomsskole'],
  ['1', '10', '1-10'],
  ['5', '10', '1-10'],
  ['11', '13', 'videregående'],
  ['8', '13', 'unknown'],
  ['', '', 'unknown'],
])('grades %s to %s make a %s', async (from, to, type) => {
  const file = textFile('skoler.csv', `orgnr;navn;trinn_fra;trinn_til\n${A};Nes;${from};${to}\n`);
  expect((await readDelivery(file, CONTEXT)).content).toMatchObject({ units: [{ schoolType: type }] });
});

test('one unit on two lines is read as one whose grades span both', async () => {
  const file = textFile('skoler.csv', `orgnr;navn;trinn_fra;trinn_til\n${A};Nes;8;10\n${A};Nes;11;13\n`);
  const result = await readDelivery(file, CONTEXT);
  expect(found(result)).toEqual(['school-register/duplicate-unit@3']);
  expect(result.content).toMatchObject({ units: [{ gradeFrom: 8, gradeTo: 13 }] });
});

test('a number that is no organisation number is rejected, and a place outside Norway is noted', async () => {
  const file = textFile('skoler.csv', `orgnr;navn;trinn_fra;lat;lon\nU90099017;Utland;1;;\n${A};Nes;1;10.7;59.9\n`);
  const result = await readDelivery(file, CONTEXT);
  expect(found(result)).toEqual(['school-register/bad-unit-number@2', 'school-register/bad-coordinates@3']);
});

test('NSR v3: a list of units, keys in any case, employees only where the span is one number', async () => {
  const v3 = { Orgnr: A, Navn: 'Nes', ErAktiv: true, ErSkole: true, ErVideregaaendeSkole: true, ErGrunnSkole: false };
  const detailed = {
    ...v3,
    Orgnr: B,
    Koordinat: { Lengdegrad: 10.7, Breddegrad: 59.9 },
    AnsatteFra: 50,
    AnsatteTil: 50,
  };
  const result = await readDelivery(jsonFile('v3.json', [v3, detailed]), CONTEXT);
  expect(found(result)).toEqual([]);
  expect(result.content).toMatchObject({
    units: [
      { unit: A, schoolType: 'videregående', registeredEmployees: null },
      { unit: B, latitude: 59.9, longitude: 10.7, registeredEmployees: 50 },
    ],
  });
});

test('NSR v4: a page and a unit, the owner from its relations, a closed school noted', async () => {
  const unit = {
    Organisasjonsnummer: A,
    Navn: 'Nes',
    ErAktiv: false,
    Skolekategorier: [{ Id: 2, Navn: 'Videregående skole' }],
    ForeldreRelasjoner: [{ Enhet: { Organisasjonsnummer: B, Navn: 'Kommunen' }, Relasjonstype: { Id: 1 } }],
    Koordinat: { Lengdegrad: 0, Breddegrad: 0, GeoKilde: 'Undefined' },
  };
  const result = await readDelivery(jsonFile('v4.json', { AntallSider: 1, EnhetListe: [unit] }), CONTEXT);
  expect(found(result)).toEqual(['school-register/closed-unit@1']);
  expect(result.content).toMatchObject({ units: [{ schoolType: 'videregående', parent: B, latitude: null }] });
});

test('Brreg: a unit, a deleted one, a removed one, a page of several and a search without hits', async () => {
  const links = { _links: { self: { href: '' } } };
  const unit = {
    organisasjonsnummer: A,
    navn: 'NES SKOLE',
    naeringskode1: { kode: '85.310' },
    antallAnsatte: 40,
    overordnetEnhet: B,
    ...links,
  };
  expect((await readDelivery(jsonFile('e.json', unit), CONTEXT)).content).toMatchObject({
    units: [{ unit: A, schoolType: 'videregående', registeredEmployees: 40, parent: B, closedOn: null }],
  });
  const deleted = await readDelivery(
    jsonFile('e.json', { organisasjonsnummer: A, navn: 'X', slettedato: '2023-12-30', ...links }),
    CONTEXT,
  );
  expect(found(deleted)).toEqual(['brreg/deleted-unit@1']);
  expect(deleted.content).toMatchObject({ units: [{ closedOn: day('2023-12-30') }] });
  const removed = await readDelivery(
    jsonFile('e.json', { organisasjonsnummer: A, slettedato: '2025-05-24', ...links }),
    CONTEXT,
  );
  expect(found(removed)).toEqual(['brreg/removed-unit@1']);
  const page = { size: 1, totalElements: 3, totalPages: 3, number: 0 };
  const several = await readDelivery(
    jsonFile('s.json', { _embedded: { underenheter: [unit] }, page, ...links }),
    CONTEXT,
  );
  expect(several.findings).toMatchObject([{ control: 'brreg/more-pages', values: { page: 1, pages: 3, total: 3 } }]);
  const none = await readDelivery(
    jsonFile('s.json', { page: { ...page, totalElements: 0, totalPages: 0 }, ...links }),
    CONTEXT,
  );
  expect(found(none)).toEqual(['brreg/no-hits']);
  expect(none.content).toEqual({ kind: 'units', units: [] });
});

test("Brreg's own CSV is read by the same rules as its JSON", async () => {
  const header =
    '"organisasjonsnummer","navn","organisasjonsform.kode","naeringskode1.kode","antallAnsatte","slettedato"';
  const result = await readDelivery(textFile('b.csv', `${header}\n"${A}","NES","BEDR","85.202","12",""\n`), CONTEXT);
  expect(result.content).toMatchObject({ units: [{ schoolType: 'spesialskole', registeredEmployees: 12, line: 2 }] });
});

test("areas: our own names and Oslo's, where the district above is written as a number", async () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [10, 59],
        [11, 59],
        [11, 60],
        [10, 59],
      ],
    ],
  };
  const feature = (properties: object, shape: object | null = geometry) => ({
    type: 'Feature',
    properties,
    geometry: shape,
  });
  const features = [
    feature({ id: '07', name: 'Vest' }),
    feature({ id: '0301070707', name: 'Haug', bydel: 7 }),
    feature({ code: 'A', name: 'Nord', level: 'area', livingConditions: 'exposed' }),
    feature({ code: 'A1', name: 'Nes', level: 'sub-area', parent: 'B' }, null),
    feature({ name: 'Uten kode' }),
    feature({ code: 'A', name: 'Nord igjen' }),
  ];
  const result = await readDelivery(jsonFile('o.geojson', { type: 'FeatureCollection', features }), CONTEXT);
  expect(result.content).toMatchObject({
    areas: [
      { code: '07', level: 'area', parent: null },
      { code: '0301070707', level: 'sub-area', parent: '07' },
      { code: 'A', livingConditions: 'exposed' },
      { code: 'A1', parent: 'B', geometry: null },
    ],
  });
  expect(found(result)).toEqual([
    'areas/no-geometry@4',
    'areas/code-missing@5',
    'areas/duplicate-area@6',
    'areas/unknown-parent@4',
  ]);
});

test('succession: Norwegian names and kinds, and every row that cannot be right is rejected by its own control', async () => {
  const rows = [
    `${A};${B};01.08.2022;sammenslåing`,
    `${A};${B};01.08.2022;deling`,
    `123456789;${B};01.08.2022;merger`,
    `${A};${B};i fjor;merger`,
    `${A};${B};01.08.2023;flytting`,
    `${A};${A};01.08.2023;nytt nummer`,
  ];
  const result = await readDelivery(
    textFile('h.csv', `Gammelt orgnr;Nytt orgnr;Dato;Type\n${rows.join('\n')}\n`),
    CONTEXT,
  );
  expect(result.content).toEqual({
    kind: 'succession',
    successions: [{ from: A, to: B, day: day('2022-08-01'), kind: 'merger', line: 2 }],
  });
  expect(found(result)).toEqual([
    'succession/duplicate-row@3',
    'succession/bad-unit-number@4',
    'succession/date-unreadable@5',
    'succession/unknown-kind@6',
    'succession/same-unit@7',
  ]);
});

test('units that follow one another in a ring stop the table', async () => {
  const C = unitNumber(3);
  const rows = [`${A};${B};2020-08-01;merger`, `${B};${C};2021-08-01;merger`, `${C};${A};2022-08-01;renumbering`];
  const result = await readDelivery(textFile('h.csv', `from;to;day;kind\n${rows.join('\n')}\n`), CONTEXT);
  expect(found(result)).toEqual(['succession/cycle@2']);
  expect(result.content).toBeNull();
});

test.each([
  ['an archive', { name: 'a.csv', bytes: gzipSync(new Uint8Array(10)), madeOn: null }, 'archive'],
  ['a mapping', jsonFile('a.json', { source: 'hr-extract', columns: {} }), 'mapping'],
  ['nothing', { name: 'a.xlsx', bytes: new Uint8Array(), madeOn: null }, 'unknown'],
  ['a letter', textFile('brev.txt', 'Hei.\nDette er et brev.\n'), 'unknown'],
  ['a web page', textFile('a.csv', '<html><body>Logg inn</body></html>'), 'unknown'],
])('%s is recognised by its content', async (_, file, kind) => {
  expect((await recogniseFile(file)).kind).toBe(kind);
});
