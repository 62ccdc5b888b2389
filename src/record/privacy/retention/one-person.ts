import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { readAllLinks } from '../../reading/read-links.ts';

/** The record's numbers of persons, those that are one person together. */
export interface OnePerson {
  readonly numbers: readonly number[];
}

/** Every person with all numbers that were ever linked, in whatever delivery: whoever is deleted is deleted whole. */
export async function wholePersons(db: Database): Promise<readonly OnePerson[]> {
  const { rows } = await sql<{ no: number }>`select no from person order by no`.execute(db);
  const first = new Map(rows.map(({ no }) => [no, no]));
  const endOf = (no: number): number => {
    let end = no;
    for (let next = first.get(end) ?? end; next !== end; next = first.get(end) ?? end) end = next;
    return end;
  };
  for (const { earlier, later } of await readAllLinks(db)) {
    const [a, b] = [endOf(earlier), endOf(later)];
    first.set(Math.max(a, b), Math.min(a, b));
  }
  const whole = new Map<number, number[]>();
  for (const { no } of rows) whole.set(endOf(no), [...(whole.get(endOf(no)) ?? []), no]);
  return [...whole.values()].map((numbers) => ({ numbers }));
}

/** The person that a number belongs to; null where there is none. */
export async function wholePersonOf(db: Database, number: number): Promise<OnePerson | null> {
  return (await wholePersons(db)).find(({ numbers }) => numbers.includes(number)) ?? null;
}
