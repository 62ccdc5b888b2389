import type { ReportedFact } from '../src/record/administration/index.ts';
import { dayOf } from '../src/terms/index.ts';

/** A figure of an own report, as the record keeps it. */
export const TOLD: ReportedFact = {
  id: 'd000001-1',
  delivery: 'd000001',
  publisher: 'Fjordvik kommune',
  title: 'Årsmelding 2024',
  publishedOn: dayOf(2025, 3, 1),
  metric: 'B2',
  definition: 'same-as-ours',
  definitionText: null,
  from: dayOf(2023, 10, 1),
  to: dayOf(2024, 10, 1),
  group: 'teacher',
  place: null,
  value: 0.092,
  rounding: 0.0005,
  measure: 'share',
  numerator: 59,
  denominator: 642,
  address: 'https://example.org/aarsmelding',
  note: null,
  line: 2,
  knownOn: dayOf(2026, 9, 1),
  withdrawnOn: null,
};
