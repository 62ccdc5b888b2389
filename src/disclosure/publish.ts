import type { RawTable, TableNote } from '../analysis/index.ts';
import type { PublishedTable } from './published.ts';
import { ruleTableOf } from './rule-table.ts';
import { protect } from './rules/protect.ts';
import type { Limits } from './rules/row.ts';
import { seenRow } from './seen-row.ts';
import { tableHead } from './table-head.ts';

/** The one maker of a table for anyone: disclosure control applied, every withheld row with the same reason. */
export function publish(raw: RawTable, limits: Limits): PublishedTable {
  const { withheld } = protect(ruleTableOf(raw), limits);
  const head = tableHead(raw);
  const blurred = (notes: readonly TableNote[]) =>
    notes.filter((note) => isOfEnough(note, limits)).map((note) => blur(note, limits));
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    population: blurred(head.population),
    exclusions: blurred(head.exclusions),
    notes: blurred(head.notes),
    audience: 'public',
    rows: raw.cells.map((cell, i) => seenRow(cell, raw.metric, withheld.has(i))),
  } as unknown as PublishedTable;
}

/** A mean tells as much as a rate does: it needs the same base. */
function isOfEnough({ values }: TableNote, { fewestPersons, smallestBase }: Limits): boolean {
  return values['mean'] === undefined || fewestPersons === 1 || Number(values['persons']) >= smallestBase;
}

/** Values of notes that count people or pieces of employment; others (days, settings) are told as they are. */
const COUNTING_VALUES = new Set(['persons', 'pieces', 'cases', 'employments', 'rows']);

/** A note may not tell what a row may not: few persons are told as «fewer than k» (`<5`). */
function blur(note: TableNote, { fewestPersons }: Limits): TableNote {
  const values = Object.entries(note.values).map(([key, value]) => {
    const few = COUNTING_VALUES.has(key) && typeof value === 'number' && value >= 1 && value < fewestPersons;
    return [key, few ? `<${fewestPersons}` : value] as const;
  });
  return { code: note.code, values: Object.fromEntries(values) };
}
