import { at, GrowingColumn } from './columns.ts';
import type { CountedPieces, PrimaryPosts, Spells } from './employed.ts';

interface Filling {
  readonly from: GrowingColumn;
  readonly to: GrowingColumn;
  readonly piece: GrowingColumn;
  readonly spell: GrowingColumn;
  readonly hole: GrowingColumn;
}

/**
 * The primary post of every employed day, as stretches. A person's pieces come best first, so on any day the primary
 * post is the first that is active; on a day without one (a bridged hole) it stays the one before.
 */
export function primaryPosts(pieces: CountedPieces, spells: Spells): PrimaryPosts {
  const persons = pieces.offsets.length - 1;
  const offsets = new Int32Array(persons + 1);
  const filling: Filling = {
    from: new GrowingColumn(),
    to: new GrowingColumn(),
    piece: new GrowingColumn(),
    spell: new GrowingColumn(),
    hole: new GrowingColumn(),
  };
  for (let person = 0; person < persons; person++) {
    const edges = edgesOf(pieces, at(pieces.offsets, person), at(pieces.offsets, person + 1));
    for (let spell = at(spells.offsets, person); spell < at(spells.offsets, person + 1); spell++) {
      const within = { first: at(pieces.offsets, person), after: at(pieces.offsets, person + 1) };
      cutSpell(pieces, { spell, from: at(spells.from, spell), to: at(spells.to, spell), ...within }, edges, filling);
    }
    offsets[person + 1] = filling.from.length;
  }
  return {
    offsets,
    from: filling.from.done(),
    to: filling.to.done(),
    piece: filling.piece.done(),
    spell: filling.spell.done(),
    hole: filling.hole.done(),
  };
}

/** All days on which one of a person's pieces begins or ends, ascending. */
function edgesOf(pieces: CountedPieces, first: number, after: number): number[] {
  const edges: number[] = [];
  for (let i = first; i < after; i++) edges.push(at(pieces.from, i), at(pieces.to, i));
  return edges.sort((a, b) => a - b);
}

interface SpellOfPerson {
  readonly spell: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly after: number;
}

function cutSpell(pieces: CountedPieces, own: SpellOfPerson, edges: readonly number[], filling: Filling): void {
  let [begin, piece, hole] = [own.from, -1, 0];
  for (const day of edges) {
    if (day < own.from || day >= own.to) continue;
    const best = firstActive(pieces, own, day);
    const [nextPiece, nextHole] = best < 0 ? [piece, 1] : [best, 0];
    if (nextPiece === piece && nextHole === hole) continue;
    if (day > begin) push(filling, own.spell, [begin, day, piece, hole]);
    [begin, piece, hole] = [day, nextPiece, nextHole];
  }
  push(filling, own.spell, [begin, own.to, piece, hole]);
}

function firstActive(pieces: CountedPieces, own: SpellOfPerson, day: number): number {
  for (let i = own.first; i < own.after; i++) {
    if (at(pieces.from, i) <= day && day < at(pieces.to, i)) return i;
  }
  return -1;
}

function push(filling: Filling, spell: number, stretch: readonly [number, number, number, number]): void {
  filling.from.push(stretch[0]);
  filling.to.push(stretch[1]);
  filling.piece.push(stretch[2]);
  filling.spell.push(spell);
  filling.hole.push(stretch[3]);
}
