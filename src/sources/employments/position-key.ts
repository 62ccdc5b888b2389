import { OCCUPATION_CODES } from '../../terms/index.ts';

/** What a position is placed by: its code, or `title:TITLE` where there is no code; null where there is neither. */
export function positionKey(code: string | null, title: string | null): string | null {
  if (code !== null) return code;
  return title === null ? null : `title:${title}`;
}

/** True for the codes Laget places by itself (SSB's catalogue). */
export function isBuiltIn(code: string): boolean {
  return Object.hasOwn(OCCUPATION_CODES, code);
}
