import { expect, test } from 'vitest';
import { CONTEXT, found, syntheticNumber, textFile } from '../../../test/sources/synthetic.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { proposeMapping } from '../mappings/table-proposal.ts';
import { readHrExtract } from './reader.ts';

const P = syntheticNumber(1);
const MAPPING: Mapping = {
  source: 'hr-extract',
  columns: {
    person: 'Ident',
    name: 'Kalles + Heter',
    workplace: 'Sted',
    positionTitle: 'Jobb',
    positionPercent: 'Del',
    from: 'Inn',
    to: 'Ut',
    education: 'Skolegang',
  },
  workplaces: { Bakken: '974589648' },
  positions: { Lærer: 'laerer_grunnskole' },
};
const HEADER = 'Ident;Kalles;Heter;Sted;Jobb;Del;Inn;Ut;Skolegang';
const ROW = `${P};Ada;Nes;Bakken;Lærer;100;01.08.2024;;Master`;

function read(header: string, mapping: Mapping | null = MAPPING) {
  return readHrExtract(textFile('a.csv', `${header}\n${ROW}\n`), { ...CONTEXT, mapping });
}

test('a table is read by its mapping, whatever the columns are called, and the mapping knows its own places', async () => {
  const result = await read(HEADER);
  expect(found(result)).toEqual([]);
  expect(result.content).toMatchObject({ persons: [{ name: 'Ada Nes' }], employments: [{ education: 'Master' }] });
});

test('a column that has another name is named, with the one that looks like it', async () => {
  const result = await read(HEADER.replace('Inn;', 'Inn dato;'));
  expect(found(result)).toEqual(['hr-extract/renamed-column@1']);
  expect(result.findings[0]?.values).toEqual({ column: 'Inn', ours: 'from', alike: 'Inn dato' });
  expect(result.content).toBeNull();
});

test('a column that the figures can do without is missed in a note', async () => {
  const result = await read(HEADER.replace('Skolegang', 'Annet'));
  expect(found(result)).toEqual(['hr-extract/optional-column-missing@1']);
  expect(result.content).not.toBeNull();
});

test('an extract that tells no ends is read with a note: nobody in it can be seen to leave', async () => {
  const { to: _to, ...columns } = MAPPING.columns;
  const result = await read(HEADER, { ...MAPPING, columns });
  expect(found(result)).toEqual(['hr-extract/no-end-column@1']);
  expect(result.content).toMatchObject({ employments: [{ to: null }] });
});

test('a mapping to what is no unit and no group places nothing, and says so', async () => {
  const mapping = { ...MAPPING, workplaces: { Bakken: '123456789' }, positions: { Lærer: 'trollmann' } };
  expect(found(await read(HEADER, mapping))).toEqual([
    'mapping/bad-unit-number',
    'mapping/unknown-subgroup',
    'hr-extract/unknown-position',
    'hr-extract/unknown-workplace',
  ]);
});

test('a mapping that uses a name of a column we do not have stops the delivery', async () => {
  const mapping = { ...MAPPING, columns: { ...MAPPING.columns, skostørrelse: 'Annet' } };
  expect(found(await read(HEADER, mapping))).toContain('mapping/unknown-column');
});

const HEADERS_OF_SYSTEMS = [
  'Fødselsnr (11 siffer);Navn;Skole;Stilling kode;Stilling navn;Stilling %;Fast/midl.;F.o.m. dato;T.o.m. dato',
  'Fødselsnummer;Navn;Org.nr. arbeidssted;Stillingskode;Stillingskode (T);Stillingsprosent;Ansattgruppe;Gyldig fra dato;Gyldig til dato',
  'Fødsels- og personnummer;Ansattnavn;Org.enhet;Stillingskode;Stillingsnavn;Pst.;Ansettelsestype;Stilling startdato;Stilling sluttdato',
  'Personnummer;Navn;Arbeidsstedsnavn;Yrkeskode;Yrke;Stillingsandel;Ansettelsesform;Stilling fra dato;Stilling til dato',
  'Fnr;Navn;Ansvar;Stillingskode;Stilling;Stillingsstørrelse (%);Ansettelsesforhold;Fra og med dato;Til og med dato',
];

test.each(HEADERS_OF_SYSTEMS)('the columns of «%s» are known without a mapping', async (header) => {
  const row = `${P};Ada Nes;Bakken;7961;Lærer;100;Fast;01.08.2024;31.07.2026`;
  const proposal = await proposeMapping(textFile('a.csv', `${header}\n${row}\n`));
  const names = header.split(';');
  expect(proposal?.missing).toEqual([]);
  expect(proposal?.columns).toEqual({
    person: names[0],
    name: names[1],
    workplace: names[2],
    positionCode: names[3],
    positionTitle: names[4],
    positionPercent: names[5],
    form: names[6],
    from: names[7],
    to: names[8],
  });
});

test('a column name that stands twice stops the delivery', async () => {
  expect(found(await read(HEADER.replace('Skolegang', 'Inn')))).toContain('hr-extract/ambiguous-column@1');
});

test('a mapping without a required column is told which', async () => {
  const { from: _from, ...columns } = MAPPING.columns;
  const result = await read(HEADER, { ...MAPPING, columns });
  expect(result.findings.map((one) => one.values['column'])).toEqual(['from']);
});

test('a header that does not tell which column is which needs a mapping', async () => {
  const result = await read(HEADER, null);
  expect(found(result)).toEqual(['hr-extract/mapping-needed']);
  expect(result.findings[0]?.values).toEqual({ columns: 'workplace, positionPercent, from, positionCode' });
});

test('usual Norwegian headers are recognised without doubt, first and last name in two columns', async () => {
  const header = 'Fnr;Fornavn;Etternavn;Tjenestested;Stillingsbetegnelse;Stillings %;Ansatt fra;Ansatt til;Fast';
  const proposal = await proposeMapping(textFile('a.csv', `${header}\n${P};Ada;Nes;Bakken;Lærer;100;01.08.2024;;Ja\n`));
  expect(proposal?.missing).toEqual([]);
  expect(proposal?.columns).toEqual({
    person: 'Fnr',
    name: 'Fornavn + Etternavn',
    workplace: 'Tjenestested',
    positionTitle: 'Stillingsbetegnelse',
    positionPercent: 'Stillings %',
    form: 'Fast',
    from: 'Ansatt fra',
    to: 'Ansatt til',
  });
});

test('identity numbers are found by what is in the column, and neither they nor names are shown in the preview', async () => {
  const rows = [1, 2, 3, 4].map((n) => `${syntheticNumber(n)};Nes, Ada ${'abcd'[n - 1]};Bakken;80`).join('\n');
  const proposal = await proposeMapping(textFile('a.csv', `X;Y;Arbeidssted;Stillingsprosent\n${rows}\n`));
  expect(proposal?.columns['person']).toBe('X');
  expect(proposal?.preview[0]).toEqual(['●●●', '●●●', 'Bakken', '80']);
});

test('a column called «Stilling» with nothing but codes is a column of codes', async () => {
  const proposal = await proposeMapping(textFile('a.csv', `Fnr;Stilling\n${P};7962\n${P};3310104\n`));
  expect(proposal?.columns['positionCode']).toBe('Stilling');
});
