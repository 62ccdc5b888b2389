import { formatNumber, type Language } from '../../language/index.ts';

/** A number as it is printed: its digits with a dot before the decimals, and how many these are. */
export interface PrintedNumber {
  readonly digits: string;
  readonly decimals: number;
  readonly isNegative: boolean;
}

const MINUS = '\u2212\u2013-';
/** Grouped by no-break or thin spaces (in a Word file perhaps plain ones), or by commas in English. */
const NUMBER = new RegExp(`[${MINUS}]?\\d+(?:[\\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)*`, 'g');

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['null|ingen', 'én|ett|en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['null|ingen', 'éin|eitt|ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'zero|none|no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** The first number of a text, in digits or as a word; null where there is none. */
export function printedNumber(text: string, language: Language): PrintedNumber | null {
  const joined = text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  const [found] = joined.match(NUMBER) ?? [];
  if (found === undefined) return numberWord(text, language);
  return readDigits(found, language);
}

/** All numbers of a text, as they stand. */
export function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

/**
 * Words that hold a number: digits of any script, and signs such as «½». Where no number may be, this is the test: what could
 * be no number to a program may be one to a reader.
 */
export function wordsWithNumbers(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\p{N}/u.test(word));
}

function readDigits(found: string, language: Language): PrintedNumber {
  const bare = found.replace(/[\u00a0\u202f]/g, '').replace(new RegExp(`^[${MINUS}]`), '');
  const digits = language === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return {
    digits,
    decimals: digits.split('.')[1]?.length ?? 0,
    isNegative: new RegExp(`^[${MINUS}]`).test(found),
  };
}

function numberWord(text: string, language: Language): PrintedNumber | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const value = WORDS[language].findIndex((forms) => forms.split('|').some((form) => words.includes(form)));
  return value < 0 ? null : { digits: String(value), decimals: 0, isNegative: false };
}

/**
 * Whether a printed number is what a value rounds to, with as many decimals as are printed. A fall may be told without its
 * sign: «ned 1,1 prosentpoeng».
 */
export function isPrintOf(printed: PrintedNumber, value: number, mayLackSign: boolean): boolean {
  const expected = formatNumber(value, 'en', printed.decimals).replaceAll(',', '');
  const isNegative = expected.startsWith('\u2212');
  if (expected.replace('\u2212', '') !== printed.digits) return false;
  return printed.isNegative === isNegative || (mayLackSign && isNegative && !printed.isNegative);
}
