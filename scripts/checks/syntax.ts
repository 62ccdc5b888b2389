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
  const bytes = Buffer.from(file.text, 'utf8');
  const tree = parseSync(file.text, { syntax: 'typescript', tsx: file.path.endsWith('.tsx'), target: 'es2022' });
  const lineAt = (start: number) =>
    bytes
      .subarray(0, Math.max(0, start - 1))
      .toString('utf8')
      .split('\n').length;
  descend(tree, (node) => visit(node, lineAt(node.span?.start ?? 1)));
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
