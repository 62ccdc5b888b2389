import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { deliver, findFiles } from '../../src/presentation/cli/delivered-files.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { databases } from '../databases.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const missing = !existsSync(SAMPLES);
const why = missing ? ' (not run, ../shared is missing)' : '';

/** Every sample: what became of it, as which source, how many rows were kept, and what it was said to be instead. */
const EXPECTED: readonly (readonly [file: string, outcome: string])[] = [
  ['ORIGIN.md', 'not-recognised 0 file/not-recognised tekst med overskrifter (Markdown)'],
  ['aareg/aareg-arbeidsforhold.json', 'taken-in aareg 2'],
  ['aareg/aareg-dist-api-v1.graphqls', 'not-recognised 0 file/not-recognised skjema for et grensesnitt (GraphQL)'],
  ['aareg/aareg_v1_arbeidsforhold_testnorge.json', 'taken-in aareg 1'],
  ['aareg/aareg_v1_openapi.json', 'not-recognised 0 file/not-recognised beskrivelse av et grensesnitt (OpenAPI)'],
  ['aareg/aareg_v2_sluttaarsak_helse_sparkel.json', 'taken-in aareg 1'],
  ['aareg/aaregrespons_v1.json', 'taken-in aareg 1'],
  ['aareg/aaregrespons_v2.json', 'taken-in aareg 1'],
  ['aareg/graphql_error.json', 'stopped aareg 0 aareg/graphql-error'],
  ['aareg/innsyn_arbeidsforholdoversikter.json', 'stopped aareg 0 aareg/other-shape oversikt fra innsynstjenesten'],
  [
    'aareg/innsyn_arbeidsgiveroversikt.json',
    'stopped aareg 0 aareg/other-shape arbeidsgiveroversikt fra innsynstjenesten',
  ],
  ['aareg/tenor_hendelse.json', 'stopped aareg 0 aareg/other-shape hendelse fra Aa-registeret'],
  ['aareg/tenor_konfigurasjon.json', 'not-recognised 0 file/not-recognised oppsett av et datasett fra Tenor'],
  ['aareg/testnorge_arbeidsforholdsmelding.json', 'stopped aareg 0 aareg/other-shape arbeidsforholdsmelding'],
  ['aareg/testnorge_enkel_arbeidsforholdmelding.json', 'stopped aareg 0 aareg/other-shape arbeidsforholdsmelding'],
  ['amelding/a-arbeidsforhold_v2_0.xsd', 'not-recognised 0 file/not-recognised XML-skjema (XSD)'],
  ['amelding/a-arbeidsforhold_v2_1.xsd', 'not-recognised 0 file/not-recognised XML-skjema (XSD)'],
  ['amelding/derived/skatteetaten_eksempel_v2_3_AVLEDET.xml', 'taken-in amelding 1'],
  [
    'amelding/navikt_synt_arbeidsforhold.json',
    'not-recognised 0 file/not-recognised oppdiktet arbeidsforhold fra NAVs testdata',
  ],
  [
    'amelding/navikt_synt_historikk.json',
    'not-recognised 0 file/not-recognised oppdiktet arbeidsforhold fra NAVs testdata',
  ],
  ['amelding/skatteetaten_amelding_v2_3_eksempel.json', 'already-known amelding 1'],
  [
    'amelding/ssb_kilde_stillingsprosent_tabell_21_5b.csv',
    'not-recognised 0 file/not-recognised tabell fra Statistisk sentralbyrå',
  ],
  ['brreg/brreg_enhet.json', 'taken-in brreg 1'],
  ['brreg/brreg_enhet_slettet.json', 'taken-in brreg 1'],
  ['brreg/brreg_fjernet_av_juridiske_arsaker.json', 'taken-in brreg 0'],
  ['brreg/brreg_sok_enhet.json', 'already-known brreg 1'],
  ['brreg/brreg_sok_enhet_ingen_treff.json', 'taken-in brreg 0'],
  ['brreg/brreg_sok_underenhet.json', 'taken-in brreg 1'],
  ['brreg/brreg_sok_underenhet_ingen_treff.json', 'taken-in brreg 0'],
  ['brreg/brreg_underenhet.json', 'already-known brreg 1'],
  ['brreg/brreg_underenhet_slettet.json', 'taken-in brreg 1'],
  ['brreg/nav_ereg_organisasjon.json', 'not-recognised 0 file/not-recognised enhet fra NAVs eget register (EREG)'],
  [
    'brreg/nav_ereg_organisasjon_historikk.json',
    'not-recognised 0 file/not-recognised enhet fra NAVs eget register (EREG)',
  ],
  [
    'brreg/wiremock_enhetsregisteretOverordnetEnhet.json',
    'not-recognised 0 file/not-recognised opptak av en forespørsel',
  ],
  [
    'brreg/wiremock_enhetsregisteretUnderenhetMedNæringskode.json',
    'not-recognised 0 file/not-recognised opptak av en forespørsel',
  ],
  ['dcat/DCAT-AP-NO2.0-examples.ttl', 'not-recognised 0 file/not-recognised datakatalog i formatet Turtle (DCAT)'],
  ['dcat/dataset-series-example.ttl', 'not-recognised 0 file/not-recognised datakatalog i formatet Turtle (DCAT)'],
  [
    'gsi/data_202510_utdrag.json',
    'not-recognised 0 file/not-recognised statistikk fra Utdanningsdirektoratet (GSI) uten elevtall for skoler',
  ],
  [
    'gsi/filterverdier_TidID_utdrag.json',
    'not-recognised 0 file/not-recognised filterverdier fra Utdanningsdirektoratet (GSI)',
  ],
  [
    'gsi/rapportside_GSK_Elev_Skol_utdrag.json',
    'not-recognised 0 file/not-recognised statistikkside fra Utdanningsdirektoratet (GSI)',
  ],
  ['jsonstat/ssb_07459_befolkning.jsonstat2.json', 'not-recognised 0 file/not-recognised tabell i formatet JSON-stat'],
  ['jsonstat/ssb_query_07459.json', 'not-recognised 0 file/not-recognised spørring til Statistisk sentralbyrå'],
  ['lov/a-opplysningsforskriften.md', 'not-recognised 0 file/not-recognised tekst med overskrifter (Markdown)'],
  ['lov/aa-registerforskriften.md', 'not-recognised 0 file/not-recognised tekst med overskrifter (Markdown)'],
  [
    'lov/forskrift-til-opplaeringslova-kap12-personalet.md',
    'not-recognised 0 file/not-recognised tekst med overskrifter (Markdown)',
  ],
  ['nsr/alle_grunnskoler_nsr_utdrag.csv', 'taken-in school-register 2811'],
  ['nsr/oslo_skoler_nsr_utdrag.csv', 'taken-in school-register 172'],
  ['stillinger/pam_public_feed_search_result.json', 'taken-in job-ads 1'],
  ['stillinger/pam_stilling_feed_ad_dto.json', 'stopped job-ads 0 own-table/nothing-kept'],
  ['sykefravar/aggregert_statistikk.json', 'not-recognised 0 file/not-recognised sykefraværsstatistikk fra NAV'],
  ['sykefravar/testvirksomheter.csv', 'not-recognised 0 file/not-recognised testvirksomheter fra NAV'],
  ['yrkeskoder/nav_kodeverk_yrker_utdrag.json', 'not-recognised 0 file/not-recognised kodeverk fra NAV'],
  [
    'yrkeskoder/styrk08_klass_version.json',
    'not-recognised 0 file/not-recognised yrkesklassifisering fra Statistisk sentralbyrå',
  ],
  ['yrkeskoder/styrk08_nav_yrkeskategori.csv', 'not-recognised 0 file/not-recognised yrkeskategorier fra NAV'],
  [
    'yrkeskoder/yrkeskatalogen_styrk98_klass145_2023.csv',
    'not-recognised 0 file/not-recognised yrkeskatalogen fra Statistisk sentralbyrå',
  ],
];

describe.each(databases().slice(1))('samples through the front door, on $name', (database) => {
  test.skipIf(missing)(`every sample is read, or refused with what it is${why}`, async () => {
    const open = await openRecord(await database.place({ day: '2026-11-21' }));
    const found = await findFiles([SAMPLES], '/');
    const options = { check: false, mapping: null, unit: null, by: 'test', progress: () => undefined };
    const reports = await open.administration.takeIn(deliver('missing' in found ? [] : found), options);
    await open.close();
    const outcomes = reports.map(({ files, status, source, rows, findings }) => {
      const refused = findings.flatMap(({ severity, control, values }) =>
        severity === 'stops-delivery' ? [control, values['looksLike'] ?? ''] : [],
      );
      return [files[0] ?? '', [status, source ?? '', rows.kept, ...refused].filter((part) => part !== '').join(' ')];
    });
    expect(outcomes.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual(EXPECTED);
  });
});
