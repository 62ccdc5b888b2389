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
  ['aaregrespons_v1.json', 'aareg 1 aareg/unknown-position aareg/unknown-workplace'],
  ['aareg_v1_arbeidsforhold_testnorge.json', 'aareg 1 aareg/unknown-position aareg/unknown-workplace'],
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

withShared.each([
  [
    'amelding/skatteetaten_amelding_v2_3_eksempel.json',
    'amelding 1 amelding/unknown-position amelding/unknown-workplace',
  ],
  [
    'amelding/derived/skatteetaten_eksempel_v2_3_AVLEDET.xml',
    'amelding 1 amelding/unknown-position amelding/unknown-workplace',
  ],
  ['amelding/navikt_synt_historikk.json', 'unknown 0 file/not-recognised'],
  ['amelding/navikt_synt_arbeidsforhold.json', 'unknown 0 file/not-recognised'],
  ['amelding/a-arbeidsforhold_v2_0.xsd', 'unknown 0 file/not-recognised'],
  ['amelding/a-arbeidsforhold_v2_1.xsd', 'unknown 0 file/not-recognised'],
  ['amelding/ssb_kilde_stillingsprosent_tabell_21_5b.csv', 'unknown 0 file/not-recognised'],
  ['gsi/data_202510_utdrag.json', 'unknown 0 file/not-recognised'],
  ['gsi/filterverdier_TidID_utdrag.json', 'unknown 0 file/not-recognised'],
  ['gsi/rapportside_GSK_Elev_Skol_utdrag.json', 'unknown 0 file/not-recognised'],
  ['sykefravar/aggregert_statistikk.json', 'unknown 0 file/not-recognised'],
  ['sykefravar/testvirksomheter.csv', 'unknown 0 file/not-recognised'],
  ['stillinger/pam_stilling_feed_ad_dto.json', 'job-ads 0 own-table/bad-unit-number own-table/nothing-kept'],
  ['stillinger/pam_public_feed_search_result.json', 'job-ads 1 own-table/bad-unit-number'],
  ['yrkeskoder/yrkeskatalogen_styrk98_klass145_2023.csv', 'unknown 0 file/not-recognised'],
  ['yrkeskoder/styrk08_klass_version.json', 'unknown 0 file/not-recognised'],
  ['yrkeskoder/styrk08_nav_yrkeskategori.csv', 'unknown 0 file/not-recognised'],
  ['yrkeskoder/nav_kodeverk_yrker_utdrag.json', 'unknown 0 file/not-recognised'],
  ['jsonstat/ssb_query_07459.json', 'unknown 0 file/not-recognised'],
  ['jsonstat/ssb_07459_befolkning.jsonstat2.json', 'unknown 0 file/not-recognised'],
])(`the sample %s answers %s${why}`, async (name, expected) => {
  expect(await answer(`samples/${name}`)).toBe(expected);
});

withShared(`an a-melding says the same as XML and as JSON${why}`, async () => {
  const told = async (name: string) => {
    const file = { name, bytes: new Uint8Array(readFileSync(`${SHARED}samples/amelding/${name}`)), madeOn: null };
    const { content } = await readDelivery(file, CONTEXT);
    return JSON.stringify(content, (key, value) => (key === 'line' ? null : value));
  };
  expect(await told('derived/skatteetaten_eksempel_v2_3_AVLEDET.xml')).toBe(
    await told('skatteetaten_amelding_v2_3_eksempel.json'),
  );
});

withShared(`no sample of Aa-registeret, Brreg or the school register is left out of these tests${why}`, () => {
  const count = (folder: string) => readdirSync(`${SHARED}samples/${folder}`).length;
  expect([count('aareg'), count('brreg'), count('nsr')]).toEqual([14, 13, 2]);
});
