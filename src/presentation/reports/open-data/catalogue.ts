import type { ComposedReport } from '../../api/contract/index.ts';
import { fill, LANGUAGES, type Language, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { fileName } from '../appendix/index.ts';
import { type Graph, iri, literal, type Node, spoken } from './graph.ts';

/** Who publishes, where the files are to lie, and who answers: what a report does not know of itself. */
export interface OpenPublisher {
  /** Nine digits, as in Enhetsregisteret. */
  readonly organisationNumber: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** `https://…/` that the files are put under. */
  readonly address: string;
}

/** What lacks before tables may be open data; told in the report's language. */
export interface OpenProblem {
  readonly kind: 'organisation' | 'contact' | 'address' | 'internal' | 'draft';
  readonly message: string;
}

export type OpenCatalogue =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly problems: readonly OpenProblem[] };

/** DCAT-AP-NO: https://data.norge.no/specification/dcat-ap-no; the publisher's address as Felles datakatalog has it. */
const PUBLISHERS = 'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/';
const EU = 'http://publications.europa.eu/resource/authority';
const THEMES = [`${EU}/data-theme/EDUC`, `${EU}/data-theme/GOVE`];
const LICENSE = 'http://publications.europa.eu/resource/authority/licence/NLOD_2_0';
const COUNTRY = `${EU}/country/NOR`;
const ACCESS = `${EU}/access-right/PUBLIC`;
const SPOKEN: Readonly<Record<Language, string>> = { nb: 'NOB', nn: 'NNO', en: 'ENG' };
const FORMATS = {
  csv: { format: 'CSV', media: 'text/csv' },
  json: { format: 'JSON', media: 'application/json' },
} as const;

/** The tables of a published report as a catalogue of data sets. It is an act of its own: nothing is open by being published. */
export function catalogueOf(report: ComposedReport, publisher: OpenPublisher): OpenCatalogue {
  const problems = problemsOf(report, publisher);
  if (problems.length > 0) return { ok: false, problems };
  const base = publisher.address.endsWith('/') ? publisher.address : `${publisher.address}/`;
  const at = { report, publisher, base };
  const sets = report.figures.map(({ id }) => iri(`${base}${fileName(id)}`));
  const catalogue: Node = {
    id: `${base}catalogue`,
    types: ['dcat:Catalog'],
    properties: [
      ['dct:identifier', [literal(`${base}catalogue`)]],
      ['dct:title', inEach((texts) => fill(texts.catalogue, { owner: report.owner.name }))],
      ['dct:description', inEach((texts) => fill(texts.catalogueDescription, { owner: report.owner.name }))],
      ['dct:publisher', [publisherIri(publisher)]],
      ['dcat:contactPoint', [iri(`${base}contact`)]],
      ['dct:language', [iri(`${EU}/language/${SPOKEN[report.language]}`)]],
      ['dct:license', [iri(LICENSE)]],
      ['dcat:dataset', sets],
    ],
  };
  const nodes = [catalogue, agent(at), contact(at), ...report.figures.flatMap((figure) => datasetOf(figure, at))];
  return { ok: true, graph: { nodes } };
}

interface At {
  readonly report: ComposedReport;
  readonly publisher: OpenPublisher;
  readonly base: string;
}

function problemsOf(report: ComposedReport, publisher: OpenPublisher): readonly OpenProblem[] {
  const texts = REPORT_FORM_TEXTS[report.language].openProblems;
  const internal = report.figures.filter(({ answer }) => answer.audience !== 'public');
  const { organisationNumber, contact: by, address } = publisher;
  const isAddressed = /^https:\/\/[^\s<>"{}|\\^`]+$/.test(address);
  const problem = (isSo: boolean, kind: Exclude<OpenProblem['kind'], 'internal'>): readonly OpenProblem[] =>
    isSo ? [{ kind, message: texts[kind] }] : [];
  return [
    ...problem(!/^\d{9}$/.test(organisationNumber), 'organisation'),
    ...problem(by.name.trim() === '' || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(by.email), 'contact'),
    ...problem(!isAddressed, 'address'),
    ...problem(report.standing.kind === 'draft', 'draft'),
    ...internal.map(({ id }) => ({ kind: 'internal' as const, message: fill(texts.internal, { figure: id }) })),
  ];
}

function inEach(text: (texts: (typeof REPORT_FORM_TEXTS)[Language]) => string) {
  return LANGUAGES.map((language) => spoken(text(REPORT_FORM_TEXTS[language]), language));
}

function publisherIri({ organisationNumber }: OpenPublisher) {
  return iri(`${PUBLISHERS}${organisationNumber}`);
}

function agent({ report, publisher }: At): Node {
  const properties = [
    ['foaf:name', [spoken(report.owner.name, 'nb')]],
    ['dct:identifier', [literal(publisher.organisationNumber)]],
  ] as const;
  return { id: publisherIri(publisher).iri, types: ['foaf:Agent'], properties };
}

function contact({ base, publisher }: At): Node {
  const { name, email } = publisher.contact;
  const properties = [
    ['vcard:fn', [spoken(name, 'nb')]],
    ['vcard:hasEmail', [iri(`mailto:${email}`)]],
  ] as const;
  return { id: `${base}contact`, types: ['vcard:Organization'], properties };
}

/** One figure: a data set with its period, and a file in each format. */
function datasetOf(figure: ComposedReport['figures'][number], at: At): readonly Node[] {
  const { report, base, publisher } = at;
  const id = `${base}${fileName(figure.id)}`;
  const days = figure.answer.rows.flatMap(({ period }) => period.split('/')).toSorted();
  const describe = { caption: figure.caption, title: report.title };
  const issued =
    report.standing.kind === 'published' ? [['dct:issued', [literal(report.standing.on, 'xsd:date')]] as const] : [];
  const dataset: Node = {
    id,
    types: ['dcat:Dataset'],
    properties: [
      ['dct:identifier', [literal(id)]],
      // The caption is the owner's own sentence: it is in the report's language, and stands as the title in each.
      [
        'dct:title',
        LANGUAGES.map((language) =>
          spoken(`${figure.caption} – ${report.owner.name}, ${report.period.code}`, language),
        ),
      ],
      ['dct:description', inEach((texts) => fill(texts.dataDescription, describe))],
      ['dct:publisher', [publisherIri(publisher)]],
      ['dcat:contactPoint', [iri(`${base}contact`)]],
      ['dcat:theme', THEMES.map((theme) => iri(theme))],
      ['dct:accessRights', [iri(ACCESS)]],
      ['dct:language', [iri(`${EU}/language/${SPOKEN[report.language]}`)]],
      ['dct:spatial', [iri(COUNTRY)]],
      ['dct:temporal', [iri(`${id}#period`)]],
      ...issued,
      ['dcat:keyword', [spoken(figure.answer.metric.alias, 'en')]],
      ['dcat:version', [literal(figure.answer.dataset)]],
      ['dcat:distribution', (['csv', 'json'] as const).map((kind) => iri(`${id}.${kind}`))],
    ],
  };
  const span: Node = {
    id: `${id}#period`,
    types: ['dct:PeriodOfTime'],
    properties: [
      ['dcat:startDate', [literal(days[0] ?? report.period.from, 'xsd:date')]],
      ['dcat:endDate', [literal(days.at(-1) ?? report.period.to, 'xsd:date')]],
    ],
  };
  return [dataset, span, distribution(id, 'csv'), distribution(id, 'json')];
}

function distribution(id: string, kind: keyof typeof FORMATS): Node {
  const { format, media } = FORMATS[kind];
  return {
    id: `${id}.${kind}`,
    types: ['dcat:Distribution'],
    properties: [
      ['dct:title', inEach(() => format)],
      ['dcat:accessURL', [iri(`${id}.${kind}`)]],
      ['dcat:downloadURL', [iri(`${id}.${kind}`)]],
      ['dct:format', [iri(`${EU}/file-type/${format}`)]],
      ['dcat:mediaType', [iri(`https://www.iana.org/assignments/media-types/${media}`)]],
      ['dct:license', [iri(LICENSE)]],
    ],
  };
}
