import { lowered } from '../../capitals.ts';
import type { InEach, Language } from '../../language.ts';
import { formatPercent } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type CellFacts, type FigureFacts, isSeen } from '../figure-facts.ts';
import { listed } from '../listed.ts';

type SeenLine<Code extends string> = CellFacts & { readonly value: number; readonly code: Code };

/** The lines that are seen, the largest first. */
export function largestFirst<Code extends string>(
  { lines = {} }: FigureFacts,
  codes: readonly Code[],
): readonly SeenLine<Code>[] {
  const seen = codes.flatMap((code) => {
    const cell = lines[code];
    return isSeen(cell) ? [{ ...cell, code }] : [];
  });
  return seen.sort((a, b) => b.value - a.value);
}

/** The largest part of a whole, as a sentence tells it, and the sentence of those that come next. */
export interface LargestParts {
  readonly part: string;
  readonly share: string;
  /** How many the parts are of. */
  readonly count: number;
  readonly next: readonly string[];
}

const NEXT: InEach<string> = {
  nb: 'Deretter kom {others}.',
  nn: 'Deretter kom {others}.',
  en: 'Next came {others}.',
};
/** Parts told beside the first. */
const MOST_NEXT = 2;

/** The parts with most in them, as far as they are seen; null where none is. */
export function largestParts<Code extends string>(
  facts: FigureFacts,
  labels: Readonly<Record<Code, string>>,
  codes: readonly Code[],
  language: Language,
): LargestParts | null {
  const [first, ...rest] = largestFirst(facts, codes).filter(({ value }) => value > 0);
  if (first === undefined) return null;
  const told = ({ code, value }: SeenLine<Code>) => ({
    part: lowered(labels[code]),
    share: formatPercent(value, language),
  });
  const others = rest
    .slice(0, MOST_NEXT)
    .map(told)
    .map(({ part, share }) => `${part} (${share})`);
  const next = others.length === 0 ? [] : [fill(NEXT[language], { others: listed(others, language) })];
  return { ...told(first), count: first.denominator ?? 0, next };
}
