import type { MappingProposal } from '../../sources/index.ts';
import { parseUnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { plainKey } from '../placings/fold-placings.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { readUnits } from '../reading/units.ts';
import { suggestUnits, type UnitMeant } from './suggestions.ts';

/** Share of a column's words that must be like units before it is proposed as the column of units. */
const MOST_WORDS = 0.8;

/** The proposal with the column of units, where its words tell which one it is: names of units and no numbers. */
export function withUnitColumn(
  proposal: MappingProposal,
  meant: Readonly<Record<string, readonly UnitMeant[]>>,
): MappingProposal {
  const { columns, missing, values } = proposal;
  if (!missing.includes('unit')) return proposal;
  const taken = new Set(Object.values(columns));
  const fitting = Object.entries(values).filter(([column, words]) => {
    const units = words.filter((word) => meant[word] !== undefined).length;
    return !taken.has(column) && units > 0 && units >= MOST_WORDS * words.length;
  });
  const [only, ...more] = fitting;
  if (only === undefined || more.length > 0) return proposal;
  return { ...proposal, columns: { ...columns, unit: only[0] }, missing: missing.filter((field) => field !== 'unit') };
}

/**
 * Units that the words of a table may mean, best first: where the word is placed as a workplace, that unit first. Words
 * that are numbers of units, and those of columns that are something else, are left out.
 */
export async function unitsMeant(
  db: Database,
  { values, columns }: MappingProposal,
): Promise<Readonly<Record<string, readonly UnitMeant[]>>> {
  const others = new Set(Object.entries(columns).flatMap(([ours, theirs]) => (ours === 'unit' ? [] : [theirs])));
  const words = Object.entries(values).flatMap(([column, list]) => (others.has(column) ? [] : list));
  const asked = [...new Set(words)].filter((word) => /\p{L}/u.test(word) && parseUnitNumber(word) === null);
  if (asked.length === 0) return {};
  const { workplaces } = await readPlacings(db);
  const units = await readUnits(db, workplaces);
  const placed = new Map(workplaces.map(({ key, value }) => [plainKey(key), value]));
  const meant = asked.map((word): readonly [string, readonly UnitMeant[]] => {
    const told = units
      .filter(({ unit }) => unit === placed.get(plainKey(word)))
      .map(({ unit, name }) => ({ unit, name }));
    const alike = suggestUnits(word, units).filter(({ unit }) => told.every((one) => one.unit !== unit));
    return [word, [...told, ...alike]];
  });
  return Object.fromEntries(meant.filter(([, list]) => list.length > 0));
}
