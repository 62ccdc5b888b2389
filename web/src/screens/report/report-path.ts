import { plainPart } from '../../address/path-part.ts';
import { REPORT_PATH } from '../../app/places.ts';

export function reportPath(id: string): string {
  return `${REPORT_PATH}/${encodeURIComponent(id)}`;
}

/** Where a draft of a tertial is made. */
export function makePath(tertial: string): string {
  return `${REPORT_PATH}?tertial=${encodeURIComponent(tertial)}`;
}

/** The report a path names; null of the list. */
export function reportIn(path: string): string | null {
  const rest = path.slice(REPORT_PATH.length).replace(/^\/|\/$/g, '');
  return rest === '' ? null : plainPart(rest);
}
