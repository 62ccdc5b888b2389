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
import { nationalNumberCheckDigits } from '../../terms/index.ts';
import { readDelivery, recogniseFile } from '../index.ts';
import { readAmelding } from './reader.ts';

const CTX = { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true };
const UNIT = unitNumber(1);
const P = syntheticNumber(1);

const POST =
  '<arbeidsforhold><arbeidsforholdId>a1</arbeidsforholdId><typeArbeidsforhold>ordinaertArbeidsforhold</typeArbeidsforhold><startdato>2020-08-01</startdato><yrke>3310104</yrke><stillingsprosent>80.5</stillingsprosent><formForAnsettelse>fast</formForAnsettelse></arbeidsforhold>';

interface Told {
  readonly version?: string;
  readonly head?: string;
  readonly recipients?: string;
  readonly before?: string;
}

function person(inner: string, number = P): string {
  return `<inntektsmottaker><norskIdentifikator>${number}</norskIdentifikator>${inner}</inntektsmottaker>`;
}

function xml({ version = '3', head, recipients = person(POST), before = '' }: Told = {}): string {
  const standard =
    '<leveringstidspunkt>2026-02-05T10:00:00+01:00</leveringstidspunkt><kalendermaaned>2026-01</kalendermaaned><kildesystem>X</kildesystem><meldingsId>m-1</meldingsId><opplysningspliktig><norskIdentifikator>958935420</norskIdentifikator></opplysningspliktig>';
  return `<?xml version="1.0"?>${before}<melding xmlns="urn:ske:fastsetting:innsamling:a-meldingen:v2_${version}"><Leveranse>${head ?? standard}<oppgave><virksomhet><norskIdentifikator>${UNIT}</norskIdentifikator>${recipients}</virksomhet></oppgave></Leveranse></melding>`;
}

function read(told: Told = {}) {
  return readAmelding(textFile('m.xml', xml(told)), CTX);
}

test('a message tells of its month, its own time and its rows', () => {
  const result = read();
  expect(found(result)).toEqual([]);
  expect(result.content).toMatchObject({
    extent: { kind: 'month', firstDay: day('2026-01-01') },
    message: { messageId: 'm-1', replaces: null, employer: '958935420', deliveredAt: Date.UTC(2026, 1, 5, 9) },
    persons: [{ number: P, birthYear: 1980, birthMonth: 3 }],
    employments: [
      {
        sourceId: 'a1',
        workplace: UNIT,
        positionCode: '3310104',
        percent: 8050,
        contract: 'permanent',
        terms: 'ordinary',
        from: day('2020-08-01'),
        to: null,
      },
    ],
  });
});

test('the file is recognised by its root and namespace, with the day it was delivered', async () => {
  const file = textFile('noe.dat', `\uFEFF${xml()}`);
  expect(await recogniseFile(file)).toMatchObject({
    kind: 'amelding',
    madeOn: day('2026-02-05'),
    head: { messageId: 'm-1', month: day('2026-01-01') },
  });
  expect((await readDelivery(file, CTX)).rows.kept).toBe(1);
});

test('a prefix for the namespace makes no difference', () => {
  const prefixed = xml()
    .replace('xmlns=', 'xmlns:a=')
    .replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1a:');
  expect(readAmelding(textFile('m.xml', prefixed), CTX).rows.kept).toBe(1);
});

test('a newer minor version is read with a note, another main version is refused', () => {
  expect(found(read({ version: '7' }))).toEqual(['amelding/newer-version']);
  const other = xml().replace('v2_3', 'v3_0');
  expect(found(readAmelding(textFile('m.xml', other), CTX))).toEqual(['amelding/other-namespace']);
});

test.each([
  ['an entity bomb', '<!DOCTYPE melding [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', ['file/xml-doctype@1']],
  ['an external entity', '<!DOCTYPE melding SYSTEM "http://example.org/x.dtd">', ['file/xml-doctype@1']],
])('%s is refused', async (_, before, expected) => {
  const file = textFile('m.xml', xml({ before }));
  expect(found(readAmelding(file, CTX))).toEqual(expected);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'unknown', status: 'stopped' });
});

test('an unknown entity, a cut file and endless nesting are refused', () => {
  const unknown = xml().replace('>X<', '>&secret;<');
  const deep = xml({ recipients: `${'<a>'.repeat(100)}${'</a>'.repeat(100)}` });
  const broken = [unknown, xml().slice(0, -60), deep].map((text) => found(readAmelding(textFile('m.xml', text), CTX)));
  expect(broken).toEqual([['file/xml-unreadable@1'], ['file/xml-unreadable@1'], ['file/xml-unreadable@1']]);
});

test('amounts, deductions and debts are nowhere in what is read', () => {
  const money =
    '<fradrag><beloep>-456</beloep></fradrag><inntekt><beloep>23989.5</beloep><loennsinntekt><beskrivelse>timeloenn</beskrivelse><antall>12.5</antall></loennsinntekt></inntekt><utleggstrekk><beloep>-1998</beloep></utleggstrekk>';
  const result = read({ recipients: person(POST + money) });
  expect(JSON.stringify(result)).not.toMatch(/23989|456|1998/);
  expect(result.content).toMatchObject({ activities: [{ person: 0, workplace: UNIT, hasPay: true, hours: 1250 }] });
});

test('paid by the hour without a share of a position is on terms by the hour', () => {
  const hours =
    '<inntekt><loennsinntekt><beskrivelse>timeloenn</beskrivelse><antall>12.5</antall></loennsinntekt></inntekt>';
  const result = read({ recipients: person(POST.replace(/<stillingsprosent>.*<\/stillingsprosent>/, '') + hours) });
  expect(result.content).toMatchObject({ employments: [{ terms: 'hourly', percent: null }] });
  expect(found(result)).toEqual(['amelding/percent-missing@1']);
});

test('the same person several times in a unit is one person with several posts', () => {
  const result = read({ recipients: person(POST) + person(POST.replace('a1', 'a2')) });
  expect(result.content).toMatchObject({ persons: [{ number: P }], employments: [{ person: 0 }, { person: 0 }] });
});

test('a post without id, start or type is kept, from the first of the month', () => {
  const bare = '<arbeidsforhold><yrke>111101</yrke><stillingsprosent>50</stillingsprosent></arbeidsforhold>';
  const result = read({ recipients: person(bare) });
  expect(found(result)).toEqual(['amelding/start-missing@1']);
  expect(result.content).toMatchObject({
    employments: [{ sourceId: null, from: day('2026-01-01'), positionCode: '0111101', terms: 'unknown' }],
  });
});

test('freelancers and those without a number are left out and counted', () => {
  const freelancer = POST.replace('ordinaertArbeidsforhold', 'frilanserOppdragstakerHonorarPersonerMm');
  const result = read({ recipients: person(freelancer) + person(POST, '') });
  expect(found(result)).toEqual(['amelding/not-employment@1', 'amelding/person-missing@1']);
  expect(result.rows).toEqual({ read: 2, kept: 0, rejected: 2 });
});

test('a message without persons is a nulling', () => {
  const result = read({ recipients: '' });
  expect(found(result)).toEqual(['amelding/nulling']);
  expect(result.content).toMatchObject({ message: { recipients: 0 }, employments: [] });
});

test('a head without id or month is refused', () => {
  expect(found(read({ head: '' }))).toEqual(['amelding/head-incomplete', 'amelding/time-missing']);
});

test('a real number is refused for an invented owner', () => {
  const real = `010190124${nationalNumberCheckDigits('010190124')}`;
  const result = read({ recipients: person(POST, real) });
  expect([found(result), result.content]).toEqual([['person/real-looking-number@1'], null]);
});

test('the JSON form says the same', () => {
  const leveranse = {
    leveringstidspunkt: '2026-02-05T09:00:00.000+00:00',
    kalendermaaned: '2026-01',
    meldingsId: 'm-1',
    erstatterMeldingsId: 'm-0',
    opplysningspliktig: { norskIdentifikator: '958935420' },
    oppgave: {
      virksomhet: [
        {
          norskIdentifikator: UNIT,
          inntektsmottaker: [
            {
              norskIdentifikator: P,
              arbeidsforhold: [
                {
                  typeArbeidsforhold: 'ordinaertArbeidsforhold',
                  startdato: '2020-08-01',
                  sluttdato: '2026-01-31',
                  stillingsprosent: '80.5',
                  permisjon: [
                    { startdato: '2026-01-05', permisjonsprosent: '100', beskrivelse: 'permisjonMedForeldrepenger' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  };
  const result = readAmelding(jsonFile('m.json', { leveranse }), CTX);
  expect(result.content).toMatchObject({
    message: { replaces: 'm-0', deliveredAt: Date.UTC(2026, 1, 5, 9) },
    employments: [{ percent: 8050, to: day('2026-02-01') }],
    leaves: [{ from: day('2026-01-05'), to: null, percent: 10_000, kind: 'permisjonMedForeldrepenger' }],
  });
});
