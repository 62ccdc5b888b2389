import type { ComparedLine, SeenComparison, SeenTable } from '../../../disclosure/index.ts';
import type { CompareAnswer } from '../../api/contract/index.ts';
import { COMPARE_TEXTS, codeLabel, fill, type Language, whenText } from '../../language/index.ts';
import { figureBreak } from '../figure-answer.ts';
import { metricName } from '../metric-name.ts';
import { compareLine, testsIn } from './compare-line.ts';

/** A comparison as the JSON of `laget compare` and GET /api/compare. */
export function compareAnswer(seen: SeenComparison, language: Language): CompareAnswer {
  const { comparison, periods, broken, lines } = seen;
  const [first] = seen.tables;
  const names = namesOf(seen, language);
  const tests = testsIn(lines);
  return {
    metric: metricOf(first),
    name: metricName(first.metric.id, language),
    audience: first.audience,
    kind: comparison.kind,
    names,
    periods: { a: periods[0], b: periods[1] },
    filters: comparison.question.where.map(({ dimension, codes }) => ({
      dimension,
      codes,
      label: codes.map((code) => codeLabel(dimension, code, language, first.names[dimension])).join(', '),
    })),
    tests,
    lines: lines.map((line) => compareLine(line, { names: said(names, seen, language), tests, broken, language })),
    broken: broken === null ? null : figureBreak(broken, language),
    notes: notesOf(seen, tests, language),
    asKnownOn: first.asKnownOn,
    dataset: first.dataset,
  };
}

export function metricOf({ metric }: SeenTable): CompareAnswer['metric'] {
  const { id, alias, version, unit } = metric;
  return { id, alias, version, unit };
}

/** What the two are called: groups by their labels, periods as they are written. */
function namesOf({ comparison, tables, periods }: SeenComparison, language: Language): CompareAnswer['names'] {
  if (comparison.kind === 'periods') {
    return { a: whenText(periods[0], language, true), b: whenText(periods[1], language, true) };
  }
  const { dimension, first, second } = comparison;
  const named = (codes: readonly string[], table: SeenTable) =>
    codes.map((code) => codeLabel(dimension, code, language, table.names[dimension])).join(' + ');
  return { a: named(first, tables[0]), b: named(second, tables[1]) };
}

/** Places have names of their own; other groups are labels, and stand between quotation marks in a sentence. */
const PLACES: readonly string[] = ['unit', 'area', 'sub-area'];

function said(names: CompareAnswer['names'], { comparison }: SeenComparison, language: Language) {
  const isPlain = comparison.kind === 'periods' || PLACES.includes(comparison.dimension);
  return isPlain ? names : { a: quoted(names.a, language), b: quoted(names.b, language) };
}

/** A label between the quotation marks of the language. */
export function quoted(label: string, language: Language): string {
  return language === 'en' ? `“${label}”` : `«${label}»`;
}

type TextKey = 'apart' | 'sameCounted' | 'sameStock' | 'sameFlow' | 'ofShares' | 'ofRates' | 'ofEstimates' | 'noCause';

function notesOf(seen: SeenComparison, tests: number, language: Language): string[] {
  const texts = COMPARE_TEXTS[language];
  const isCompared = seen.lines.some(({ difference }) => difference !== null);
  if (!isCompared) return [];
  const keys: TextKey[] = [sharing(seen), ...(tests > 0 ? [methodOf(seen.lines)] : []), 'noCause'];
  const together = tests > 1 ? [fill(texts.together, { tests })] : [];
  return [...keys.map((key) => texts[key]), ...together];
}

/** Whether the two are of the same persons. */
function sharing({ comparison, tables, lines }: SeenComparison): TextKey {
  if (comparison.kind === 'groups') return 'apart';
  if (tables[0].metric.time !== 'day') return 'sameFlow';
  return lines.some(({ why }) => why === 'full-count') ? 'sameCounted' : 'sameStock';
}

function methodOf(lines: readonly ComparedLine[]): 'ofShares' | 'ofRates' | 'ofEstimates' {
  const tested = lines.filter(({ chance }) => chance !== null);
  if (tested.some(({ unit }) => unit === 'per-100-years' || unit === 'per-school')) return 'ofRates';
  return tested.every(({ ofCounts }) => ofCounts) ? 'ofShares' : 'ofEstimates';
}
