/** What a catalogue tells, as triples: each node with its types and its properties in order. */
export interface Graph {
  readonly nodes: readonly Node[];
}

export interface Node {
  readonly id: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [property: string, values: readonly Value[]])[];
}

export type Value =
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'literal'; readonly text: string; readonly type: string | null; readonly language: string | null };

export function iri(address: string): Extract<Value, { kind: 'iri' }> {
  return { kind: 'iri', iri: address };
}

/** A text that is of no language, or a day. */
export function literal(text: string, type: string | null = null): Value {
  return { kind: 'literal', text, type, language: null };
}

/** A text in a language. */
export function spoken(text: string, language: string): Value {
  return { kind: 'literal', text, type: null, language };
}

/** The vocabularies that DCAT-AP-NO is made of. */
export const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
