import { expect, test } from 'vitest';
import {
  CONTEXT,
  day,
  found,
  jsonFile,
  syntheticNumber,
  textFile,
  unitNumber,
} from '../../../test/sources/synthetic.ts';
import type { ReadResult } from '../delivery.ts';
import { readAareg } from './reader.ts';

const CTX = { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true };
const UNIT = unitNumber(1);

interface Told {
  readonly number?: string;
  readonly start?: string | null;
  readonly end?: string;
  readonly reason?: string;
  readonly details?: readonly object[];
  readonly more?: object;
}

function detail(fra: string, til: string | null, percent: number | null, form = 'fast'): object {
  return {
    yrke: { kode: '3310104', beskrivelse: 'LÆRER' },
    ansettelsesform: { kode: form },
    ...(percent === null ? {} : { avtaltStillingsprosent: percent }),
    rapporteringsmaaneder: { fra, til },
  };
}

function employment({
  number = syntheticNumber(1),
  start = '2020-08-15',
  end,
  reason,
  details,
  more,
}: Told = {}): object {
  return {
    id: 'a1',
    type: { kode: 'ordinaertArbeidsforhold' },
    arbeidstaker: { identer: [{ type: 'FOLKEREGISTERIDENT', ident: number, gjeldende: true }] },
    arbeidssted: { identer: [{ type: 'ORGANISASJONSNUMMER', ident: UNIT }] },
    ansettelsesperiode: {
      ...(start === null ? {} : { startdato: start }),
      ...(end === undefined ? {} : { sluttdato: end }),
      ...(reason === undefined ? {} : { sluttaarsak: { kode: reason } }),
    },
    ansettelsesdetaljer: details ?? [detail('2020-08', null, 100)],
    ...more,
  };
}

function read(...employments: readonly object[]): ReadResult {
  return readAareg(jsonFile('aareg.json', employments), CTX);
}

function rows(result: ReadResult) {
  if (result.content?.kind !== 'employments') throw new Error('no employments');
  return result.content.employments.map(({ from, to, percent, contract, terms }) => ({
    from,
    to,
    percent,
    contract,
    terms,
  }));
}

test('the earliest details hold from the first day, and a change from the first of its month', () => {
  const result = read(
    employment({ end: '2022-07-31', details: [detail('2021-03', null, 80), detail('2020-09', '2021-02', 100)] }),
  );
  expect(found(result)).toEqual([]);
  const known = { contract: 'permanent', terms: 'ordinary' };
  expect(rows(result)).toEqual([
    { from: day('2020-08-15'), to: day('2021-03-01'), percent: 10_000, ...known },
    { from: day('2021-03-01'), to: day('2022-08-01'), percent: 8000, ...known },
  ]);
});

test('a hole between two sets of details is filled by the earlier, and equal neighbours are one piece', () => {
  const details = [
    detail('2020-08', '2020-10', 50),
    detail('2021-01', '2021-05', 50),
    detail('2021-06', '2021-06', 60),
  ];
  expect(rows(read(employment({ details }))).map(({ from, to, percent }) => [from, to, percent])).toEqual([
    [day('2020-08-15'), day('2021-06-01'), 5000],
    [day('2021-06-01'), null, 6000],
  ]);
});

test('details reported after the employment had ended do not make a piece', () => {
  const details = [detail('2020-08', '2021-06', 50), detail('2021-07', null, 60)];
  expect(rows(read(employment({ end: '2021-06-30', details })))).toHaveLength(1);
});

test('only the last piece bears the end reason', () => {
  const details = [detail('2020-08', '2020-12', 50), detail('2021-01', null, 60)];
  const result = read(employment({ end: '2021-06-30', reason: 'arbeidstakerHarSagtOppSelv', details }));
  expect(result.content).toMatchObject({ employments: [{ endReason: null }, { endReason: 'resigned' }] });
});

test('the current number counts and the others are earlier numbers', () => {
  const identer = [
    { type: 'AKTORID', ident: '9000000000001', gjeldende: true },
    { type: 'FOLKEREGISTERIDENT', ident: syntheticNumber(2), gjeldende: false },
    { type: 'FOLKEREGISTERIDENT', ident: syntheticNumber(3), gjeldende: true },
  ];
  const result = read(employment({ more: { arbeidstaker: { identer } } }));
  expect(result.content).toMatchObject({
    persons: [{ number: syntheticNumber(3), earlierNumbers: [syntheticNumber(2)], birthYear: 1980, birthMonth: 3 }],
  });
});

test.each([
  ['no number', employment({ more: { arbeidstaker: { identer: [] } } }), 'aareg/person-missing@1'],
  ['no workplace', employment({ more: { arbeidssted: { type: 'Person' } } }), 'aareg/workplace-missing@1'],
  ['no start', employment({ start: null }), 'aareg/date-unreadable@1'],
  ['an end before the start', employment({ end: '2020-08-13' }), 'aareg/end-before-start@1'],
  ['one that never was', employment({ reason: 'arbeidsforholdetSkulleAldriVaertRapportert' }), 'aareg/never-was@1'],
  [
    'a freelancer',
    employment({ more: { type: { kode: 'frilanserOppdragstakerHonorarPersonerMm' } } }),
    'aareg/not-employment@1',
  ],
])('%s is rejected and the rest is kept', (_, bad, control) => {
  const result = read(bad, employment({ number: syntheticNumber(2) }));
  expect(found(result)).toEqual([control]);
  expect(result.rows).toEqual({ read: 2, kept: 1, rejected: 1 });
});

test('a changed payroll system is a note on the employment that ended for it', () => {
  const result = read(employment({ end: '2021-12-31', reason: 'byttetLoenssystemEllerRegnskapsfoerer' }));
  expect(found(result)).toEqual(['aareg/payroll-system-changed@1']);
});

test('when half of a unit gets new ids on one day, the payroll system has changed; when fewer do, nothing is said', () => {
  const change = (n: number) => [
    employment({ number: syntheticNumber(n), end: '2021-12-31' }),
    employment({ number: syntheticNumber(n), start: '2022-01-01', more: { id: `ny${n}` } }),
  ];
  const stays = (n: number) => employment({ number: syntheticNumber(n) });
  const half = read(...change(1), ...change(2), ...change(3), stays(4), stays(5), stays(6));
  expect(half.findings).toMatchObject([{ control: 'aareg/all-ids-changed', values: { workplace: UNIT, persons: 3 } }]);
  const fewer = read(...change(1), ...change(2), ...change(3), stays(4), stays(5), stays(6), stays(7));
  expect(found(fewer)).toEqual([]);
});

test("of two with NAV's same key the one changed last counts", () => {
  const older = employment({
    details: [detail('2020-08', null, 50)],
    more: { navUuid: 'u', sistEndret: '2021-01-01' },
  });
  const newer = employment({
    details: [detail('2020-08', null, 80)],
    more: { navUuid: 'u', sistEndret: '2022-01-01' },
  });
  const result = read(newer, older);
  expect(found(result)).toEqual(['aareg/duplicate-employment@2']);
  expect(rows(result).map((one) => one.percent)).toEqual([8000]);
});

test('hours with hourly pay and no percentage are hourly terms; with a percentage they are ordinary', () => {
  const timer = { timerMedTimeloenn: [{ antall: 12 }] };
  expect(rows(read(employment({ details: [detail('2020-08', null, null)], more: timer })))[0]?.terms).toBe('hourly');
  expect(rows(read(employment({ more: timer })))[0]?.terms).toBe('ordinary');
});

test('a pension is on terms of its own', () => {
  const type = { kode: 'pensjonOgAndreTyperYtelserUtenAnsettelsesforhold' };
  expect(rows(read(employment({ more: { type } })))[0]?.terms).toBe('pensioner');
});

test('leaves and lay-offs are leaves, their last day made the first day back', () => {
  const permisjoner = [
    { type: { kode: 'permisjonMedForeldrepenger' }, startdato: '2021-01-01', sluttdato: '2021-06-30', prosent: 100 },
  ];
  const permitteringer = [{ startdato: '2022-01-01', prosent: 50 }];
  const result = read(employment({ more: { permisjoner, permitteringer } }));
  expect(result.content).toMatchObject({
    leaves: [
      { from: day('2021-01-01'), to: day('2021-07-01'), percent: 10_000, kind: 'permisjonMedForeldrepenger' },
      { from: day('2022-01-01'), to: null, percent: 5000, kind: 'permittering' },
    ],
  });
});

test('a code that nobody knows is noted and counted as unknown', () => {
  const result = read(employment({ details: [detail('2020-08', null, 100, 'prøve')] }));
  expect(result.findings).toMatchObject([{ control: 'aareg/unknown-code', values: { code: 'prøve' } }]);
  expect(rows(result)[0]?.contract).toBe('unknown');
});

test('a cut file is stopped and said to be cut', () => {
  const whole = JSON.stringify([employment()]);
  expect(found(readAareg(textFile('a.json', whole.slice(0, -20)), CTX))).toEqual(['file/json-cut']);
  expect(found(readAareg(textFile('a.json', '[{"a":1}}'), CTX))).toEqual(['file/json-unreadable']);
});

test('a real-looking number stops the delivery of an invented owner', () => {
  const result = read(employment({ number: '01010750160' }));
  expect(result.content).toBeNull();
  expect(found(result)).toContain('person/real-looking-number@1');
});
