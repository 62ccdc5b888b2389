import type { ReportCheckFinding } from '../../../../../src/presentation/api/contract/index.ts';

type Place = NonNullable<ReportCheckFinding['at']>;

/** The id of a paragraph or a figure on the page. */
export function placeId({ kind, id }: Place): string {
  return `${kind === 'paragraph' ? 'avsnitt' : 'figur'}-${id}`;
}

/** Moves to a place of the report, and marks it by the focus. */
export function showPlace(place: Place): void {
  const element = document.getElementById(placeId(place));
  if (element === null) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
}
