import { at } from '../../read-model/columns.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';
import { betterPost, type View } from '../../read-model/view.ts';
import type { PrincipalPost } from './stints.ts';

const PRINCIPAL = SUBGROUP_CODES.indexOf('skoleledelse_rektor');

const kept = new WeakMap<View, ReadonlyMap<number, readonly PrincipalPost[]>>();

/** Counted posts as principal, by known unit. Ranked as primary posts are, over all persons; kept as long as the view is. */
export function principalPosts(view: View): ReadonlyMap<number, readonly PrincipalPost[]> {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const byUnit = new Map<number, PrincipalPost[]>();
  ranked(view).forEach(({ person, piece }, rank) => {
    const unit = at(view.pieces.unit, piece);
    const post = { person, unit, from: at(view.pieces.from, piece), to: at(view.pieces.to, piece), rank };
    const own = byUnit.get(unit);
    if (own === undefined) byUnit.set(unit, [post]);
    else own.push(post);
  });
  byUnit.delete(view.dataset.units.codes.length - 1);
  kept.set(view, byUnit);
  return byUnit;
}

interface OwnPiece {
  readonly person: number;
  readonly piece: number;
}

/** Best first; among equals the person who stands first in the dataset, so that the answer never depends on the order of rows. */
function ranked({ pieces, dataset }: View): OwnPiece[] {
  const all: OwnPiece[] = [];
  for (let person = 0; person < pieces.offsets.length - 1; person++) {
    for (let piece = at(pieces.offsets, person); piece < at(pieces.offsets, person + 1); piece++) {
      if (at(pieces.subgroup, piece) === PRINCIPAL) all.push({ person, piece });
    }
  }
  const place = ({ piece }: OwnPiece) => at(pieces.place, piece);
  return all.sort((a, b) => betterPost(dataset.pieces, place(a), place(b)) || a.person - b.person);
}
