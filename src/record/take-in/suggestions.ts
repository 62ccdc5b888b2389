import { OCCUPATION_CODES, type StaffSubgroup } from '../../terms/index.ts';
import type { UnitFact } from '../facts.ts';

/** Less alike than this is a guess, and a guess is not shown. */
const ALIKE_ENOUGH = 0.6;
const UNITS_LEAST_ALIKE = 0.4;
const MOST_UNITS = 3;

/** The subgroup of the occupation whose title is most like; null where none is like enough. */
export function suggestSubgroup(title: string | null): StaffSubgroup | null {
  if (title === null || title.trim() === '') return null;
  let best: { readonly alike: number; readonly subgroup: StaffSubgroup } | null = null;
  for (const occupation of Object.values(OCCUPATION_CODES)) {
    const alike = likeness(title, occupation.title);
    if (alike >= ALIKE_ENOUGH && (best === null || alike > best.alike)) best = { alike, subgroup: occupation.subgroup };
  }
  return best?.subgroup ?? null;
}

/** A unit that a word may mean. */
export interface UnitMeant {
  readonly unit: string;
  readonly name: string;
}

/** Units whose name is like the workplace's, best first. */
export function suggestUnits(workplace: string, units: readonly UnitFact[]): readonly UnitMeant[] {
  return units
    .map((unit) => ({ unit: unit.unit, name: unit.name, alike: likeness(workplace, unit.name) }))
    .filter((one) => one.alike >= UNITS_LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.unit < b.unit ? -1 : 1))
    .slice(0, MOST_UNITS)
    .map(({ unit, name }) => ({ unit, name }));
}

/** How alike two names are, 0–1: Dice's coefficient over pairs of letters, capitals and signs apart. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return (2 * both) / (one.size + other.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}
