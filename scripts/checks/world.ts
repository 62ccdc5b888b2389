import { filesBelow, isTest, type SourceFile } from './files.ts';
import { memberName, nameOf, type SyntaxNode, visitSyntax } from './syntax.ts';
import type { Check, Problem } from './verdict.ts';

/** What below presentation/ must be handed in, and by which name the offence is told. */
const HANDED_IN: Readonly<Record<string, string>> = {
  'Date.now': 'clock-is-handed-in',
  'performance.now': 'clock-is-handed-in',
  'Math.random': 'chance-is-handed-in',
  'crypto.randomUUID': 'chance-is-handed-in',
  'crypto.getRandomValues': 'chance-is-handed-in',
  'process.env': 'environment-is-handed-in',
  'process.argv': 'environment-is-handed-in',
  'process.stdout': 'console-is-handed-in',
  'process.stderr': 'console-is-handed-in',
};
const CONSOLE = /^console\./;

/** Time, chance and the outside world are handed in: nothing below presentation/ fetches them itself. */
export const world: Check = async (root) => {
  const files = filesBelow(root, ['src'], /\.ts$/).filter((file) => belowPresentation(file.path));
  return { read: `${files.length} files below presentation/`, problems: files.flatMap(worldOf) };
};

function belowPresentation(path: string): boolean {
  return !path.startsWith('src/presentation/') && !isTest(path);
}

function worldOf(file: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visitSyntax(file, (node, line) => {
    const found = offence(node);
    if (found !== null) problems.push({ rule: found.rule, place: `${file.path}:${line}`, what: found.what });
  });
  return problems;
}

function offence(node: SyntaxNode): { rule: string; what: string } | null {
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date' && noArguments(node)) {
    return { rule: 'clock-is-handed-in', what: 'new Date() reads the clock: take a Day or a moment as an argument' };
  }
  if (destructures(node)) return { rule: 'environment-is-handed-in', what: 'takes apart process: hand the value in' };
  const member = memberName(node);
  const rule = CONSOLE.test(member) ? 'console-is-handed-in' : HANDED_IN[member];
  return rule === undefined ? null : { rule, what: `${member} below presentation/: hand the value or the log in` };
}

function noArguments(node: SyntaxNode): boolean {
  const given = node['arguments'];
  return !Array.isArray(given) || given.length === 0;
}

function destructures(node: SyntaxNode): boolean {
  const id = node['id'];
  const pattern = typeof id === 'object' && id !== null && 'type' in id && id.type === 'ObjectPattern';
  return node.type === 'VariableDeclarator' && pattern && ['process', 'Math', 'console'].includes(nameOf(node['init']));
}
