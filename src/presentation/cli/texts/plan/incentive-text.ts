import type { IncentiveAnswer } from '../../../api/contract/index.ts';
import { INCENTIVE_PAGES, type Language } from '../../../language/index.ts';
import { columnsOf } from '../text-table.ts';

/** The answer first, then how it adds up, who could have it, what it rests on, and what is not known. */
export function incentiveText(answer: IncentiveAnswer, language: Language): string {
  const pages = INCENTIVE_PAGES[language];
  const { results, eligible, assumptions, unknown } = answer;
  const parts: readonly (readonly [string, string])[] = [
    [pages.results, columnsOf(results.map(({ label, text }) => [label, text]))],
    ...eligible.tables.map(({ title, rows }): readonly [string, string] => [
      `${pages.eligible}. ${title}`,
      columnsOf(rows.map(({ label, text }) => [label, text])),
    ]),
    [pages.assumptions, columnsOf(assumptions.map(({ label, text, source }) => [label, text, source]))],
    [pages.unknown, [...unknown, pages.nobody].map((line) => `- ${line}`).join('\n')],
  ];
  const told = parts.filter(([, text]) => text !== '').map(([head, text]) => `${head}\n${text}`);
  return [answer.title, answer.sentences.join('\n'), ...told].join('\n\n');
}
