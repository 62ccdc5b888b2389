import { describe, expect, test } from 'vitest';
import { RIGHT } from '../checked/__data__/reports.ts';
import { lackingIn } from './__data__/dcat-demands.ts';
import { notJsonStat } from './__data__/json-stat-demands.ts';
import { catalogueOf } from './catalogue.ts';
import { type Graph, iri, literal } from './graph.ts';
import { dcatOf } from './open-data.ts';

const PUBLISHED = {
  ...RIGHT,
  standing: { kind: 'published', on: '2026-09-18', corrects: null, reason: null },
} as const;
const PUBLISHER = {
  organisationNumber: '991825827',
  contact: { name: 'Analyseavdelingen', email: 'analyse@fjordvik.example' },
  address: 'https://data.fjordvik.example/tertial-2026-2',
};

/** Properties of the first node of a type, by name. */
function propertiesOf(type: string): readonly string[] {
  const found = catalogueOf(PUBLISHED, PUBLISHER);
  const nodes = found.ok ? found.graph.nodes : [];
  return nodes.find(({ types }) => types.includes(type))?.properties.map(([property]) => property) ?? [];
}

describe('the catalogue of open tables', () => {
  test.each([
    [
      'dcat:Catalog',
      ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dct:identifier', 'dcat:dataset'],
    ],
    [
      'dcat:Dataset',
      ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dct:identifier', 'dcat:theme'],
    ],
    ['dcat:Dataset', ['dct:temporal', 'dct:spatial', 'dcat:distribution', 'dct:accessRights']],
    ['dcat:Distribution', ['dcat:accessURL', 'dct:format', 'dct:license']],
    ['foaf:Agent', ['foaf:name', 'dct:identifier']],
    ['vcard:Organization', ['vcard:fn', 'vcard:hasEmail']],
  ])('%s has what DCAT-AP-NO demands', (type, demanded) => {
    expect(propertiesOf(type)).toEqual(expect.arrayContaining(demanded));
  });

  test('has a title in bokmål, nynorsk and English, and the publisher as Felles datakatalog knows it', () => {
    const found = dcatOf(PUBLISHED, PUBLISHER);
    const turtle = found.ok ? found.files.get('catalogue.ttl') : '';
    expect(turtle).toContain(
      'dct:title "Åpne data fra Fjordvik kommune"@nb , "Opne data frå Fjordvik kommune"@nn , "Open data from Fjordvik kommune"@en',
    );
    expect(turtle).toContain(
      '<https://organization-catalog.fellesdatakatalog.digdir.no/organizations/991825827> a foaf:Agent',
    );
    expect(turtle).toContain('dcat:startDate "2021-10-01"^^xsd:date');
  });

  test('says the same as JSON-LD', () => {
    const found = dcatOf(PUBLISHED, PUBLISHER);
    const text = found.ok ? (found.files.get('catalogue.jsonld') ?? '') : '';
    const graph = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
    expect(graph.filter((node) => String(node['@type']) === 'dcat:Dataset').map((node) => node['@id'])).toEqual([
      'https://data.fjordvik.example/tertial-2026-2/F1',
      'https://data.fjordvik.example/tertial-2026-2/F2',
    ]);
  });

  test('writes a quotation mark and a line end in a text as Turtle does', () => {
    const owner = { name: 'Skolen "Nord"\n', isInvented: true };
    const found = dcatOf({ ...PUBLISHED, owner }, PUBLISHER);
    expect(found.ok ? found.files.get('catalogue.ttl') : '').toContain('foaf:name "Skolen \\"Nord\\"\\n"@nb');
  });

  test('has a file for every distribution it names, with withheld cells as they are', () => {
    const found = dcatOf(PUBLISHED, PUBLISHER);
    const files = found.ok ? found.files : new Map<string, string>();
    expect([...files.keys()]).toEqual(['catalogue.ttl', 'catalogue.jsonld', 'F1.csv', 'F2.csv', 'F1.json', 'F2.json']);
    expect(files.get('F2.csv')).toContain('leader;2024-10-01/2025-10-01;:');
  });
});

/** The description of the open tables. */
function graphOf(): Graph {
  const found = catalogueOf(PUBLISHED, PUBLISHER);
  if (!found.ok) throw new Error('the report is published');
  return found.graph;
}

/** The same with one property of every node of a type told otherwise; without it where there are no values. */
function changed(type: string, property: string, values: Graph['nodes'][number]['properties'][number][1]): Graph {
  const nodes = graphOf().nodes.map((node) => ({
    ...node,
    properties: node.properties.flatMap((one) => {
      const isIt = node.types.includes(type) && one[0] === property;
      return isIt ? (values.length === 0 ? [] : [[property, values] as const]) : [one];
    }),
  }));
  return { nodes };
}

describe('the mandatory properties of DCAT-AP-NO', () => {
  test('are there on every node, of the right kind and number, and what they point to is told', () => {
    expect(lackingIn(graphOf())).toEqual([]);
    expect(
      graphOf()
        .nodes.flatMap(({ types }) => types)
        .toSorted(),
    ).toEqual([
      ...['dcat:Catalog', 'dcat:Dataset', 'dcat:Dataset'],
      ...['dcat:Distribution', 'dcat:Distribution', 'dcat:Distribution', 'dcat:Distribution'],
      ...['dct:PeriodOfTime', 'dct:PeriodOfTime', 'foaf:Agent', 'vcard:Organization'],
    ]);
  });

  test.each([
    ['dcat:Catalog', 'dct:publisher', [], 'lacks'],
    ['dcat:Catalog', 'dct:title', [literal('Uten språk')], 'not spoken'],
    ['dcat:Dataset', 'dcat:contactPoint', [iri('https://data.example/nobody')], 'not told'],
    ['dcat:Distribution', 'dcat:accessURL', [literal('https://data.example')], 'not iri'],
    ['dct:PeriodOfTime', 'dcat:startDate', [literal('2025')], 'not date'],
    ['foaf:Agent', 'dct:identifier', [literal('1'), literal('2')], 'too many'],
  ] as const)('%s with another %s is found', (type, property, values, what) => {
    const found = lackingIn(changed(type, property, values));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.endsWith(`${property}: ${what}`))).toEqual([]);
  });
});

describe('the JSON-stat files', () => {
  const files = () => {
    const found = dcatOf(PUBLISHED, PUBLISHER);
    return found.ok ? ['F1.json', 'F2.json'].map((name) => found.files.get(name) ?? '{}') : [];
  };

  test('are JSON-stat 2.0 of class dataset', () => {
    expect(files().map(notJsonStat)).toEqual([[], []]);
  });

  test.each([
    ['version', { version: '1.3' }],
    ['class', { class: 'collection' }],
    ['id and size', { size: [1] }],
    ['value', { value: [1] }],
    ['status', { status: { '999': ':' } }],
    ['role', { role: { time: ['år'] } }],
    ['note', { note: 'en tekst' }],
    ['dimension period', { dimension: {} }],
  ])('with another %s are not', (what, other) => {
    const [first = '{}'] = files();
    expect(notJsonStat(JSON.stringify({ ...JSON.parse(first), ...other }))).toContain(what);
  });
});

describe('tables are not opened', () => {
  test('from a draft', () => {
    expect(dcatOf(RIGHT, PUBLISHER)).toMatchObject({ ok: false, problems: [{ kind: 'draft' }] });
  });

  test('without publisher, contact and address', () => {
    const nobody = { organisationNumber: '', contact: { name: '', email: '' }, address: 'http://data' };
    const found = dcatOf(PUBLISHED, nobody);
    expect(found.ok ? [] : found.problems.map(({ kind }) => kind)).toEqual(['organisation', 'contact', 'address']);
  });
});
