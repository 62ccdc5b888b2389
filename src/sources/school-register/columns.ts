import { aliasRank, type FieldDefinition, plainName } from '../definition.ts';
import { SCHOOL_REGISTER } from './definition.ts';

export type RegisterField = (typeof SCHOOL_REGISTER.fields)[number]['name'];

/** The latest year of `ansatte_2024`, `ansatte_2026`; −1 where no such column. */
function latestYear(field: FieldDefinition, header: readonly string[]): number {
  let best = -1;
  let bestYear = 0;
  header.forEach((name, place) => {
    const match = /^(.*?)((?:19|20)\d{2})$/.exec(plainName(name));
    if (match === null || aliasRank(field, match[1] ?? '') < 0 || Number(match[2]) <= bestYear) return;
    best = place;
    bestYear = Number(match[2]);
  });
  return best;
}

/** Field -> place in the header of a register's table. */
export function registerColumns(header: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const field of SCHOOL_REGISTER.fields) {
    const ranks = header.map((name) => aliasRank(field, name));
    const known = ranks.filter((rank) => rank >= 0);
    const place = known.length > 0 ? ranks.indexOf(Math.min(...known)) : latestYear(field, header);
    if (place >= 0) places.set(field.name, place);
  }
  return places;
}

/** What makes a table a school register and not any list with numbers and names: something only schools have. */
const SCHOOL_MARKS = ['schoolType', 'gradeFrom', 'gradeTo', 'pupils', 'inOperation'];

export function looksLikeSchoolRegister(header: readonly string[]): boolean {
  const places = registerColumns(header);
  const plain = new Set(header.map(plainName));
  if (!places.has('unit') || !places.has('name') || plain.has('organisasjonsformkode')) return false;
  return SCHOOL_MARKS.some((mark) => places.has(mark));
}
