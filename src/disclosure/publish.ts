import type { RawTable } from '../analysis/index.ts';
import { blurExclusion, blurNote, withheldParts } from './blur-notes.ts';
import type { PublishedTable } from './published.ts';
import { protect } from './rules/protect.ts';
import type { Limits, RuleTable } from './rules/row.ts';
import { seenRow } from './seen-row.ts';
import { tableHead } from './table-head.ts';

/** The one maker of a table for anyone: disclosure control applied, every withheld row with the same reason. */
export function publish(raw: RawTable, limits: Limits): PublishedTable {
  const { unit } = raw.metric;
  const { withheld } = protect(ruleTable(raw), limits);
  const head = tableHead(raw);
  const parts = withheldParts(raw, new Set(withheld.keys()));
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    exclusions: head.exclusions.map((note) => blurExclusion(note, limits)),
    notes: head.notes.map((note) => blurNote(note, limits, parts)),
    audience: 'public',
    rows: raw.cells.map((cell, i) => seenRow(cell, unit, withheld.has(i))),
  } as unknown as PublishedTable;
}

function ruleTable(raw: RawTable): RuleTable {
  return { columns: raw.columns, unit: raw.metric.unit, rows: raw.cells };
}
