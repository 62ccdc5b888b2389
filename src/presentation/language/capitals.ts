import type { Language } from './language.ts';

/** A text that opens a line. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A subject in the middle of a line: «matematikk», «KRLE»; English writes languages with a capital wherever they stand. */
export function subjectInLine(label: string, language: Language): string {
  const isAcronym = label.slice(0, 2) === label.slice(0, 2).toUpperCase();
  return language === 'en' || isAcronym ? label : lowered(label);
}

/** A text that stands in the middle of a line. */
export function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
