import { APPRENTICE_SUBGROUPS, EMPLOYMENT_TERMS } from '../../../terms/index.ts';
import { EXCLUSION_CODES } from '../../note-codes.ts';
import { at } from '../../read-model/columns.ts';
import { knowledgeDay } from '../../read-model/counting-source.ts';
import { COUNTED, EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';
import type { View } from '../../read-model/view.ts';
import type { Week } from './reference-week.ts';

/** Why a post of the week is no employment. */
export type NoEmployment = 'silent' | 'unpaid' | 'long-leave';

/** A person's posts of a week: places among the pieces of the dataset. */
export interface WeekPosts {
  readonly person: number;
  readonly active: readonly number[];
  /** All her posts that may count, whenever they are. */
  readonly known: readonly number[];
  readonly not: readonly { readonly piece: number; readonly why: NoEmployment }[];
}

const HOURLY = 1 + EXCLUSION_CODES.indexOf('hourly');
const [ORDINARY, HOURLY_TERMS] = [EMPLOYMENT_TERMS.indexOf('ordinary'), EMPLOYMENT_TERMS.indexOf('hourly')];
const APPRENTICES = new Set(APPRENTICE_SUBGROUPS.map((code) => SUBGROUP_CODES.indexOf(code)));

/**
 * The posts of everybody who has one in the week, persons in order: begun by Sunday and not ended before Monday. X0 holds
 * but for work by the hour, which counts where an a-melding tells of pay in the month. Who is no longer reported is not
 * employed.
 */
export function* postsOfWeek(view: View, week: Week): Generator<WeekPosts> {
  const { pieces, persons } = view.dataset;
  const mayCount = countTest(view);
  const whyNot = employmentTest(view, week);
  let next = 0;
  for (let person = 0; person < persons.length; person++) {
    const known: number[] = [];
    for (; next < pieces.length && at(pieces.person, next) === person; next++) if (mayCount(next)) known.push(next);
    const posts = known.filter((piece) => at(pieces.from, piece) <= week.sunday && at(pieces.to, piece) > week.monday);
    if (posts.length === 0) continue;
    const judged = posts.map((piece) => ({ piece, why: whyNot(piece) }));
    const active = judged.flatMap(({ piece, why }) => (why === null ? [piece] : []));
    yield { person, active, known, not: judged.flatMap(({ piece, why }) => (why === null ? [] : [{ piece, why }])) };
  }
}

/** Why a post of the week is no employment; null where it is one. */
function employmentTest(view: View, week: Week): (piece: number) => 'silent' | 'unpaid' | null {
  const { silent } = view.dataset.pieces;
  const isPaid = paidTest(view, week);
  return (piece) => {
    if (at(silent, piece) <= week.sunday) return 'silent';
    return isPaid(piece) ? null : 'unpaid';
  };
}

function countTest({ dataset, counting, asKnownOn }: View): (piece: number) => boolean {
  const { pieces } = dataset;
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const day = knowledgeDay(asKnownOn);
  return (piece) => {
    const excluded = at(pieces.excluded, piece);
    if (excluded !== COUNTED && excluded !== HOURLY) return false;
    if (at(pieces.source, piece) !== source || APPRENTICES.has(at(pieces.subgroup, piece))) return false;
    return at(pieces.knownFrom, piece) <= day && day < at(pieces.knownTo, piece);
  };
}

/** Work by the hour needs pay. By an a-melding, so does a post of no share, and what is no ordinary employment. */
function paidTest(view: View, week: Week): (piece: number) => boolean {
  const { pieces } = view.dataset;
  const paid = paidPlaces(view, week);
  const tellsPay = view.counting.source === 'amelding';
  return (piece) => {
    const terms = at(pieces.terms, piece);
    const needsPay = terms === HOURLY_TERMS || (tellsPay && (terms !== ORDINARY || at(pieces.percent, piece) <= 0));
    return !needsPay || (tellsPay && paid.has(placeOf(at(pieces.person, piece), at(pieces.unit, piece))));
  };
}

function placeOf(person: number, unit: number): string {
  return `${person} ${unit}`;
}

function paidPlaces({ dataset, asKnownOn }: View, { month }: Week): ReadonlySet<string> {
  const { paid } = dataset;
  const day = knowledgeDay(asKnownOn);
  const places = new Set<string>();
  for (let i = 0; i < paid.length; i++) {
    if (at(paid.month, i) !== month || at(paid.knownFrom, i) > day || day >= at(paid.knownTo, i)) continue;
    places.add(placeOf(at(paid.person, i), at(paid.unit, i)));
  }
  return places;
}
