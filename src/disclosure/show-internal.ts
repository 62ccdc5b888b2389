import { type Asker, INTERNAL_REACH } from '../access/index.ts';
import type { Question, RawTable } from '../analysis/index.ts';
import type { Refusal } from '../terms/index.ts';
import type { InternalTable } from './published.ts';
import { quotedRow } from './reported/quoted-row.ts';
import { seenRow } from './seen-row.ts';
import { tableHead } from './table-head.ts';

/** The one maker of a table of whole figures, for an asker who lawfully knows the persons behind them. */
export function showInternal(raw: RawTable, asker: Asker): InternalTable {
  return {
    ...tableHead(raw),
    audience: 'internal',
    asker: { who: asker.who, role: asker.role, unit: asker.unit },
    rows: [
      ...raw.cells.map((cell) => seenRow(cell, raw.metric, false)),
      ...(raw.quoted ?? []).map((cell) => quotedRow(cell, false)),
    ],
  } as unknown as InternalTable;
}

/**
 * The question as far as the asker's reach goes: whole for the owner's, held to the own unit for a principal,
 * refused otherwise. A principal who asks about another unit is refused, not silently given the own one.
 */
export function withinReach(
  question: Question,
  asker: Asker,
): { readonly question: Question } | { readonly refusal: Refusal } {
  const reach = INTERNAL_REACH[asker.role];
  if (reach === 'owner') return { question };
  if (reach === 'none' || asker.unit === null) return { refusal: { code: 'no-internal-access', role: asker.role } };
  const own = asker.unit;
  const asked = question.where.filter((filter) => filter.dimension === 'unit').flatMap((filter) => filter.codes);
  const other = asked.find((code) => code !== own);
  if (other !== undefined) return { refusal: { code: 'unit-outside-access', unit: other } };
  if (asked.length > 0) return { question };
  return { question: { ...question, where: [...question.where, { dimension: 'unit', codes: [own] }] } };
}
