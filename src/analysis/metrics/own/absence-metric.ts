import type { AbsenceKind } from '../../kernels/own/absence.ts';
import { BY_UNIT_AND_GROUP } from '../in-many-metrics.ts';
import type { Metric, MetricId, Text3 } from '../metric.ts';

interface AbsenceTold {
  readonly id: Extract<MetricId, `F1${string}`>;
  readonly alias: string;
  readonly numerator: AbsenceKind;
  readonly name: Text3;
  readonly definition: Text3;
}

/** What all shares of days lost to sickness have in common. */
export function absenceMetric({ id, alias, numerator, name, definition }: AbsenceTold): Metric {
  return {
    id,
    alias,
    version: '1.0.0',
    name,
    definition,
    formula: `100 × ${numerator}(T) / agreed-days(T)`,
    unit: 'share',
    kernel: 'absence',
    counted: 'working-days',
    numerator,
    denominator: 'agreed-working-days',
    sensitive: 'sickness',
    standsAs: { metric: 'F1' },
    population: {
      nb: 'Alle ansatte som lønnssystemet har med i leveransen, ved enheten der de er ansatt.',
      nn: 'Alle tilsette som lønnssystemet har med i leveransen, ved eininga der dei er tilsette.',
      en: 'All employees that the payroll system has in its delivery, at the unit where they are employed.',
    },
    exclusions: [],
    overTime: 'adds',
    overUnits: 'adds',
    adding: {
      nb: 'Tapte og avtalte dagsverk kan legges sammen hver for seg, over tid og over enheter; prosenten regnes på nytt.',
      nn: 'Tapte og avtalte dagsverk kan leggjast saman kvar for seg, over tid og over einingar; prosenten blir rekna på nytt.',
      en: 'Days lost and days agreed may each be added over time and over units; the share is reckoned anew.',
    },
    referenceValues: [],
    sources: ['absence'],
    pitfalls: [
      {
        nb: 'Statistisk sentralbyrås tall for kommuner og NAVs statistikk har bare legemeldt fravær med: sammenlign dem med det legemeldte her.',
        nn: 'Tala til Statistisk sentralbyrå for kommunar og statistikken til NAV har berre legemeldt fråvær med: jamfør dei med det legemelde her.',
        en: 'Figures of Statistics Norway for municipalities and of NAV are doctor-certified only: compare them with that part here.',
      },
      {
        nb: 'Kalenderdager er ikke dagsverk: helger, fridager og gradert sykmelding regnes ulikt i ulike systemer.',
        nn: 'Kalenderdagar er ikkje dagsverk: helger, fridagar og gradert sjukmelding blir rekna ulikt i ulike system.',
        en: 'Calendar days are not working days: weekends, holidays and graded certificates are reckoned differently by systems.',
      },
      {
        nb: 'Sykt barn og permisjoner er ikke sykefravær og skal ikke være med.',
        nn: 'Sjukt barn og permisjonar er ikkje sjukefråvær og skal ikkje vere med.',
        en: 'A sick child and leaves are not sickness absence and are not in it.',
      },
    ],
    notOffered: BY_UNIT_AND_GROUP,
    owner: 'Laget',
    validFrom: '2015-01-01',
    definedBy: `docs/metrics/${id}-${alias}.md`,
  };
}
