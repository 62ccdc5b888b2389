import { EVERYONE_BY_PRIMARY_POST, MEDIANS_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { TENURE_AT_SCHOOL } from './numerators.ts';

export const medianTenureAtSchool = {
  id: 'A9s',
  alias: 'median-tenure-at-school',
  version: '1.0.0',
  name: {
    nb: 'Median ansiennitet ved skolen',
    nn: 'Median ansiennitet ved skulen',
    en: 'Median tenure at the school',
  },
  definition: {
    nb: 'Tiden i midten når de ansatte på en bestemt dag ordnes etter hvor lenge de har hatt hovedstillingen ved skolen uten opphold. I år med én desimal.',
    nn: 'Tida i midten når dei tilsette på ein bestemt dag blir ordna etter kor lenge dei har hatt hovudstillinga ved skulen utan opphald. I år med éin desimal.',
    en: 'The time in the middle when those employed on a given day are ordered by how long they have had their primary post at the school without interruption. In years with one decimal.',
  },
  formula: 'median over persons of (t − first day of unbroken primary posts at the same school) / 365.25, one decimal',
  unit: 'years',
  kernel: 'median',
  counted: 'distinct-persons',
  numerator: TENURE_AT_SCHOOL,
  denominator: null,
  // Told where stability is: on which side of three years the middle is says how many have been there so long.
  standsAs: { metric: 'A9s', also: [{ metric: 'B15', columns: [] }] },
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: MEDIANS_DO_NOT_ADD,
  referenceValues: [],
  sources: ['hr-extract', 'amelding', 'aareg', 'nav-excel', 'succession'],
  pitfalls: [
    {
      nb: 'En skole som følger etter en annen, er samme skole. Det krever at endringen er ført. Korte opphold regnes som ansettelse.',
      nn: 'Ein skule som følgjer etter ein annan, er same skule. Det krev at endringa er ført. Korte opphald er rekna som tilsetjing.',
      en: 'A school that follows another is the same school. The change must be registered. Short holes count as employment.',
    },
    {
      nb: 'Den som skifter hovedstilling til en annen skole og tilbake, begynner på nytt. Ukjent skole regnes som uendret.',
      nn: 'Den som skiftar hovudstilling til ein annan skule og tilbake, byrjar på nytt. Ukjend skule er rekna som uendra.',
      en: 'Whoever moves the primary post to another school and back begins anew. An unknown school counts as unchanged.',
    },
    {
      nb: 'Tiden før den første leveransen er ukjent. Har kilden ingen startdato fra den tiden, blir tallet for lavt.',
      nn: 'Tida før den første leveransen er ukjend. Har kjelda ingen startdato frå den tida, blir talet for lågt.',
      en: 'Time before the first delivery is unknown. Where the source has no start date from then, the figure is too low.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A9s-median-tenure-at-school.md',
} as const satisfies Metric;
