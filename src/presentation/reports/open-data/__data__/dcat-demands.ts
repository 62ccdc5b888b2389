import type { Graph, Node, Value } from '../graph.ts';

/** What a value must be: an address, a text of a language, a text, or a day. */
type Kind = 'iri' | 'spoken' | 'text' | 'date';

interface Demand {
  readonly property: string;
  readonly kind: Kind;
  /** No more than this; null = as many as there are. */
  readonly most: number | null;
}

const demand = (property: string, kind: Kind, most: number | null = null): Demand => ({ property, kind, most });

/**
 * The mandatory properties of DCAT-AP-NO by class, with their ranges and how many there may be, typed by hand and not held against the text
 * (https://data.norge.no/specification/dcat-ap-no). Neither it nor its shapes in SHACL were at hand.
 */
const DEMANDS: Readonly<Record<string, readonly Demand[]>> = {
  'dcat:Catalog': [
    demand('dct:description', 'spoken'),
    demand('dct:identifier', 'text', 1),
    demand('dct:publisher', 'iri', 1),
    demand('dct:title', 'spoken'),
    demand('dcat:contactPoint', 'iri'),
    demand('dcat:dataset', 'iri'),
  ],
  'dcat:Dataset': [
    demand('dct:description', 'spoken'),
    demand('dct:identifier', 'text', 1),
    demand('dct:publisher', 'iri', 1),
    demand('dct:title', 'spoken'),
    demand('dcat:contactPoint', 'iri'),
    demand('dcat:theme', 'iri'),
  ],
  'dcat:Distribution': [demand('dcat:accessURL', 'iri')],
  'foaf:Agent': [demand('foaf:name', 'spoken'), demand('dct:identifier', 'text', 1)],
  'vcard:Organization': [demand('vcard:fn', 'spoken'), demand('vcard:hasEmail', 'iri')],
  'dct:PeriodOfTime': [demand('dcat:startDate', 'date', 1), demand('dcat:endDate', 'date', 1)],
};

/** Properties whose addresses are of things that the description must tell of itself, and of which class they are. */
const TOLD_HERE: Readonly<Record<string, string>> = {
  'dct:publisher': 'foaf:Agent',
  'dcat:contactPoint': 'vcard:Organization',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dct:temporal': 'dct:PeriodOfTime',
};

/** Everything that the description lacks, as `id property: what`. */
export function lackingIn({ nodes }: Graph): readonly string[] {
  const classes = new Map(nodes.map(({ id, types }) => [id, types]));
  return nodes.flatMap((node) => [
    ...node.types.flatMap((type) => (DEMANDS[type] ?? []).flatMap((one) => unmet(node, one))),
    ...node.properties.flatMap(([property, values]) => {
      const type = TOLD_HERE[property];
      return type === undefined
        ? []
        : values.flatMap((value) =>
            value.kind === 'iri' && classes.get(value.iri)?.includes(type) === true ? [] : [`${node.id} ${property}: not told`],
          );
    }),
    ...(node.types.some((type) => DEMANDS[type] !== undefined) ? [] : [`${node.id}: no class that is known`]),
  ]);
}

function unmet({ id, properties }: Node, { property, kind, most }: Demand): readonly string[] {
  const values = properties.filter(([name]) => name === property).flatMap(([, own]) => own);
  if (values.length === 0) return [`${id} ${property}: lacks`];
  if (most !== null && values.length > most) return [`${id} ${property}: too many`];
  return values.every((value) => isOf(value, kind)) ? [] : [`${id} ${property}: not ${kind}`];
}

function isOf(value: Value, kind: Kind): boolean {
  if (value.kind === 'iri') return kind === 'iri' && /^(https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/.test(value.iri);
  if (kind === 'iri' || value.text.trim() === '') return false;
  if (kind === 'date') return value.type === 'xsd:date' && /^\d{4}-\d{2}-\d{2}$/.test(value.text);
  return kind === 'text' || value.language !== null;
}
