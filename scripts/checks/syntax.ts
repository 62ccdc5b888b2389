import { parseSync } from '@swc/core';
import type { SourceFile } from './files.ts';

/** A node of swc's syntax tree, as far as the checks look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [part: string]: unknown;
}

/** Visits every node of a TypeScript file, with its line number. Throws where the file cannot be parsed. */
export function visitSyntax(file: SourceFile, visit: (node: SyntaxNode, line: number) => void): void {
  const tree = parseSync(file.text, { syntax: 'typescript', tsx: file.path.endsWith('.tsx'), target: 'es2022' });
  const starts = lineStarts(file.text);
  descend(tree, (node) => visit(node, lineAt(starts, node.span?.start ?? 1)));
}

/** The byte every line starts at: swc counts bytes, not characters, and from 1. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const bytes = Buffer.from(text, 'utf8');
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

/** The line (from 1) that holds a place of swc's. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Name of a plain identifier, else an empty text. */
export function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['value']) : '';
}

/** `a.b` for a member expression of two plain names (`a['b']` as well), else an empty text. */
export function memberName(node: SyntaxNode): string {
  if (node.type !== 'MemberExpression') return '';
  const property = node['property'];
  if (!isNode(property)) return '';
  const computed = property.type === 'Computed' ? property['expression'] : property;
  const last = isNode(computed) && computed.type === 'StringLiteral' ? String(computed['value']) : nameOf(computed);
  const object = node['object'];
  const first = isNode(object) && object.type === 'MemberExpression' ? memberName(object) : nameOf(object);
  return `${first}.${last}`.replace(/^(globalThis|window)\./, '');
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function descend(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) descend(item, see);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (isNode(value)) see(value);
  for (const part of Object.values(value)) descend(part, see);
}
