import type { Ours, ReportedBeside, SeenReported, SeenRow } from '../../../disclosure/index.ts';
import { dayOf } from '../../../terms/index.ts';

/** A row of ours with a value; null = withheld. */
export function ours(value: number | null, source = 'hr-extract'): Ours {
  const seen = { value, state: value === null ? 'withheld' : 'shown' };
  return { row: seen as unknown as SeenRow, source };
}

const FIGURE: SeenReported = {
  id: 'd000001-1',
  delivery: 'd000001',
  publisher: 'Nes',
  title: 'Årsmelding 2024',
  publishedOn: dayOf(2025, 3, 1),
  metric: 'B2',
  metricId: 'B2',
  definition: 'same-as-ours',
  definitionText: null,
  from: dayOf(2023, 10, 1),
  to: dayOf(2024, 10, 1),
  group: 'teacher',
  place: null,
  value: 0.092,
  rounding: 0.0005,
  measure: 'share',
  numerator: null,
  denominator: null,
  address: null,
  note: null,
  state: 'shown',
};

/** A figure of an own report beside ours, which said the same then and says more now. */
export function beside(
  figure: Partial<SeenReported> = {},
  { now = ours(0.0962), atTheTime = ours(0.0919), ...more }: Partial<ReportedBeside> = {},
): ReportedBeside {
  return { figure: { ...FIGURE, ...figure }, against: 'B2', isSameDefinition: true, now, atTheTime, ...more };
}
