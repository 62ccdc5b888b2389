import type { FigureAnswer, FigureRow, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, fill, formatPeriod, type Language } from '../../language/index.ts';
import type { PlacedParagraph } from './paragraphs.ts';

type Values = Readonly<Record<string, string | number>>;

/** A finding in a paragraph. */
export function inParagraph(
  check: ReportFinding['check'],
  { place, paragraph }: Pick<PlacedParagraph, 'place' | 'paragraph'>,
  told: { readonly text: string; readonly values?: Values; readonly instead?: string },
): ReportFinding {
  const finding = { check, place, message: fill(told.text, told.values ?? {}), paragraph: paragraph.id };
  return told.instead === undefined ? finding : { ...finding, instead: told.instead };
}

/** A finding at a figure, or at another place that has a name. */
export function inPlace(
  check: ReportFinding['check'],
  place: string,
  text: string,
  values: Values = {},
): ReportFinding {
  return { check, place, message: fill(text, values) };
}

/** A row in words: «Lærere, 1. oktober 2024 til 1. oktober 2025». */
export function rowText(row: FigureRow, language: Language): string {
  const labels = Object.values(row.dims).map(({ label, code }) => (label === '' ? code : label));
  const dims = labels.length === 0 ? CHECKLIST_TEXTS[language].all : labels.join(' · ');
  return fill(CHECKLIST_TEXTS[language].row, { dims, period: formatPeriod(row.period, language) });
}

/** What tells a row from the others of its answer. */
export function rowKey(row: FigureRow): string {
  const dims = Object.entries(row.dims).map(([column, { code }]) => `${column}=${code}`);
  const quoted = row.quoted === undefined ? '' : `${row.quoted.publisher} ${row.quoted.definition.code}`;
  return [...dims.toSorted(), row.period, row.sum ?? '', quoted].join('\u0000');
}

/** The answer that the record gives to a figure's question; null where it gives none or was not asked. */
export function answered(answer: FigureAnswer | 'refused' | undefined): FigureAnswer | null {
  return answer === undefined || answer === 'refused' ? null : answer;
}

/** Whether a text has one of some words, without regard to capitals. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const low = text.toLowerCase();
  return words.some((word) => low.includes(word));
}
