import type { RawCell, RawTable, TableNote } from '../../analysis/index.ts';
import { publishCurves } from '../curves/publish-curves.ts';
import type { PublishedTable } from '../published.ts';
import { mayBeQuoted, partsQuoted, quotedRow } from '../reported/quoted-row.ts';
import { protect } from '../rules/protect.ts';
import type { Limits } from '../rules/row.ts';
import { seenRow } from '../seen-row.ts';
import { tableHead } from '../table-head.ts';
import { blurExclusion, blurNote, blurUnsaid, withheldParts } from './blur-notes.ts';
import { inTenths } from './in-tenths.ts';
import { ruleTableOf } from './rule-table.ts';

/**
 * The one maker of a table for anyone: disclosure control applied, every withheld row with the same reason. `beyond`: rows
 * (by place) that other tables would give away with this one.
 */
export function publish(raw: RawTable, limits: Limits, beyond: ReadonlySet<number> | null = null): PublishedTable {
  if (raw.metric.kernel === 'staying-curve') return publishCurves(raw, limits, beyond);
  const withheld = beyond ?? new Set(protect(ruleTableOf(raw), limits).withheld.keys());
  const head = tableHead(raw);
  const parts = withheldParts(raw, withheld);
  const isExpected = raw.metric.kernel === 'retirement-exposure' && limits.fewestPersons > 1;
  const asTold = isExpected ? inTenths : (cell: RawCell) => cell;
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    exclusions: head.exclusions.map((note) => blurExclusion(note, limits)),
    notes: head.notes
      .filter((note) => isOfEnough(note, limits) && !(parts.total && OF_THE_TOTAL.includes(note.code)))
      .filter(({ code }) => limits.fewestPersons === 1 || raw.filters.length === 0 || !OF_ALL_STAFF.includes(code))
      .map((note) =>
        note.code === 'no-reason-told' ? blurUnsaid(note, raw, withheld, limits) : blurNote(note, limits, parts),
      )
      .map(withoutPersons),
    audience: 'public',
    rows: [
      ...raw.cells.map((cell, i) => seenRow(asTold(cell), raw.metric, withheld.has(i))),
      ...(raw.quoted ?? []).map((cell) => quotedRow(cell, !mayBeQuoted(partsQuoted(cell), limits))),
    ],
  } as unknown as PublishedTable;
}

/** Notes that tell how many there are, which is a figure of its own: told of the whole owner only. */
const OF_ALL_STAFF: readonly string[] = ['unassigned-share'];

/** Notes that tell what the grand total is or was. */
const OF_THE_TOTAL: readonly string[] = ['usual-revision', 'final-now'];

/** A mean without how many it is of, which is a figure of its own. */
function withoutPersons(note: TableNote): TableNote {
  const { persons, ...values } = note.values;
  return note.values['mean'] === undefined || persons === undefined ? note : { ...note, values };
}

/**
 * A mean tells as much as a rate does: it needs the same base. So does what a total was before, and none of the counts it
 * rests on may be few.
 */
function isOfEnough({ values }: TableNote, { fewestPersons, smallestBase }: Limits): boolean {
  if (fewestPersons === 1) return true;
  const base = values['mean'] === undefined ? values['base'] : values['persons'];
  if (base !== undefined && Number(base) < smallestBase) return false;
  return values['fewest'] === undefined || values['base'] === undefined || Number(values['fewest']) >= fewestPersons;
}
