import { BY, dateNumber, type Lens, newStanding, passes } from '../kernels/axis.ts';
import { standAs } from '../kernels/person-loop.ts';
import { EXCLUSION_CODES } from '../note-codes.ts';
import type { TableNote } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import { knowledgeDay } from '../read-model/counting-source.ts';
import { COUNTED, EMPLOYMENT_SOURCES } from '../read-model/dataset.ts';
import type { View } from '../read-model/view.ts';
import type { Span } from './periods.ts';
import { rememberedOfAll } from './remembered.ts';

/**
 * Whom X0 leaves out, each reason with the persons it touched in the period (a non-starter: who would have begun in
 * it). Persons with another post that counts are among them. Filters hold for the piece left out.
 */
export function exclusionsIn(view: View, lens: Lens, span: Span): readonly TableNote[] {
  return excluded(view, lens, `${span.from}/${span.to}`, () => findExclusions(view, lens, span));
}

const excluded = rememberedOfAll<readonly TableNote[]>();
const elsewhere = rememberedOfAll<readonly TableNote[]>();

function findExclusions(view: View, lens: Lens, span: Span): TableNote[] {
  const { pieces } = view.dataset;
  const day = knowledgeDay(view.asKnownOn);
  const source = EMPLOYMENT_SOURCES.indexOf(view.counting.source);
  const after = Math.max(span.to, span.from + 1);
  const isAskedFor = pieceFilter(view, lens);
  const persons = EXCLUSION_CODES.map(() => new Set<number>());
  for (let i = 0; i < pieces.length; i++) {
    const reason = at(pieces.excluded, i);
    if (reason === COUNTED || at(pieces.source, i) !== source) continue;
    if (at(pieces.knownFrom, i) > day || day >= at(pieces.knownTo, i)) continue;
    const [from, to] = [at(pieces.from, i), Math.max(at(pieces.to, i), at(pieces.from, i) + 1)];
    if (from >= after || to <= span.from || !isAskedFor(i, span.from)) continue;
    persons[reason - 1]?.add(at(pieces.person, i));
  }
  return EXCLUSION_CODES.map((code, i) => ({ code, values: { persons: persons[i]?.size ?? 0 } }));
}

/** Persons known from an employment source that does not count, by source. Filters hold for any of their pieces. */
export function otherSources(view: View, lens: Lens, asked: number): readonly TableNote[] {
  return elsewhere(view, lens, String(asked), () => findOtherSources(view, lens, asked));
}

function findOtherSources(view: View, lens: Lens, asked: number): TableNote[] {
  const { pieces } = view.dataset;
  const day = knowledgeDay(view.asKnownOn);
  const isAskedFor = pieceFilter(view, lens);
  const notes: TableNote[] = [];
  EMPLOYMENT_SOURCES.forEach((source, place) => {
    if (source === view.counting.source) return;
    const persons = new Set<number>();
    for (let i = 0; i < pieces.length; i++) {
      const known = at(pieces.knownFrom, i) <= day && day < at(pieces.knownTo, i);
      if (known && at(pieces.source, i) === place && isAskedFor(i, asked)) persons.add(at(pieces.person, i));
    }
    if (persons.size > 0) notes.push({ code: 'other-sources-not-counted', values: { source, persons: persons.size } });
  });
  return notes;
}

/**
 * Tells of a piece that is not counted whether the filters let it through. Tenure cannot be said of it (it belongs to
 * no spell), so a filter on tenure lets it through.
 */
function pieceFilter(view: View, lens: Lens): (piece: number, day: number) => boolean {
  const filters = lens.filters.filter(({ axis }) => axis.by !== BY.tenure);
  if (filters.length === 0) return () => true;
  const { pieces } = view.dataset;
  const standing = newStanding();
  return (piece, day) => {
    standAs(view, at(pieces.person, piece), standing);
    standing.unit = at(pieces.unit, piece);
    standing.subgroup = at(pieces.subgroup, piece);
    standing.contract = at(pieces.contract, piece);
    return passes({ axes: [], filters }, standing, dateNumber(day));
  };
}
