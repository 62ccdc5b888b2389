import type { IncentiveAnswer, IncentiveRange } from '../../api/contract/index.ts';
import { INCENTIVE_PAGES, INCENTIVE_TEXTS, type Language, SURFACE_TEXTS } from '../../language/index.ts';
import { csvText } from '../csv.ts';
import type { SheetCell } from '../sheet.ts';
import { SIGNS } from '../signs.ts';

const KEYS = [
  ...(['recipients', 'stayAnyway', 'extra', 'leaveAnyway', 'cost'] as const),
  ...(['deadweight', 'stayersAnyway', 'costPerExtra'] as const),
] as const;

/** What was reckoned of an incentive as CSV: results with their ends, what they rest on, who could have it, what is not known. */
export function incentiveCsv(
  { title, sentences, eligible, reckoned, assumptions, unknown, day, dataset }: IncentiveAnswer,
  { owner, language }: { readonly owner: string; readonly language: Language },
): string {
  const texts = INCENTIVE_TEXTS[language];
  const { head } = texts;
  const results = KEYS.flatMap((key): SheetCell[][] => {
    const range = reckoned?.[key] ?? null;
    return range === null ? [] : [[texts.results[key], ...endsOf(range, texts.noUpper)]];
  });
  return csvText([
    [title],
    ...sentences.map((sentence) => [sentence]),
    [],
    [head.what, head.likely, head.low, head.high],
    ...results,
    [],
    [head.what, head.likely, head.source],
    ...assumptions.map(({ label, text, source }) => [label, text, source]),
    [],
    [texts.eligible, day],
    ...[eligible.total, ...eligible.tables.flatMap(({ rows }) => rows)].map(({ label, value, state }): SheetCell[] => [
      label,
      value ?? SIGNS[state === 'withheld' ? 'withheld' : 'not-delivered'],
    ]),
    [],
    ...[...unknown, INCENTIVE_PAGES[language].nobody].map((note) => [note]),
    [owner],
    [SURFACE_TEXTS[language].provenance.dataset, dataset],
  ]);
}

function endsOf({ low, likely, high }: IncentiveRange, noUpper: string): SheetCell[] {
  return [likely ?? '', low, high ?? noUpper];
}
