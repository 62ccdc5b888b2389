import type { CohortNumerator } from '../../kernels/own/followed-cohorts.ts';
import { BY_UNIT_AND_GROUP, SHARES_ADD_BY_THEIR_PARTS } from '../in-many-metrics.ts';
import type { Metric, MetricId, Text3 } from '../metric.ts';

interface CohortTold {
  readonly id: Extract<MetricId, 'C10l' | 'C10o' | 'C13'>;
  readonly alias: string;
  readonly numerator: CohortNumerator;
  readonly denominator: string;
  readonly formula: string;
  readonly name: Text3;
  readonly definition: Text3;
  readonly population: Text3;
  readonly pitfalls: readonly Text3[];
}

const COUNTED_BY_THE_OWNER: Text3 = {
  nb: 'Skoleeieren har selv talt opp kullet, med samtykke der det trengs. Laget får bare antallene og kan ikke kontrollere hvem.',
  nn: 'Skuleeigaren har sjølv talt opp kullet, med samtykke der det trengst. Laget får berre tala og kan ikkje kontrollere kven.',
  en: 'The owner has counted the cohort, with consent where it is needed. Laget has the numbers only and cannot check who.',
};

const ONE_YEAR_AT_A_TIME: Text3 = {
  nb: 'Vises for ett skoleår om gangen. Kull med få er skjermet, også for hele skoleeieren.',
  nn: 'Blir vist for eitt skuleår om gongen. Kull med få er skjerma, også for heile skuleeigaren.',
  en: 'Shown for one school year at a time. Cohorts of few are withheld, for the whole owner too.',
};

/** What cohorts that the owner has followed have in common. */
export function cohortMetric({ pitfalls, ...told }: CohortTold): Metric {
  return {
    ...told,
    version: '1.0.0',
    unit: 'share',
    kernel: 'cohort-share',
    counted: 'distinct-persons',
    exclusions: [],
    overTime: 'never-add',
    overUnits: 'adds',
    adding: SHARES_ADD_BY_THEIR_PARTS,
    referenceValues: [],
    sources: ['followed-cohorts'],
    pitfalls: [...pitfalls, COUNTED_BY_THE_OWNER, ONE_YEAR_AT_A_TIME],
    notOffered: BY_UNIT_AND_GROUP,
    owner: 'Laget',
    validFrom: '2015-01-01',
    definedBy: `docs/metrics/${told.id}-${told.alias}.md`,
  };
}
