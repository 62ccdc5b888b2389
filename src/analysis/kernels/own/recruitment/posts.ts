import type { OwnValues } from '../../../../sources/index.ts';
import type { View } from '../../../read-model/view.ts';
import { number, type PlacedRow } from '../placed-rows.ts';
import { type Advert, advertsOf, type Counts, idOf, numberOrNull } from './adverts.ts';
import { byKey } from './by-key.ts';

/** What is advertised as one, through all its advertisements: it keeps its first day, and stands where the last one does. */
export interface Post extends Counts {
  readonly row: PlacedRow;
  /** Days: first advertised, last deadline, and first accepted offer (null = none told). */
  readonly advertised: number;
  readonly deadline: number;
  readonly acceptedOn: number | null;
  readonly status: 'open' | 'filled' | 'withdrawn';
  /** How many posts it is: the most of any of its advertisements. */
  readonly positions: number;
  /** How many of them were advertised again, and how many somebody has accepted. */
  readonly again: number;
  readonly filled: number;
  readonly applications: readonly OwnValues[];
  readonly differs: boolean;
}

/** What an owner's two tables tell of posts. */
export interface Recruitment {
  readonly posts: readonly Post[];
  /** Applications to posts that no row tells of. */
  readonly ofNoPost: number;
  /** The last day the tables tell of: a post still open then is followed no longer. Null where they are empty. */
  readonly last: number | null;
}

const kept = new WeakMap<View, Recruitment>();

/** Posts known on a view's day; advertisements that name each other are one post. */
export function recruitmentOf(view: View): Recruitment {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const { all, ofNoPost } = advertsOf(view);
  const days = all.flatMap(({ row: { values }, applications }) => [
    number(values['advertised']),
    number(values['acceptedOn']),
    ...applications.map(({ received }) => number(received)),
  ]);
  const last = days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day), 0);
  const found = { posts: linked(all).map(postOf), ofNoPost, last };
  kept.set(view, found);
  return found;
}

/** Advertisements joined by the ids they name, in either direction, however long the chain. */
function linked(adverts: readonly Advert[]): readonly (readonly Advert[])[] {
  const known = new Set(adverts.map(({ id }) => id));
  const head = new Map<string, string>();
  const headOf = (id: string): string => {
    const next = head.get(id) ?? id;
    return next === id ? id : headOf(next);
  };
  for (const { id, row } of adverts) {
    const other = idOf(row.values['readvertised']);
    if (known.has(other)) head.set(headOf(id), headOf(other));
  }
  return [...byKey(adverts, ({ id }) => headOf(id)).values()];
}

function postOf(adverts: readonly Advert[]): Post {
  const inOrder = adverts.toSorted((a, b) => dayOf(a, 'advertised') - dayOf(b, 'advertised') || (a.id < b.id ? -1 : 1));
  const [first, last] = [inOrder[0] as Advert, inOrder.at(-1) as Advert];
  const sum = (name: keyof Counts) => sumTold(inOrder.map(({ counts }) => counts[name]));
  const days = inOrder.flatMap(({ row }) => numberOrNull(row.values['acceptedOn']) ?? []);
  const accepted = sum('accepted');
  return {
    row: last.row,
    advertised: dayOf(first, 'advertised'),
    deadline: inOrder.reduce((latest, one) => Math.max(latest, dayOf(one, 'deadline')), 0),
    acceptedOn: days.length === 0 ? null : Math.min(...days),
    ...endOf(last, { accepted, positions: positionsOf(inOrder), hasDay: days.length > 0 }),
    positions: positionsOf(inOrder),
    again: positionsOf(inOrder.filter((one, i) => i > 0 || number(one.row.values['times']) > 1)),
    applicants: sum('applicants'),
    qualified: sum('qualified'),
    offers: sum('offers'),
    accepted,
    applications: inOrder.flatMap(({ applications }) => applications),
    differs: inOrder.some(({ differs }) => differs),
  };
}

function dayOf({ row }: Advert, name: string): number {
  return number(row.values[name]);
}

/** The most posts that any of some advertisements is of: one where it is not told. 0 of no advertisement. */
function positionsOf(adverts: readonly Advert[]): number {
  return adverts.reduce((most, { row }) => Math.max(most, 1, number(row.values['positions'])), 0);
}

/** How many posts some of what is advertised are. */
export function countOfPosts(posts: readonly Post[]): number {
  return posts.reduce((sum, { positions }) => sum + positions, 0);
}

interface Ending {
  readonly accepted: number | null;
  readonly positions: number;
  /** True where a day is told on which somebody accepted. */
  readonly hasDay: boolean;
}

/** As the last advertisement says; where it says nothing, filled if anybody has accepted. Some of several may still be open. */
function endOf({ row }: Advert, { accepted, positions, hasDay }: Ending): Pick<Post, 'status' | 'filled'> {
  const told = row.values['status'];
  const some = Math.min(positions, Math.max(1, accepted ?? positions));
  const isOpen = told === 'open' || told === 'withdrawn';
  if (hasDay && isOpen && some < positions) return { status: told, filled: some };
  if (hasDay || told === 'filled') return { status: 'filled', filled: some };
  if (isOpen) return { status: told, filled: 0 };
  return (accepted ?? 0) > 0 ? { status: 'filled', filled: some } : { status: 'open', filled: 0 };
}

/** Sum of what is told; null where nothing is. */
function sumTold(counts: readonly (number | null)[]): number | null {
  const told = counts.filter((count) => count !== null);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}
