import { OPEN_END } from '../../../terms/index.ts';

/** One employment of one person as a source has told it so far. Numbers only: places, hundredths of a per cent, days. */
export interface FoldedRow {
  readonly workplace: number;
  readonly position: number;
  readonly percent: number;
  readonly contract: number;
  readonly terms: number;
  /** `from` as delivered. */
  readonly start: number;
  /** Days `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** First day from which nobody reports it any more though others are reported; left out while it is reported. */
  readonly silent?: number;
  /** Place in END_REASONS of why it ended on `to`; left out where that is not said. */
  readonly endReason?: number;
  /** What only a-meldinger state. */
  readonly stated?: Stated;
}

/** What an a-melding says of an employment besides its facts. */
export interface Stated {
  /** A number for the employer's own id; 0 = none. */
  readonly id: number;
  /** The employer says that it should never have been reported. */
  readonly neverWas: boolean;
  /** It ended only because the payroll system was changed. */
  readonly payrollChanged: boolean;
}

/** True if percent, position, contract and terms are the same. */
export function sameValues(a: FoldedRow, b: FoldedRow): boolean {
  return a.percent === b.percent && a.position === b.position && a.contract === b.contract && a.terms === b.terms;
}

/** A full order over all fields: 0 only where nothing differs. Who says why goes before who does not. */
export function compareRows(a: FoldedRow, b: FoldedRow): number {
  return compareFacts(a, b) || endReasonOf(b) - endReasonOf(a);
}

/** True if the rows are the same employment told twice, though only one may say why it ended. */
export function tellsAgain(a: FoldedRow, b: FoldedRow): boolean {
  return compareFacts(a, b) === 0;
}

function compareFacts(a: FoldedRow, b: FoldedRow): number {
  return (
    a.from - b.from ||
    a.workplace - b.workplace ||
    a.position - b.position ||
    a.start - b.start ||
    a.percent - b.percent ||
    a.contract - b.contract ||
    a.terms - b.terms ||
    a.to - b.to ||
    silentFromOf(a) - silentFromOf(b)
  );
}

/** Place in END_REASONS; −1 where no reason is said. */
export function endReasonOf({ endReason }: FoldedRow): number {
  return endReason ?? -1;
}

/** The row ended on a day; why it would have ended later says nothing of that. */
export function endedOn(row: FoldedRow, to: number): FoldedRow {
  if (to === row.to) return row;
  const { endReason: _, ...rest } = row;
  return { ...rest, to };
}

/** First day of a row's silence; OPEN_END while it is reported. */
export function silentFromOf({ silent }: FoldedRow): number {
  return silent ?? OPEN_END;
}
