import { type Day, OPEN_END, UNASSIGNED } from '../../terms/index.ts';
import type { DemoPerson, DemoPost } from '../world/world.ts';

/** An employment as the payroll system has it: one number, one unit, pieces in order. */
export interface Employment {
  readonly number: number;
  readonly unit: string;
  /** First day employed, whatever changed later. */
  readonly start: Day;
  /** Pieces that ran on or after the first day that is asked about. */
  readonly pieces: readonly DemoPost[];
}

/** Loans are paid by somebody else; who never started never came into the payroll. */
function isPaid(post: DemoPost): boolean {
  return post.terms !== 'loan-in' && post.unit !== UNASSIGNED && (post.to ?? OPEN_END) > post.from;
}

/** The employments of a person that ran on some day from `since` on, by number. */
export function employmentsOf(person: DemoPerson, since: Day): readonly Employment[] {
  const numbers = new Map<string, DemoPost[]>();
  for (const post of person.posts) {
    if (!isPaid(post)) continue;
    const key = `${post.employment}/${post.unit}`;
    numbers.set(key, [...(numbers.get(key) ?? []), post]);
  }
  return [...numbers.values()].flatMap((posts) => {
    const all = posts.toSorted((a, b) => a.from - b.from);
    const pieces = all.filter((post) => (post.to ?? OPEN_END) > since);
    const [first, [piece]] = [all[0], pieces];
    if (first === undefined || piece === undefined) return [];
    return [{ number: first.employment, unit: first.unit, start: first.from, pieces }];
  });
}
