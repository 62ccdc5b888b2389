import { type Asker, reachOf } from '../access/index.ts';
import type { Question, RawTable } from '../analysis/index.ts';
import type { DimensionId, Refusal } from '../terms/index.ts';
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

type Reached = { readonly question: Question } | { readonly refusal: Refusal };

/**
 * The question as far as the asker's reach goes: whole for the owner's, held to the own unit, the units of the own area,
 * or the one staff group a role knows, and refused otherwise. Who asks about another unit is refused, not silently
 * given the own ones.
 */
export function withinReach(question: Question, asker: Asker): Reached {
  const reach = reachOf(asker, 'whole-figures');
  if (reach.kind === 'owner') return { question };
  if (reach.kind !== 'units' || reach.units.length === 0) {
    return { refusal: { code: 'no-internal-access', role: asker.role } };
  }
  const held = heldTo(question, 'unit', reach.units);
  if ('outside' in held) return { refusal: { code: 'unit-outside-access', unit: held.outside } };
  if (reach.group === null) return held;
  const ofGroup = heldTo(held.question, 'staff-group', [reach.group]);
  return 'outside' in ofGroup ? { refusal: { code: 'group-outside-access', group: ofGroup.outside } } : ofGroup;
}

/** The question held to some codes of a dimension, or the first code it asks for that is not among them. */
function heldTo(
  question: Question,
  dimension: DimensionId,
  own: readonly string[],
): { readonly question: Question } | { readonly outside: string } {
  const asked = question.where.filter((filter) => filter.dimension === dimension).flatMap(({ codes }) => codes);
  const outside = asked.find((code) => !own.includes(code));
  if (outside !== undefined) return { outside };
  if (asked.length > 0) return { question };
  return { question: { ...question, where: [...question.where, { dimension, codes: own }] } };
}
