import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';

/** What shares of teachers that follow from qualifications have in common. */
export const OF_TEACHERS = {
  version: '1.0.0',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: [...EMPLOYMENT_SOURCES, 'qualifications', 'teaching'],
  within: ['teacher'],
  // How many teachers there are is told by the headcount.
  standsAs: { metric: 'A1', group: 'teacher', besides: true },
  notOffered: ['staff-group', 'staff-subgroup', 'age-band', 'sex', 'tenure', 'contract'],
  owner: 'Laget',
  validFrom: '2015-01-01',
} as const satisfies Partial<Metric>;
