import { at, isObject, listAt, numberAt, textAt } from '../files/json.ts';
import type { UnitDraft } from '../units/unit-draft.ts';
import { unitOfBrreg } from './unit-of-brreg.ts';

/** One document of Enhetsregisteret: its units, and which page of a search it is. */
export interface BrregPage {
  readonly units: readonly UnitDraft[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

function isUnit(value: unknown): boolean {
  if (!isObject(value) || textAt(value, 'organisasjonsnummer') === null) return false;
  return isObject(value['_links']) || isObject(value['organisasjonsform']) || isObject(value['naeringskode1']);
}

/** A page of a search: with hits it is known by them, without hits (no `_embedded`) by its links and its count. */
function isSearchPage(value: unknown): boolean {
  const hits = at(value, '_embedded');
  if (isObject(hits)) return Array.isArray(hits['enheter']) || Array.isArray(hits['underenheter']);
  return isObject(at(value, '_links')) && numberAt(value, 'page', 'totalElements') !== null;
}

/** What Enhetsregisteret answered; null where it is somebody else's document. */
export function brregPage(value: unknown): BrregPage | null {
  if (isSearchPage(value)) {
    const found = [...listAt(value, '_embedded', 'enheter'), ...listAt(value, '_embedded', 'underenheter')];
    const number = (key: string) => numberAt(value, 'page', key) ?? 0;
    const units = found.map((unit, place) => unitOfBrreg(unit, place, `_embedded[${place}]`));
    return { units, page: number('number'), pages: number('totalPages'), total: number('totalElements') };
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || !list.every(isUnit)) return null;
  const units = list.map((unit, place) => unitOfBrreg(unit, place, Array.isArray(value) ? `[${place}]` : ''));
  return { units, page: 0, pages: 1, total: units.length };
}
