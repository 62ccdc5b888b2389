import { LAW_PATH } from '../../app/places.ts';

/** Rules found by words, an id or a reference such as `OL § 17-3(2)`. */
export function lawAddress(searched: string): string {
  return `${LAW_PATH}?sok=${encodeURIComponent(searched)}`;
}
