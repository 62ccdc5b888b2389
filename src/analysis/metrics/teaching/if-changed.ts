import type { KnownVariant } from '../../../requirements/index.ts';
import type { Metric, MetricId, Text3 } from '../metric.ts';
import { BY_OUR_READING } from './in-teaching-metrics.ts';
import { IF_HOURS, IF_TEACHERS } from './numerators.ts';
import { OF_TEACHERS } from './of-teachers.ts';
import { OF_HOURS } from './taught-hours.ts';

/** A variant of the law, and what it says as the beginning of a sentence. */
interface Asked {
  readonly variant: KnownVariant;
  readonly if: Text3;
}

export const SIXTY: Asked = {
  variant: 'sixty-in-every-subject',
  if: {
    nb: 'Hvis det ble krevd 60 studiepoeng i alle fag på 8.–10. trinn',
    nn: 'Om det blei kravd 60 studiepoeng i alle fag på 8.–10. trinn',
    en: 'If 60 credits were asked in every subject on grades 8–10',
  },
};

export const THIRTY: Asked = {
  variant: 'thirty-in-every-subject',
  if: {
    nb: 'Hvis det ble krevd 30 studiepoeng i alle fag på 1.–7. trinn',
    nn: 'Om det blei kravd 30 studiepoeng i alle fag på 1.–7. trinn',
    en: 'If 30 credits were asked in every subject on grades 1–7',
  },
};

export const NO_EXEMPTION: Asked = {
  variant: 'no-exemption',
  if: {
    nb: 'Hvis unntakene fra studiepoeng falt bort',
    nn: 'Om unntaka frå studiepoeng fall bort',
    en: 'If the exemptions from credits were gone',
  },
};

const NOT_THE_LAW: Text3 = {
  nb: 'Dette er et tenkt lovverk, ikke loven. Endringen regnes som om den gjaldt den dagen det spørres om, selv om den er tenkt senere. Den som ble tilsatt før, beholder det som gjaldt da.',
  nn: 'Dette er eit tenkt lovverk, ikkje lova. Endringa blir rekna som om ho galdt den dagen det blir spurt om, sjølv om ho er tenkt seinare. Den som blei tilsett før, beheld det som galdt då.',
  en: 'This is an imagined law, not the law. The change is reckoned as if it held on the day asked about, though it is thought of for later. Whoever was hired before keeps what held then.',
};

const UNKNOWN_WOULD_NOT: Text3 = {
  nb: 'Fag det ikke er levert studiepoeng for, regnes som at studiepoengene mangler. Mangler det mye, blir tallet for høyt.',
  nn: 'Fag det ikkje er levert studiepoeng for, blir rekna som at studiepoenga manglar. Manglar det mykje, blir talet for høgt.',
  en: 'Subjects of which no credits are delivered count as lacking them. If much is missing, the figure is too high.',
};

const NOBODY_GAINS: Text3 = {
  nb: 'Varianten gjør bare kravene strengere: ingen som ikke oppfyller dem i dag, ville gjort det. Før 1. august 2024 gjaldt en annen lov, og da finnes det ikke noe tall.',
  nn: 'Varianten gjer berre krava strengare: ingen som ikkje oppfyller dei i dag, ville gjort det. Før 1. august 2024 galdt ei anna lov, og då finst det ikkje noko tal.',
  en: 'The variant only asks for more: nobody who does not meet the requirements today would. Before 1 August 2024 there was another law, and there is no figure.',
};

const PITFALLS = [NOT_THE_LAW, NOBODY_GAINS, UNKNOWN_WOULD_NOT, BY_OUR_READING];

function said(asked: Asked, { nb, nn, en }: Text3): Text3 {
  return { nb: `${asked.if.nb}${nb}`, nn: `${asked.if.nn}${nn}`, en: `${asked.if.en}${en}` };
}

type Named<Id extends MetricId> = Pick<Metric, 'alias'> & { readonly id: Id };

/** Teachers who do as the law asks and would not, if it were another. */
export function teachersIf<Id extends MetricId>(asked: Asked, { id, alias }: Named<Id>): Metric {
  return {
    ...OF_TEACHERS,
    id,
    alias,
    variant: asked.variant,
    name: said(asked, {
      nb: ': lærere som blir berørt',
      nn: ': lærarar som blir råka',
      en: ': teachers affected',
    }),
    definition: said(asked, {
      nb: ': andelen av lærerne på en bestemt dag som i dag oppfyller tilsettingskravet eller gir minst ett fag slik loven ber om, og ikke ville gjort det.',
      nn: ': delen av lærarane på ein bestemt dag som i dag oppfyller tilsetjingskravet eller gir minst eitt fag slik lova ber om, og ikkje ville gjort det.',
      en: ': the share of teachers on a given day who today meet the hiring requirement or give at least one subject as the law asks, and would not.',
    }),
    formula:
      '|{p : teacher on t, meets § 17-3 or gives a lesson as § 17-4 asks by the law, not by the variant}| / |{p : teacher on t}|',
    numerator: IF_TEACHERS,
    denominator: 'teachers-on-the-day',
    population: {
      nb: 'Alle med hovedstilling som lærer den dagen.',
      nn: 'Alle med hovudstilling som lærar den dagen.',
      en: 'Everyone whose primary post is as teacher on the day.',
    },
    standsAs: { ...OF_TEACHERS.standsAs, also: [{ metric: 'D1', columns: [] }] },
    pitfalls: PITFALLS,
    validFrom: '2024-08-01',
    definedBy: `docs/metrics/${id}-${alias}.md`,
  };
}

/** Hours that are given as the law asks and would not be, if it were another. */
export function hoursIf<Id extends MetricId>(asked: Asked, { id, alias }: Named<Id>): Metric {
  return {
    ...OF_HOURS,
    id,
    alias,
    variant: asked.variant,
    name: said(asked, {
      nb: ': timer som blir berørt',
      nn: ': timar som blir råka',
      en: ': hours affected',
    }),
    definition: said(asked, {
      nb: ': timer som i dag gis slik loven ber om, og ikke ville vært det, i prosent av timene i fagene og på trinnene endringen gjelder.',
      nn: ': timar som i dag blir gitt slik lova ber om, og ikkje ville vore det, i prosent av timane i faga og på trinna endringa gjeld.',
      en: ': hours that are given as the law asks today and would not be, per cent of the hours in the subjects and levels the change is about.',
    }),
    formula:
      '100 × hours(subject, level) as § 17-3 and § 17-4 ask by the law, not by the variant(t) / hours(subject, level) the variant is about(t)',
    kernel: 'subject-depth',
    numerator: IF_HOURS,
    denominator: 'hours-the-variant-is-about',
    referenceValues: [],
    // The same hours are told by what the law asks today: where that is withheld, so is this.
    standsAs: {
      metric: id,
      also: [
        { metric: 'D3', columns: ['level', 'subject'] },
        { metric: 'D2o', columns: ['level'] },
      ],
    },
    pitfalls: PITFALLS,
    validFrom: '2024-08-01',
    definedBy: `docs/metrics/${id}-${alias}.md`,
  };
}
