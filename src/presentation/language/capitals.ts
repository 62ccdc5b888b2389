import type { Language } from './language.ts';

/** A text that opens a line. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A subject in the middle of a line: «matematikk», «KRLE»; English writes languages with a capital wherever they stand. */
export function subjectInLine(label: string, language: Language): string {
  return language === 'en' ? label : inLine(label);
}

/** A text in the middle of a line that keeps its first letter where it begins with an acronym: «HMS-systemet». */
export function inLine(text: string): string {
  const isAcronym = text.slice(0, 2) === text.slice(0, 2).toUpperCase();
  return isAcronym ? text : lowered(text);
}

/** A text that stands in the middle of a line. */
export function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
