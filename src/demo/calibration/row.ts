/** How near an achieved figure must be to the published one (contract.md, «Calibration»). */
export type Nearness = 'count' | 'share' | 'quantile' | 'at-least' | 'at-most' | 'order';

export interface CalibrationRow {
  /** Row of the page of published facts. */
  readonly id: string;
  readonly what: string;
  /** Date or period that the figure is about. */
  readonly when: string;
  readonly target: number;
  readonly achieved: number;
  readonly nearness: Nearness;
  readonly holds: boolean;
  /** True where nothing is published: configurable, and not a target that can be missed. */
  readonly assumed: boolean;
}

/** Counts within 2 %, shares (in per cent) within half a point, quantiles within 5 %. */
function isNear(nearness: Nearness, target: number, achieved: number): boolean {
  if (nearness === 'at-least') return achieved >= target;
  if (nearness === 'at-most') return achieved <= target;
  if (nearness === 'order') return achieved === target;
  if (nearness === 'share') return Math.abs(achieved - target) <= 0.5 + 1e-9;
  return Math.abs(achieved - target) <= Math.abs(target) * (nearness === 'count' ? 0.02 : 0.05) + 1e-9;
}

/** What is published, and what the invented owner came to. */
export interface Compared {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly target: number;
  readonly achieved: number;
}

export function compared(nearness: Nearness, row: Compared): CalibrationRow {
  const achieved = Math.round(row.achieved * 100) / 100;
  return { ...row, achieved, nearness, holds: isNear(nearness, row.target, achieved), assumed: false };
}

const TOLERANCE: Readonly<Record<Nearness, string>> = {
  count: '±2 %',
  share: '±0.5 points',
  quantile: '±5 %',
  'at-least': 'at least',
  'at-most': 'at most',
  order: 'same order',
};

/** The table as lines of text, for whoever writes the demo. */
export function calibrationText(rows: readonly CalibrationRow[]): string[] {
  const widest = Math.max(0, ...rows.map((row) => row.what.length));
  return rows.map((row) => {
    const verdict = row.assumed ? 'assumed' : `${row.holds ? 'holds ' : 'MISSED'} ${TOLERANCE[row.nearness]}`;
    const numbers = `${String(row.target).padStart(9)} ${String(row.achieved).padStart(9)}`;
    return `${row.id.padEnd(4)} ${row.what.padEnd(widest)} ${row.when.padEnd(10)} ${numbers}  ${verdict}`;
  });
}
