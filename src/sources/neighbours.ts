import { at, isObject } from './files/json.ts';

type Test = (value: unknown) => boolean;
const has =
  (...keys: readonly string[]): Test =>
  (value) =>
    at(value, ...keys) !== undefined;
const firstHas =
  (key: string): Test =>
  (value) =>
    Array.isArray(value) && isObject(value[0]) && Object.hasOwn(value[0], key);

/** Documents that stand near to ours, in order, so that the deliverer is told what she sent. */
const NEIGHBOURS: readonly (readonly [string, Test])[] = [
  ['beskrivelse av et grensesnitt (OpenAPI)', has('openapi')],
  ['beskrivelse av et grensesnitt (OpenAPI)', has('swagger')],
  ['enhet fra NAVs eget register (EREG)', has('organisasjonDetaljer')],
  ['opptak av en forespørsel', (value) => has('request')(value) && has('response')(value)],
  ['tabell i formatet JSON-stat', (value) => at(value, 'class') === 'dataset'],
  ['spørring til Statistisk sentralbyrå', has('queryObj')],
  [
    'statistikk fra Utdanningsdirektoratet (GSI) uten elevtall for skoler',
    (value) => has('metadata')(value) && has('rows')(value),
  ],
  ['statistikkside fra Utdanningsdirektoratet (GSI)', has('rappside')],
  ['filterverdier fra Utdanningsdirektoratet (GSI)', has('TidID')],
  ['sykefraværsstatistikk fra NAV', has('prosentSiste4KvartalerTotalt')],
  ['yrkesklassifisering fra Statistisk sentralbyrå', has('classificationItems')],
  ['yrkesklassifisering fra Statistisk sentralbyrå', has('correspondenceTables')],
  ['kodeverk fra NAV', has('betydninger')],
  ['oppdiktet arbeidsforhold fra NAVs testdata', has('ARBEIDSFORHOLD_TYPE')],
  ['oppdiktet arbeidsforhold fra NAVs testdata', firstHas('ARBEIDSFORHOLD_TYPE')],
  ['oppsett av et datasett fra Tenor', (value) => has('datasett')(value) && has('relasjoner')(value)],
  ['kolonneoppsett uten kolonner', (value) => at(value, 'source') === 'hr-extract'],
];

/** Texts that are no tables, by how they begin. */
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['datakatalog i formatet Turtle (DCAT)', /^\s*@(prefix|base)\s/],
  ['skjema for et grensesnitt (GraphQL)', /^\s*(schema|type|scalar|input|enum|interface|directive)\b[^;\t{]*\{/],
  ['tekst med overskrifter (Markdown)', /^(---\r?\n[\w-]+:|#{1,6} \S)/],
];

/** What a text that holds no table is; null where it may be one. */
export function neighbourText(head: string): string | null {
  return TEXTS.find(([, begins]) => begins.test(head))?.[0] ?? null;
}

/** What a JSON document that Laget does not read is. */
export function neighbour(value: unknown): string {
  return NEIGHBOURS.find(([, is]) => is(value))?.[0] ?? 'JSON';
}

/** Columns that tell a table we do not read, all in lower case. */
const TABLES: readonly (readonly [string, readonly string[]])[] = [
  ['yrkeskatalogen fra Statistisk sentralbyrå', ['code', 'parentcode', 'validfrom']],
  ['yrkeskategorier fra NAV', ['styrk code', 'styrk description']],
  ['testvirksomheter fra NAV', ['orgnr', 'sektor', 'primærnæring']],
  ['tabell fra Statistisk sentralbyrå', ['kilde stillingsprosent']],
];

/** What a table that Laget does not read is; null where it may be anything. */
export function neighbourTable(header: readonly string[]): string | null {
  const names = new Set(header.map((name) => name.replace(/^\uFEFF/, '').toLowerCase()));
  return TABLES.find(([, columns]) => columns.every((column) => names.has(column)))?.[0] ?? null;
}
