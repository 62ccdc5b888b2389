import { EXCLUSION_CODES } from '../../note-codes.ts';
import { at } from '../../read-model/columns.ts';
import { knowledgeDay } from '../../read-model/counting-source.ts';
import { EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import { betterOwnPost, type View } from '../../read-model/view.ts';
import { dateNumber, type Lens, newStanding, passes } from '../axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from '../cube.ts';
import { postOn, standAs } from '../person-loop.ts';

export interface ApprenticesHired {
  /** Apprentices on the first day who were in no post that counts. */
  readonly apprentices: Cube;
  /** Those of them employed in a post that counts on the second day, and the others. */
  readonly hired: Cube;
  readonly others: Cube;
}

const APPRENTICE = 1 + EXCLUSION_CODES.indexOf('apprentice');

/** Who of the apprentices on one day is employed on another, in the cell of the apprenticeship. metrics.md 5.B, L3 of the demands. */
export function apprenticesHired(
  view: View,
  lens: Lens,
  days: { readonly from: number; readonly to: number },
): ApprenticesHired {
  const shape = shapeOf(lens);
  const [apprentices, hired, others] = [newCube(shape), newCube(shape), newCube(shape)];
  const targets = new Int32Array(shape.margins);
  const here = { standing: newStanding(), date: dateNumber(days.from) };
  const { pieces } = view.dataset;
  for (const [person, piece] of apprenticeshipsOn(view, days.from)) {
    if (postOn(view, person, days.from) >= 0) continue;
    standAs(view, person, here.standing);
    here.standing.unit = at(pieces.unit, piece);
    here.standing.subgroup = at(pieces.subgroup, piece);
    here.standing.contract = at(pieces.contract, piece);
    if (!passes(lens, here.standing, here.date)) continue;
    targetsOf(shape, lens, here, targets);
    countAll(apprentices, targets, person, 1);
    countAll(postOn(view, person, days.to) >= 0 ? hired : others, targets, person, 1);
  }
  return { apprentices, hired, others };
}

/** Each apprentice of a day with the apprenticeship that goes first, as posts do: persons in order, places among the pieces. */
function apprenticeshipsOn(view: View, day: number): ReadonlyMap<number, number> {
  const { pieces } = view.dataset;
  const isOne = apprenticeship(view);
  const found = new Map<number, number>();
  for (let piece = 0; piece < pieces.length; piece++) {
    if (!isOne(piece) || at(pieces.from, piece) > day || day >= at(pieces.to, piece)) continue;
    const person = at(pieces.person, piece);
    const before = found.get(person);
    if (before === undefined || betterOwnPost(pieces, piece, before) < 0) found.set(person, piece);
  }
  return found;
}

/** Tells whether a piece is an apprenticeship of the source that counts, known on the view's day. */
function apprenticeship({ dataset, counting, asKnownOn }: View): (piece: number) => boolean {
  const { excluded, source, knownFrom, knownTo } = dataset.pieces;
  const [counts, known] = [EMPLOYMENT_SOURCES.indexOf(counting.source), knowledgeDay(asKnownOn)];
  return (piece) =>
    at(excluded, piece) === APPRENTICE &&
    at(source, piece) === counts &&
    at(knownFrom, piece) <= known &&
    known < at(knownTo, piece);
}
