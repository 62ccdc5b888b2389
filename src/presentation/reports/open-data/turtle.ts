import { type Graph, type Node, PREFIXES, type Value } from './graph.ts';

/** A graph as Turtle (W3C 2014): one node after another, its properties in order. */
export function turtleOf({ nodes }: Graph): string {
  const prefixes = Object.entries(PREFIXES).map(([name, at]) => `@prefix ${name}: <${at}> .`);
  return `${[prefixes.join('\n'), ...nodes.map(nodeText)].join('\n\n')}\n`;
}

function nodeText({ id, types, properties }: Node): string {
  const lines = properties.map(([property, values]) => `  ${property} ${values.map(valueText).join(' , ')}`);
  return [`${address(id)} a ${types.join(' , ')}`, ...lines].join(' ;\n').concat(' .');
}

function valueText(value: Value): string {
  if (value.kind === 'iri') return address(value.iri);
  const text = `"${value.text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
  if (value.language !== null) return `${text}@${value.language}`;
  return value.type === null ? text : `${text}^^${value.type}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Signs that an address may not hold are written as what they are called. */
function address(text: string): string {
  return `<${text.replace(/[\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))}>`;
}
