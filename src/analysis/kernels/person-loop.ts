import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes, type Standing } from './axis.ts';

/** Fills in what belongs to the person. */
export function standAs(view: View, person: number, standing: Standing): void {
  const { birthYear, birthMonth, sex } = view.dataset.persons;
  const year = at(birthYear, person);
  standing.birth = year === 0 ? 0 : year * 100 + at(birthMonth, person);
  standing.sex = at(sex, person);
}

/** Fills in what belongs to a piece. */
export function standIn(view: View, piece: number, standing: Standing): void {
  standing.unit = at(view.pieces.unit, piece);
  standing.subgroup = at(view.pieces.subgroup, piece);
  standing.contract = at(view.pieces.contract, piece);
}

/** Fills in what belongs to a stretch of a primary post; the date of the spell's start only where tenure is asked for. */
export function standAt(view: View, post: number, standing: Standing, tenure: boolean): void {
  standIn(view, at(view.posts.piece, post), standing);
  if (tenure) standing.spellStart = dateNumber(at(view.spells.from, at(view.posts.spell, post)));
}

/** The stretch a person stands in on a day, −1 where not employed. Stretches come in time and are few. */
export function postOn(view: View, person: number, day: number): number {
  const { offsets, from, to } = view.posts;
  for (let i = at(offsets, person); i < at(offsets, person + 1); i++) {
    if (at(from, i) > day) return -1;
    if (day < at(to, i)) return i;
  }
  return -1;
}

/** Where a person stands, and when. */
export interface Here {
  readonly standing: Standing;
  readonly date: number;
}

/**
 * Calls `each` for every person with an active counted post on a day whom the filters let through, persons in order.
 * `here` tells where the person's primary post stands and is filled anew for each.
 */
export function eachPresent(view: View, lens: Lens, day: number, each: (person: number, here: Here) => void): void {
  const here: Here = { standing: newStanding(), date: dateNumber(day) };
  const tenure = movesWithTime(lens, BY.tenure);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const post = postOn(view, person, day);
    if (post < 0 || at(view.posts.hole, post) === 1) continue;
    standAs(view, person, here.standing);
    standAt(view, post, here.standing, tenure);
    if (passes(lens, here.standing, here.date)) each(person, here);
  }
}

/** Calls `each` for every counted piece of a person that is active on a day. */
export function eachPiece(view: View, person: number, day: number, each: (piece: number) => void): void {
  const { offsets, from, to } = view.pieces;
  for (let piece = at(offsets, person); piece < at(offsets, person + 1); piece++) {
    if (at(from, piece) <= day && day < at(to, piece)) each(piece);
  }
}

/** The spell a person stands in on a day, −1 where not employed. */
export function spellOn(view: View, person: number, day: number): number {
  const { offsets, from, to } = view.spells;
  for (let i = at(offsets, person); i < at(offsets, person + 1); i++) {
    if (at(from, i) <= day && day < at(to, i)) return i;
  }
  return -1;
}

/** True if the person stands in a post on a day that nobody reports any more, and in none that is reported. */
export function isSilent(view: View, person: number, day: number): boolean {
  if (!view.anybodySilent) return false;
  let [silent, reported] = [false, false];
  eachPiece(view, person, day, (piece) => {
    if (at(view.pieces.silent, piece) <= day) silent = true;
    else reported = true;
  });
  return silent && !reported;
}

/** True if the person has a leave on that day. */
export function onLeave(view: View, person: number, day: number): boolean {
  const { offsets, from, to } = view.leaves;
  for (let i = at(offsets, person); i < at(offsets, person + 1); i++) {
    if (at(from, i) <= day && day < at(to, i)) return true;
  }
  return false;
}

/** Calls `each` with the first spell of everybody who has one. */
export function eachFirstSpell({ spells }: View, each: (person: number, spell: number) => void): void {
  for (let person = 0; person < spells.offsets.length - 1; person++) {
    const first = at(spells.offsets, person);
    if (first < at(spells.offsets, person + 1)) each(person, first);
  }
}
