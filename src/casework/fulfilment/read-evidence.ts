import type { Evidence } from '../../record/index.ts';
import type { FieldReader } from '../../terms/index.ts';
import type { WrittenEvidence } from './written-plan.ts';

/** What was seen, by whom and when: nothing may be left out, and no day may be to come. */
export function readEvidence(
  fields: FieldReader,
  place: string,
  written: readonly WrittenEvidence[],
): readonly Evidence[] {
  return fields.rows(place, written, ({ what, seenBy, seenOn }, at) => ({
    what: fields.said(`${at}.what`, what),
    seenBy: fields.said(`${at}.seenBy`, seenBy),
    seenOn: fields.past(`${at}.seenOn`, seenOn) ?? fields.day(`${at}.seenOn`, seenOn),
  }));
}
