import { TOLD } from '../../../../test/told-figure.ts';
import type { Ours, ReportedBeside, SeenReported, SeenRow } from '../../../disclosure/index.ts';

/** A row of ours with a value; null = withheld. */
export function ours(value: number | null, source = 'hr-extract'): Ours {
  const seen = { value, state: value === null ? 'withheld' : 'shown' };
  return { row: seen as unknown as SeenRow, source };
}

const { knownOn: _knownOn, withdrawnOn: _withdrawnOn, line: _line, ...told } = TOLD;
const WITHOUT_PARTS = { publisher: 'Nes', numerator: null, denominator: null, address: null };
const FIGURE: SeenReported = { ...told, ...WITHOUT_PARTS, metricId: 'B2', state: 'shown' };

/** A figure of an own report beside ours, which said the same then and says more now. */
export function beside(
  figure: Partial<SeenReported> = {},
  { now = ours(0.0962), atTheTime = ours(0.0919), ...more }: Partial<ReportedBeside> = {},
): ReportedBeside {
  return { figure: { ...FIGURE, ...figure }, against: 'B2', isSameDefinition: true, now, atTheTime, ...more };
}
