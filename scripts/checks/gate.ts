import { filesBelow, isTest, type SourceFile } from './files.ts';
import { isNode, nameOf, type SyntaxNode, visitSyntax } from './syntax.ts';
import type { Check, Problem } from './verdict.ts';

/** The types only disclosure/ may make. A cast to one of them is the one hole a type cannot close. */
const GATE_TYPES =
  /^(Published|Internal)\w*(Table|Cell|Row|Figure|Bridge|Turnovers)\w*$|^Seen(Table|Bridge|Turnovers|Evaluation)$/;

/** A file that names neither a gate type nor the seal casts to none: it is not parsed. */
const NAMES_ONE =
  /\b((Published|Internal)\w*(Table|Cell|Row|Figure|Bridge|Turnovers)|Seen(Table|Bridge|Turnovers|Evaluation)\b|passedTheGate\b)/;

/** No cast to what has passed the gate, and no naming of its seal, outside `src/disclosure`. */
export const gate: Check = async (root) => {
  const files = filesBelow(root, ['src', 'web/src'], /\.tsx?$/).filter((file) => outsideDisclosure(file.path));
  return { read: `${files.length} files outside disclosure/`, problems: files.flatMap(castsIn) };
};

function outsideDisclosure(path: string): boolean {
  return !path.startsWith('src/disclosure/') && !isTest(path);
}

function castsIn(file: SourceFile): Problem[] {
  if (!NAMES_ONE.test(file.text)) return [];
  const problems: Problem[] = [];
  visitSyntax(file, (node, line) => {
    const place = `${file.path}:${line}`;
    const type = castTo(node);
    if (type !== '') {
      problems.push({ rule: 'no-cast-to-published', place, what: `casts to ${type}: only src/disclosure makes one` });
    }
    if (nameOf(node) === 'passedTheGate') {
      problems.push({
        rule: 'seal-stays-in-disclosure',
        place,
        what: 'names the seal of the gate outside disclosure/',
      });
    }
  });
  return problems;
}

/** The gate type a cast names anywhere in its type (`as X`, `as readonly X[]`, `<X>value`), else an empty text. */
function castTo(node: SyntaxNode): string {
  if (node.type !== 'TsAsExpression' && node.type !== 'TsTypeAssertion') return '';
  return gateTypeIn(node['typeAnnotation']);
}

function gateTypeIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(gateTypeIn).find((name) => name !== '') ?? '';
  if (typeof value !== 'object' || value === null) return '';
  if (isNode(value) && GATE_TYPES.test(nameOf(value))) return nameOf(value);
  return gateTypeIn(Object.values(value));
}
