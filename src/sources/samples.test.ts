import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONTEXT } from '../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile, unpack } from './index.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const missing = !existsSync(SHARED);
const withShared = test.skipIf(missing);
const why = missing ? ' (not run, ../shared is missing)' : '';

/** Recognised as, rows kept, and the controls that answered. */
async function answer(path: string): Promise<string> {
  const files = unpack(
    (async function* () {
      yield { name: path, bytes: new Uint8Array(readFileSync(`${SHARED}${path}`)), madeOn: null };
    })(),
  );
  const answers: string[] = [];
  for await (const file of files) {
    if ('unpackable' in file) throw new Error(`cannot open ${file.name}`);
    const { kind } = await recogniseFile(file);
    const { rows, findings } = await readDelivery(file, CONTEXT);
    answers.push([kind, rows.kept, ...new Set(findings.map((one) => one.control))].join(' '));
  }
  return answers.join(', ');
}

withShared.each([
  [
    'aareg-arbeidsforhold.json',
    'aareg 2 aareg/position-missing aareg/percent-missing aareg/unknown-position aareg/unknown-workplace',
  ],
  ['aaregrespons_v2.json', 'aareg 1 aareg/unknown-position aareg/unknown-workplace'],
  [
    'aareg_v2_sluttaarsak_helse_sparkel.json',
    'aareg 1 person/bad-check-digit aareg/workplace-number-wrong aareg/unknown-position aareg/unknown-workplace',
  ],
  ['aaregrespons_v1.json', 'aareg 0 aareg/version-1'],
  ['aareg_v1_arbeidsforhold_testnorge.json', 'aareg 0 aareg/version-1'],
  ['graphql_error.json', 'aareg 0 aareg/graphql-error'],
  ['innsyn_arbeidsforholdoversikter.json', 'aareg 0 aareg/other-shape'],
  ['innsyn_arbeidsgiveroversikt.json', 'aareg 0 aareg/other-shape'],
  ['tenor_hendelse.json', 'aareg 0 aareg/other-shape'],
  ['testnorge_arbeidsforholdsmelding.json', 'aareg 0 aareg/other-shape'],
  ['testnorge_enkel_arbeidsforholdmelding.json', 'aareg 0 aareg/other-shape'],
  ['tenor_konfigurasjon.json', 'unknown 0 file/not-recognised'],
  ['aareg_v1_openapi.json', 'unknown 0 file/not-recognised'],
  ['aareg-dist-api-v1.graphqls', 'unknown 0 file/not-recognised'],
])(`the Aa-register sample %s answers %s${why}`, async (name, expected) => {
  expect(await answer(`samples/aareg/${name}`)).toBe(expected);
});

withShared.each([
  ['brreg_enhet.json', 'brreg 1'],
  ['brreg_enhet_slettet.json', 'brreg 1 brreg/deleted-unit'],
  ['brreg_fjernet_av_juridiske_arsaker.json', 'brreg 0 brreg/removed-unit'],
  ['brreg_sok_enhet.json', 'brreg 1 brreg/more-pages'],
  ['brreg_sok_enhet_ingen_treff.json', 'brreg 0 brreg/no-hits'],
  ['brreg_sok_underenhet.json', 'brreg 1 brreg/more-pages'],
  ['brreg_sok_underenhet_ingen_treff.json', 'brreg 0 brreg/no-hits'],
  ['brreg_underenhet.json', 'brreg 1'],
  ['brreg_underenhet_slettet.json', 'brreg 1 brreg/deleted-unit'],
  ['nav_ereg_organisasjon.json', 'unknown 0 file/not-recognised'],
  ['nav_ereg_organisasjon_historikk.json', 'unknown 0 file/not-recognised'],
  ['wiremock_enhetsregisteretOverordnetEnhet.json', 'unknown 0 file/not-recognised'],
  ['wiremock_enhetsregisteretUnderenhetMedNæringskode.json', 'unknown 0 file/not-recognised'],
])(`the Brreg sample %s answers %s${why}`, async (name, expected) => {
  expect(await answer(`samples/brreg/${name}`)).toBe(expected);
});

withShared.each([
  ['samples/nsr/oslo_skoler_nsr_utdrag.csv', 'school-register 172'],
  ['samples/nsr/alle_grunnskoler_nsr_utdrag.csv', 'school-register 2811 school-register/duplicate-unit'],
  ['data/oslo/skoler_oslo.csv', 'school-register 177'],
  [
    'data/norway/nsr_skoler_norge_2026.csv.gz',
    'school-register 3453 school-register/closed-unit school-register/duplicate-unit',
  ],
  ['data/oslo/bydeler.geojson', 'areas 15'],
  ['data/oslo/delbydeler.geojson', 'areas 96'],
])(`the register %s answers %s${why}`, async (path, expected) => {
  expect(await answer(path)).toBe(expected);
});

withShared(`no sample of Aa-registeret, Brreg or the school register is left out of these tests${why}`, () => {
  const count = (folder: string) => readdirSync(`${SHARED}samples/${folder}`).length;
  expect([count('aareg'), count('brreg'), count('nsr')]).toEqual([14, 13, 2]);
});
