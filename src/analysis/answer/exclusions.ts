import { EXCLUSION_CODES } from '../note-codes.ts';
import type { TableNote } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import { knowledgeDay } from '../read-model/counting-source.ts';
import { COUNTED, EMPLOYMENT_SOURCES } from '../read-model/dataset.ts';
import type { View } from '../read-model/view.ts';
import type { Span } from './periods.ts';

/**
 * Whom X0 leaves out, each reason with the persons it touched in the period (a non-starter: who would have begun in
 * it). Persons with another post that counts are among them.
 */
export function exclusionsIn(view: View, span: Span): TableNote[] {
  const { pieces } = view.dataset;
  const day = knowledgeDay(view.asKnownOn);
  const source = EMPLOYMENT_SOURCES.indexOf(view.counting.source);
  const after = Math.max(span.to, span.from + 1);
  const persons = EXCLUSION_CODES.map(() => new Set<number>());
  for (let i = 0; i < pieces.length; i++) {
    const reason = at(pieces.excluded, i);
    if (reason === COUNTED || at(pieces.source, i) !== source) continue;
    if (at(pieces.knownFrom, i) > day || day >= at(pieces.knownTo, i)) continue;
    const [from, to] = [at(pieces.from, i), Math.max(at(pieces.to, i), at(pieces.from, i) + 1)];
    if (from < after && to > span.from) persons[reason - 1]?.add(at(pieces.person, i));
  }
  return EXCLUSION_CODES.map((code, i) => ({ code, values: { persons: persons[i]?.size ?? 0 } }));
}

/** Persons known from an employment source that does not count, by source. */
export function otherSources(view: View): TableNote[] {
  const { pieces } = view.dataset;
  const day = knowledgeDay(view.asKnownOn);
  const notes: TableNote[] = [];
  EMPLOYMENT_SOURCES.forEach((source, place) => {
    if (source === view.counting.source) return;
    const persons = new Set<number>();
    for (let i = 0; i < pieces.length; i++) {
      const known = at(pieces.knownFrom, i) <= day && day < at(pieces.knownTo, i);
      if (known && at(pieces.source, i) === place) persons.add(at(pieces.person, i));
    }
    if (persons.size > 0) notes.push({ code: 'other-sources-not-counted', values: { source, persons: persons.size } });
  });
  return notes;
}
