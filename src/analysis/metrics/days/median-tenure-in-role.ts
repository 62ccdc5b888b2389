import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, MEDIANS_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { TENURE_IN_ROLE } from './numerators.ts';

export const medianTenureInRole = {
  id: 'A9r',
  alias: 'median-tenure-in-role',
  version: '1.0.0',
  name: {
    nb: 'Median tid i samme stilling',
    nn: 'Median tid i same stilling',
    en: 'Median tenure in the role',
  },
  definition: {
    nb: 'Tiden i midten når de ansatte på en bestemt dag ordnes etter hvor lenge hovedstillingen har vært av samme slag uten opphold, for eksempel rektor eller miljøterapeut. I år med én desimal.',
    nn: 'Tida i midten når dei tilsette på ein bestemt dag blir ordna etter kor lenge hovudstillinga har vore av same slag utan opphald, til dømes rektor eller miljøterapeut. I år med éin desimal.',
    en: 'The time in the middle when those employed on a given day are ordered by how long the primary post has been of the same kind without interruption, such as principal or milieu therapist. In years with one decimal.',
  },
  formula:
    'median over persons of (t − first day of unbroken primary posts in the same staff subgroup) / 365.25, one decimal',
  unit: 'years',
  kernel: 'median',
  counted: 'distinct-persons',
  numerator: TENURE_IN_ROLE,
  denominator: null,
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: MEDIANS_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Samme slag er samme undergruppe: fra adjunkt til lektor er ingen endring, fra lærer til spesialpedagog er det. Skolen har ikke noe å si.',
      nn: 'Same slag er same undergruppe: frå adjunkt til lektor er inga endring, frå lærar til spesialpedagog er det. Skulen har ikkje noko å seie.',
      en: 'The same kind is the same subgroup: from «adjunkt» to «lektor» is no change, from teacher to special educator is one. The school does not matter.',
    },
    {
      nb: 'En ny stillingskode som er ført i en annen undergruppe, ser ut som en ny stilling. Stilling som ikke er fordelt, regnes som uendret.',
      nn: 'Ein ny stillingskode som er ført i ei anna undergruppe, ser ut som ei ny stilling. Stilling som ikkje er fordelt, er rekna som uendra.',
      en: 'A new position code placed in another subgroup looks like a new role. A position that is not placed counts as unchanged.',
    },
    {
      nb: 'Tiden før den første leveransen er ukjent. Har kilden ingen startdato fra den tiden, blir tallet for lavt.',
      nn: 'Tida før den første leveransen er ukjend. Har kjelda ingen startdato frå den tida, blir talet for lågt.',
      en: 'Time before the first delivery is unknown. Where the source has no start date from then, the figure is too low.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A9r-median-tenure-in-role.md',
} as const satisfies Metric;
