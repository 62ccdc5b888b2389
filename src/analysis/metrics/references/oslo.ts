import type { ReferenceValue } from '../metric.ts';

/** Staff of Oslo's education agency as the press has told it. */
export const OSLO_HEADCOUNT: readonly ReferenceValue[] = [
  {
    value: 19_554,
    unit: 'persons',
    period: '2026-03',
    population: {
      nb: 'Registrerte ansatte ved Oslo kommunes 177 enheter, summert',
      nn: 'Registrerte tilsette ved dei 177 einingane til Oslo kommune, summerte',
      en: 'Registered employees at the 177 units of the City of Oslo, added up',
    },
    publisher: 'Nasjonalt skoleregister (NSR)',
    address: 'https://data-nsr.udir.no',
    comparable: false,
    note: {
      nb: 'Registeret teller ansatte per enhet, så den som arbeider ved to skoler, er talt to ganger.',
      nn: 'Registeret tel tilsette per eining, så den som arbeider ved to skular, er talt to gonger.',
      en: 'The register counts employees per unit, so whoever works at two schools is counted twice.',
    },
  },
];

/** What Oslo's plan for the schools as a workplace says of teachers' age. */
export const OSLO_PLAN_OVER_SIXTY: readonly ReferenceValue[] = [
  {
    value: 0.1,
    unit: 'share',
    period: '2023',
    population: {
      nb: 'Lærere i Osloskolen (setningen kan også leses som bare videregående)',
      nn: 'Lærarar i Osloskolen (setninga kan òg lesast som berre vidaregåande)',
      en: 'Teachers in Oslo (the sentence can also be read as upper secondary only)',
    },
    publisher: 'Oslo kommune («Osloskolen som attraktiv arbeidsplass»)',
    address: 'https://www.oslo.kommune.no',
    comparable: false,
    note: {
      nb: 'Planen sier «over 60» og «om lag». Nøkkeltallet tar med dem som er 60, altså et helt årskull mer.',
      nn: 'Planen seier «over 60» og «om lag». Nøkkeltalet tek med dei som er 60, altså eit heilt årskull meir.',
      en: 'The plan says “over 60” and “about”. The key figure includes those who are 60, a whole cohort more.',
    },
  },
];

const YOUTH_WORKERS = {
  unit: 'persons',
  population: {
    nb: 'Barne- og ungdomsarbeidere i Osloskolen',
    nn: 'Barne- og ungdomsarbeidarar i Osloskolen',
    en: 'Child care and youth workers in the schools of Oslo',
  },
  publisher: 'Oslo kommune («Osloskolen som attraktiv arbeidsplass»)',
  address: 'https://www.oslo.kommune.no',
  comparable: false,
  note: {
    nb: 'Planen teller personer, ikke årsverk per elev, og sier ikke hvilke stillingskoder. Nye koder kan se ut som vekst.',
    nn: 'Planen tel personar, ikkje årsverk per elev, og seier ikkje kva stillingskodar. Nye kodar kan sjå ut som vekst.',
    en: 'The plan counts persons, not full-time equivalents per pupil, and does not say which position codes. New codes can look like growth.',
  },
} as const;

/** What Oslo's plan says of one of the other professions. */
export const OSLO_PLAN_YOUTH_WORKERS: readonly ReferenceValue[] = [
  { ...YOUTH_WORKERS, value: 208, period: '2014' },
  { ...YOUTH_WORKERS, value: 758, period: '2023' },
];
