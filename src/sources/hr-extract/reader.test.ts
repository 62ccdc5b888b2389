import { expect, test } from 'vitest';
import { CONTEXT, day, found, syntheticNumber, textFile } from '../../../test/sources/synthetic.ts';
import type { ReadResult } from '../delivery.ts';
import type { ReadContext } from '../reading.ts';
import { readHrExtract } from './reader.ts';

const HEADER = 'Fødselsnummer;Navn;Arbeidssted;Stillingskode;Stillingsprosent;Ansettelsesform;Fra dato;Til dato';
const P1 = syntheticNumber(1);
const P2 = syntheticNumber(2);
const KNOWN: Partial<ReadContext> = { knownPositions: () => true, knownWorkplaces: () => true };

function read(rows: readonly string[], context: Partial<ReadContext> = KNOWN, header = HEADER): Promise<ReadResult> {
  return readHrExtract(textFile('uttrekk.csv', `${[header, ...rows].join('\n')}\n`), { ...CONTEXT, ...context });
}

function content(result: ReadResult) {
  if (result.content?.kind !== 'employments') throw new Error('no employments');
  return result.content;
}

test('a row is one piece of employment, its last day made the first day not employed', async () => {
  const result = await read([`${P1};Ada Nes;Bakken skole;3310104;80,5;Fast;01.08.2024;31.07.2026`]);
  expect(found(result)).toEqual([]);
  expect(content(result).persons).toEqual([
    { number: P1, earlierNumbers: [], name: 'Ada Nes', birthYear: 1980, birthMonth: 3, sex: expect.any(String) },
  ]);
  expect(content(result).employments).toEqual([
    {
      person: 0,
      sourceId: null,
      workplace: 'Bakken skole',
      positionCode: '3310104',
      positionTitle: null,
      percent: 8050,
      contract: 'permanent',
      terms: 'ordinary',
      from: day('2024-08-01'),
      to: day('2026-08-01'),
      endReason: null,
      endReasonText: null,
      education: null,
      line: 2,
    },
  ]);
  expect(result.rows).toEqual({ read: 1, kept: 1, rejected: 0 });
});

test('a percentage column that is at most 1 is read as shares, and one with 1 and 80 is not', async () => {
  const row = (percent: string, p = P1) => `${p};;A;1;${percent};Fast;01.08.2024;`;
  const shares = await read([row('0.8'), row('1', P2)]);
  expect(content(shares).employments.map((one) => one.percent)).toEqual([8000, 10_000]);
  const percentages = await read([row('80 %'), row('1', P2)]);
  expect(content(percentages).employments.map((one) => one.percent)).toEqual([8000, 100]);
});

test.each([
  [`;;A;1;80;Fast;01.08.2024;`, 'hr-extract/person-missing@2'],
  [`${P1};;A;1;80;Fast;31.02.2024;`, 'hr-extract/date-unreadable@2'],
  [`${P1};;A;1;80;Fast;;`, 'hr-extract/date-unreadable@2'],
  [`${P1};;A;1;80;Fast;01.08.2024;snart`, 'hr-extract/date-unreadable@2'],
  [`${P1};;A;1;80;Fast;01.08.2024;30.07.2024`, 'hr-extract/end-before-start@2'],
  [`${P1};;A;1;80;Fast;01.08.2024;;x;y`, 'file/long-row@2'],
])('the row %s is rejected by %s and the rest is kept', async (row, control) => {
  const result = await read([row, `${P2};;A;1;80;Fast;01.08.2024;`]);
  expect(found(result)).toEqual([control]);
  expect(result.rows).toEqual({ read: 2, kept: 1, rejected: 1 });
  expect(content(result).employments.map((one) => one.line)).toEqual([3]);
});

test.each([
  ['the day before the first as last day', `${P1};;A;1;80;Fast;01.08.2024;31.07.2024`, 'hr-extract/never-started@2'],
  ['no workplace', `${P1};;;1;80;Fast;01.08.2024;`, 'hr-extract/workplace-missing@2'],
  ['no position', `${P1};;A;;80;Fast;01.08.2024;`, 'hr-extract/position-missing@2'],
  ['no percentage', `${P1};;A;1;mye;Fast;01.08.2024;`, 'hr-extract/percent-unreadable@2'],
  ['a negative percentage', `${P1};;A;1;-5;Fast;01.08.2024;`, 'hr-extract/percent-negative@2'],
  ['a percentage over 120', `${P1};;A;1;121;Fast;01.08.2024;`, 'hr-extract/percent-over-120@2'],
  ['a percentage over 100', `${P1};;A;1;110;Fast;01.08.2024;`, 'hr-extract/percent-over-100'],
  ['an unknown form', `${P1};;A;1;80;Noe annet;01.08.2024;`, 'hr-extract/form-unknown@2'],
  ['a start years ahead', `${P1};;A;1;80;Fast;01.08.2028;`, 'hr-extract/far-future@2'],
  [
    'a bad check digit',
    `${P1.slice(0, 10)}${(Number(P1[10]) + 1) % 10};;A;1;80;Fast;01.08.2024;`,
    'person/bad-check-digit@2',
  ],
  ['a wrong unit number', `${P1};;912345678;1;80;Fast;01.08.2024;`, 'hr-extract/workplace-number-wrong@2'],
])('%s is a note, and the row is kept', async (_, row, control) => {
  const result = await read([row]);
  expect(found(result)).toEqual([control]);
  expect(result.rows.kept).toBe(1);
});

test('a percentage of exactly 120 is only «a little over 100», and exactly 100 is nothing', async () => {
  expect(found(await read([`${P1};;A;1;120;Fast;01.08.2024;`]))).toEqual(['hr-extract/percent-over-100']);
  expect(found(await read([`${P1};;A;1;100;Fast;01.08.2024;`]))).toEqual([]);
});

test('unknown positions and workplaces are told once per code, with how many rows', async () => {
  const rows = [1, 2, 3].map((n) => `${syntheticNumber(n)};;Bakken skole;4999;80;Fast;01.08.2024;`);
  const result = await read(rows, {});
  expect(result.findings.map(({ control, count, values }) => ({ control, count, values }))).toEqual([
    { control: 'hr-extract/unknown-position', count: 3, values: { position: '4999', title: '', rows: 3 } },
    { control: 'hr-extract/unknown-workplace', count: 3, values: { workplace: 'Bakken skole', rows: 3 } },
  ]);
  expect(result.met.positions.get('4999')).toEqual({ title: null, rows: 3 });
});

test('a code of the occupation catalogue is known without anybody placing it', async () => {
  const result = await read([`${P1};;A;3310104;80;Fast;01.08.2024;`], { knownWorkplaces: () => true });
  expect(found(result)).toEqual([]);
});

test('the same row twice is counted once, and the second says where the first stands', async () => {
  const row = `${P1};;A;1;80;Fast;01.08.2024;`;
  const result = await read([row, row]);
  expect(found(result)).toEqual(['hr-extract/duplicate-row@3']);
  expect(result.findings[0]?.values).toEqual({ firstLine: 2 });
  expect(content(result).employments).toHaveLength(1);
});

test('rows that repeat an employment to tell more leaves are one employment with two leaves', async () => {
  const header = `${HEADER};Permisjon fra;Permisjon til;Permisjonstype`;
  const row = `${P1};;A;1;80;Fast;01.08.2020;`;
  const rows = [`${row};01.01.2023;30.06.2023;Foreldrepermisjon`, `${row};01.01.2024;;Sykdom i familien`];
  const result = await read(rows, KNOWN, header);
  expect(found(result)).toEqual([]);
  expect(content(result).employments).toHaveLength(1);
  expect(content(result).leaves.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([
    { from: day('2023-01-01'), to: day('2023-07-01'), kind: 'permisjonMedForeldrepenger' },
    { from: day('2024-01-01'), to: null, kind: 'permisjon' },
  ]);
});

test('a leave that cannot be right is left out and the employment is kept', async () => {
  const header = `${HEADER};Permisjon fra;Permisjon til`;
  const row = `${P1};;A;1;80;Fast;01.08.2020;`;
  const backwards = await read([`${row};01.02.2023;01.01.2023`], KNOWN, header);
  expect(found(backwards)).toEqual(['hr-extract/leave-end-before-start@2']);
  const unreadable = await read([`${row};;01.01.2023`], KNOWN, header);
  expect(found(unreadable)).toEqual(['hr-extract/leave-unreadable@2']);
  const outside = await read([`${row};01.01.2019;`], KNOWN, header);
  expect(found(outside)).toEqual(['hr-extract/leave-outside-employment@2']);
  expect([backwards, unreadable, outside].map((one) => content(one).leaves.length)).toEqual([0, 0, 1]);
});

test('the same person twice in one position at one place at one time is a note', async () => {
  const rows = [`${P1};;A;1;80;Fast;01.08.2020;31.12.2024`, `${P1};;A;1;50;Fast;01.12.2024;`];
  expect(found(await read(rows))).toEqual(['hr-extract/overlap@3']);
  const after = [`${P1};;A;1;80;Fast;01.08.2020;30.11.2024`, `${P1};;A;1;50;Fast;01.12.2024;`];
  expect(found(await read(after))).toEqual([]);
});

test('a real-looking number stops the delivery of an invented owner, a synthetic one that of a real owner', async () => {
  const row = (person: string) => `${person};;A;1;80;Fast;01.08.2024;`;
  const invented = await read([row('01010750160')]);
  expect(invented.content).toBeNull();
  expect(found(invented)).toContain('person/real-looking-number@2');
  const real = await read([row(P1)], { ...KNOWN, ownerKind: 'real' });
  expect(real.content).toBeNull();
  expect(found(real)).toContain('person/synthetic-number@2');
});

test('no finding holds a name or an identity number', async () => {
  const rows = [`${P1};Ada Nes;A;1;-5;Rart;31.02.2024;`, `${P2.slice(0, 10)}x;Bo Li;A;1;200;Rart;01.08.2028;`];
  const result = await read(rows, {});
  expect(JSON.stringify(result.findings)).not.toMatch(/Ada|Nes|Bo Li|\d{10}/);
});

test('a D-number and a national number with one name and birth may be one person', async () => {
  const dNumber = syntheticNumber(3, '410380');
  const rows = [`${dNumber};Ada Nes;A;1;80;Fast;01.08.2020;31.07.2021`, `${P1};Ada Nes;A;1;80;Fast;01.08.2021;`];
  const result = await read(rows);
  expect(found(result)).toEqual(['hr-extract/same-person-suspected@3']);
});

test('a number that a spreadsheet has robbed of its first zero is put right', async () => {
  const result = await read([`${P1.slice(1)};;A;1;80;Fast;01.08.2024;`]);
  expect(found(result)).toEqual(['hr-extract/leading-zero-restored@2']);
  expect(content(result).persons[0]?.number).toBe(P1);
});

test('a birth column goes before the number, and one that cannot be right is counted as unknown', async () => {
  const header = `${HEADER};Fødselsdato`;
  const differs = await read([`${P1};;A;1;80;Fast;01.08.2024;;02.05.1981`], KNOWN, header);
  expect(found(differs)).toEqual(['hr-extract/birth-differs@2']);
  expect(content(differs).persons[0]).toMatchObject({ birthYear: 1981, birthMonth: 5 });
  const impossible = await read([`${P1};;A;1;80;Fast;01.08.2024;;02.05.2025`], KNOWN, header);
  expect(found(impossible)).toContain('hr-extract/birth-impossible@2');
  expect(content(impossible).persons[0]).toMatchObject({ birthYear: null, birthMonth: null });
  const child = await read([`${P1};;A;1;80;Fast;01.08.2024;;02.05.2015`], KNOWN, header);
  expect(found(child)).toContain('hr-extract/age-unlikely@2');
});

test('a file that ends in the middle of a row is stopped, and nothing of it is kept', async () => {
  const whole = `${HEADER}\n${P1};;A;1;80;Fast;01.08.2024;\n${P2};;A;1;80;Fa`;
  const result = await readHrExtract(textFile('uttrekk.csv', whole), { ...CONTEXT, ...KNOWN });
  expect(found(result)).toEqual(['file/cut-short@3']);
  expect(result.content).toBeNull();
});

test('a file with a header only, and one where every row is rejected, are stopped', async () => {
  expect(found(await read([]))).toEqual(['file/header-only']);
  const result = await read([`${P1};;A;1;80;Fast;ukjent;`]);
  expect(found(result)).toContain('hr-extract/nothing-kept');
  expect(result.content).toBeNull();
});

test('at most a hundred findings are listed per control, and all are counted', async () => {
  const rows = Array.from({ length: 250 }, () => `;;A;1;80;Fast;01.08.2024;`);
  const { findings } = await read([...rows, `${P1};;A;1;80;Fast;01.08.2024;`]);
  expect(findings).toHaveLength(100);
  expect(findings.reduce((sum, one) => sum + one.count, 0)).toBe(250);
});
