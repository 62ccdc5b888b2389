import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import {
  CHECKLIST_TEXTS,
  formatNumber,
  JARGON,
  LANGUAGES,
  type Language,
  TELLING_WORDS,
} from '../../../language/index.ts';
import { inParagraph, inPlace } from '../finding.ts';
import { type PlacedParagraph, paragraphText, placedParagraphs, plainText } from '../paragraphs.ts';
import type { ReportCheck } from '../stated.ts';

/** demands.md M18: plain language. LIX (Björnsson 1968): words a sentence, and per cent of words above six letters. */
const MOST_LIX = 45;
const LONG_WORD = 6;
/** Fewer words give a LIX that says little. */
const WORDS_ENOUGH = 60;
/** So many small words of another language, and more than of its own, make a paragraph foreign. */
const FOREIGN = 3;

/** The text can be read by those it is for: sentences and words of moderate length, their words, their language. */
export const plainLanguage: ReportCheck = ({ report }, { language }) => [
  ...readability(report, language),
  ...placedParagraphs(report).flatMap((placed) => wordFindings(placed, report.language, language)),
];

function readability(report: ComposedReport, language: Language): readonly ReportFinding[] {
  const text = placedParagraphs(report)
    .filter(({ part }) => part === 'summary' || part === 'sections')
    .map(({ paragraph }) => paragraphText(paragraph))
    .join('\n');
  const found = lix(text);
  if (found === null || found <= MOST_LIX) return [];
  const values = { lix: formatNumber(found, language), most: MOST_LIX };
  return [inPlace('language', 'sections', CHECKLIST_TEXTS[language].language.lix, values)];
}

/** LIX of a text; null where it is too short to tell. A line is a sentence also without a full stop. */
function lix(text: string): number | null {
  const bare = text.replace(/(\d)[.,](?=\d)/g, '$1').replace(/(\d)\.(?=[\s\u00a0]\p{Ll})/gu, '$1');
  const words = bare.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = bare.split(/[.!?:](?=\s|$)|\n/u).filter((one) => /[\p{L}\p{N}]/u.test(one));
  if (words.length < WORDS_ENOUGH) return null;
  const long = words.filter((word) => [...word].length > LONG_WORD).length;
  return words.length / Math.max(1, sentences.length) + (100 * long) / words.length;
}

function wordFindings(placed: PlacedParagraph, written: Language, language: Language): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].language;
  const text = plainText(paragraphText(placed.paragraph));
  if (text === '') return [inParagraph('language', placed, { text: texts.empty })];
  const low = text.toLowerCase();
  const jargon = JARGON[written]
    .filter(({ word }) => startsAWord(low, word))
    .map(({ word, say }) =>
      inParagraph('language', placed, { text: texts.jargon, values: { word, say }, instead: say }),
    );
  const open = (text.match(/\{[\w:|]+\}/g) ?? []).map((shown) =>
    inParagraph('language', placed, { text: texts.placeholder, values: { shown } }),
  );
  return [
    ...jargon,
    ...open,
    ...(isForeign(low, written) ? [inParagraph('language', placed, { text: texts.other })] : []),
  ];
}

function startsAWord(text: string, start: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}-]+/gu, ' ')}`.includes(` ${start}`);
}

/** Whether a paragraph has more small words of another language than of its own. */
function isForeign(text: string, written: Language): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const told = (language: Language) => words.filter((word) => TELLING_WORDS[language].includes(word)).length;
  const own = told(written);
  return LANGUAGES.some((other) => other !== written && told(other) >= FOREIGN && told(other) > own);
}
