import type { Control } from '../control.ts';
import type { ReadResult, UnitRow } from '../delivery.ts';
import type { FindingBook } from '../finding-book.ts';
import { mergedUnits, type UnitDraft, unitRow } from './unit-draft.ts';

/** A unit that a register has told of before, on another line. */
export interface UnitRepeated {
  readonly draft: UnitDraft;
  readonly firstLine: number | null;
}

export interface UnitControls {
  readonly rejecting: readonly Control<UnitDraft>[];
  readonly repeated: Control<UnitRepeated>;
  readonly notes: readonly Control<UnitDraft>[];
}

/** Judges drafts and makes a delivery of units, one row per unit number. */
export function gatherUnits(drafts: readonly UnitDraft[], controls: UnitControls, book: FindingBook): ReadResult {
  const units = new Map<string, UnitRow>();
  let rejected = 0;
  for (const draft of drafts) {
    if (book.look(controls.rejecting, draft) || draft.unit === null) {
      rejected++;
      continue;
    }
    const known = units.get(draft.unit);
    book.look([controls.repeated], { draft, firstLine: known?.line ?? null });
    book.look(controls.notes, draft);
    const row = unitRow(draft, draft.unit);
    units.set(draft.unit, known === undefined ? row : mergedUnits(known, row));
  }
  return {
    content: { kind: 'units', units: [...units.values()] },
    findings: book.findings(),
    rows: { read: drafts.length, kept: drafts.length - rejected, rejected },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
