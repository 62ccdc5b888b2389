import { type Language, readDayText } from '../../../../src/presentation/language/index.ts';
import { numberIn } from './draft.ts';

/** A day as it was typed, for the server; what is none goes as it is, and the server says which it was. Null where nothing was typed. */
export function dayIn(text: string): string | null {
  return text.trim() === '' ? null : (readDayText(text) ?? text);
}

/** An amount as it was typed, for the server: −1 is told by the server to be no number. Null where nothing was typed. */
export function amountIn(text: string, language: Language): number | null {
  return text.trim() === '' ? null : (numberIn(text, language) ?? -1);
}
