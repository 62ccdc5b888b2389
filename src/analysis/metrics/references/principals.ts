import type { ReferenceValue } from '../metric.ts';

/** The most changes of principal that a school in Norway is known for. */
export const TEN_PRINCIPALS: readonly ReferenceValue[] = [
  {
    value: 10,
    unit: 'persons',
    period: '16 år',
    population: {
      nb: 'Rektorer ved Lund skole på 16 år',
      nn: 'Rektorar ved Lund skule på 16 år',
      en: 'Principals of Lund school in 16 years',
    },
    publisher: 'Utdanningsnytt',
    address:
      'https://www.utdanningsnytt.no/rektor-rektorstilling/ved-lund-skole-har-de-hatt-ti-rektorer-pa-16-ar/297372',
    comparable: false,
    note: {
      nb: 'Én skole som ble omtalt fordi den er uvanlig. Det er ikke kjent om fungerende rektorer er med.',
      nn: 'Éin skule som blei omtalt fordi han er uvanleg. Det er ikkje kjent om fungerande rektorar er med.',
      en: 'One school, told of because it is unusual. It is not known whether acting principals are included.',
    },
  },
];

/** What principals themselves expect. */
export const PRINCIPALS_TEN_YEARS: readonly ReferenceValue[] = [
  {
    value: 0.05,
    unit: 'share',
    period: '2019',
    population: {
      nb: 'Rektorer i Norge som ser for seg mer enn ti år til i stillingen',
      nn: 'Rektorar i Noreg som ser for seg meir enn ti år til i stillinga',
      en: 'Principals in Norway who see more than ten further years in the post',
    },
    publisher: 'Fafo (rapport 2019:37)',
    address: 'https://www.fafo.no/zoo-publikasjoner/fafo-rapporter/fra-gallionsfigur-til-overarbeidet-altmuligmann',
    comparable: false,
    note: {
      nb: 'Et svar om framtiden, ikke tid i stillingen.',
      nn: 'Eit svar om framtida, ikkje tid i stillinga.',
      en: 'An answer about the future, not time in the post.',
    },
  },
];
