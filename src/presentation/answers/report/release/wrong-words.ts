import { wordsWithNumbers } from '../../../reports/checked/index.ts';

/**
 * What is wrong with words that are printed in a report beside its text: one of them lacks, or there is a number, which could
 * have no source. Digits of any script, and signs such as «½», are numbers.
 */
export function wrongWords(words: readonly string[]): 'words-missing' | 'number-in-words' | null {
  if (words.some((one) => one === '')) return 'words-missing';
  return words.some((one) => wordsWithNumbers(one).length > 0) ? 'number-in-words' : null;
}
