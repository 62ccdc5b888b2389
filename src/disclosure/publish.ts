import type { RawTable, TableNote } from '../analysis/index.ts';
import { blurExclusion, blurNote, withheldParts } from './blur-notes.ts';
import type { PublishedTable } from './published.ts';
import { mayBeQuoted, partsQuoted, quotedRow } from './reported/quoted-row.ts';
import { ruleTableOf } from './rule-table.ts';
import { protect } from './rules/protect.ts';
import type { Limits } from './rules/row.ts';
import { seenRow } from './seen-row.ts';
import { tableHead } from './table-head.ts';

/** The one maker of a table for anyone: disclosure control applied, every withheld row with the same reason. */
export function publish(raw: RawTable, limits: Limits): PublishedTable {
  const { withheld } = protect(ruleTableOf(raw), limits);
  const head = tableHead(raw);
  const parts = withheldParts(raw, new Set(withheld.keys()));
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    exclusions: head.exclusions.map((note) => blurExclusion(note, limits)),
    notes: head.notes.filter((note) => isOfEnough(note, limits)).map((note) => blurNote(note, limits, parts)),
    audience: 'public',
    rows: [
      ...raw.cells.map((cell, i) => seenRow(cell, raw.metric, withheld.has(i))),
      ...(raw.quoted ?? []).map((cell) => quotedRow(cell, !mayBeQuoted(partsQuoted(cell), limits))),
    ],
  } as unknown as PublishedTable;
}

/** A mean tells as much as a rate does: it needs the same base. */
function isOfEnough({ values }: TableNote, { fewestPersons, smallestBase }: Limits): boolean {
  return values['mean'] === undefined || fewestPersons === 1 || Number(values['persons']) >= smallestBase;
}
