import { type Graph, PREFIXES, type Value } from './graph.ts';

/** A graph as JSON-LD 1.1 with the same names as in Turtle. */
export function jsonLdOf({ nodes }: Graph): string {
  const graph = nodes.map(({ id, types, properties }) => ({
    '@id': id,
    '@type': types,
    ...Object.fromEntries(properties.map(([property, values]) => [property, values.map(asJson)])),
  }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 2)}\n`;
}

function asJson(value: Value): Readonly<Record<string, string>> {
  if (value.kind === 'iri') return { '@id': value.iri };
  if (value.language !== null) return { '@value': value.text, '@language': value.language };
  return value.type === null ? { '@value': value.text } : { '@value': value.text, '@type': value.type };
}
