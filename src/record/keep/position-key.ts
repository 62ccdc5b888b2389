/**
 * What a position is placed by: its code, or `title:` and the title in capitals where the source gives no code.
 * Null where it gives neither.
 */
export function positionKey(code: string | null, title: string | null): string | null {
  if (code !== null && code !== '') return code;
  return title === null || title.trim() === '' ? null : `title:${title.trim().replace(/\s+/g, ' ').toUpperCase()}`;
}
