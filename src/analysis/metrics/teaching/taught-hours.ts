import { BY_UNITS_ONLY } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { SKOLEPORTEN_QUALIFIED_HOURS } from '../references/skoleporten.ts';
import {
  BY_OUR_READING,
  HOURS_ADD_OVER_UNITS,
  TEACHING_OF_THE_YEAR,
  THREE_WAYS,
  UNKNOWN_IS_NOT_MET,
} from './in-teaching-metrics.ts';
import { WITH_EXEMPTIONS, WITHOUT_EXEMPTIONS } from './numerators.ts';

/** What shares of hours of the distribution of teaching have in common. */
export const OF_HOURS = {
  version: '1.0.0',
  unit: 'share',
  counted: 'hours',
  population: TEACHING_OF_THE_YEAR,
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: HOURS_ADD_OVER_UNITS,
  sources: ['teaching', 'qualifications'],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
} as const satisfies Partial<Metric>;

export const hoursByQualifiedOwn = {
  ...OF_HOURS,
  id: 'D2o',
  alias: 'hours-by-qualified-own',
  name: {
    nb: 'Undervisning gitt av kvalifiserte (egne tall)',
    nn: 'Undervisning gitt av kvalifiserte (eigne tal)',
    en: 'Teaching by the qualified (own data)',
  },
  definition: {
    nb: 'Timer som gis av lærere som oppfyller tilsettingskravet for faget og trinnet, i prosent av alle timer. Regnet av skolenes egen fordeling av undervisningen.',
    nn: 'Timar som blir gitt av lærarar som oppfyller tilsetjingskravet for faget og trinnet, i prosent av alle timar. Rekna av skulane si eiga fordeling av undervisninga.',
    en: 'Hours given by teachers who meet the hiring requirement for the subject and level, per cent of all hours. Reckoned from the schools’ own distribution of teaching.',
  },
  formula: '100 × hours by those who meet § 17-3 for the lesson(t) / all hours(t)',
  kernel: 'taught-hours',
  numerator: 'hours-by-those-who-meet',
  denominator: 'hours-distributed',
  referenceValues: SKOLEPORTEN_QUALIFIED_HOURS,
  pitfalls: [THREE_WAYS, UNKNOWN_IS_NOT_MET, BY_OUR_READING],
  definedBy: 'docs/metrics/D2o-hours-by-qualified-own.md',
} as const satisfies Metric;

const EXEMPT_IS_NOT_COMPETENT = {
  nb: 'Unntak er ikke fordypning. Den som kunne tilsettes før 2014, er allmennlærer eller er midlertidig ansatt, har lov til å undervise uten studiepoengene. Se begge tallene.',
  nn: 'Unntak er ikkje fordjuping. Den som kunne tilsetjast før 2014, er allmennlærar eller er mellombels tilsett, har lov til å undervise utan studiepoenga. Sjå begge tala.',
  en: 'An exemption is no depth. Whoever could be hired before 2014, is a general teacher or is temporary may teach without the credits. See both figures.',
} as const;
const WHERE_ASKED = {
  nb: 'Bare timer der loven ber om studiepoeng, er med: på 1.–7. trinn norsk, matematikk, engelsk, samisk og tegnspråk. Voksnes fag vurderer eieren selv. Vedtak om å fravike kravet er ikke levert.',
  nn: 'Berre timar der lova ber om studiepoeng, er med: på 1.–7. trinn norsk, matematikk, engelsk, samisk og teiknspråk. Faga til vaksne vurderer eigaren sjølv. Vedtak om å fråvike kravet er ikkje leverte.',
  en: 'Only hours for which the law asks for credits are in it: on grades 1–7 Norwegian, mathematics, English, Sami and sign language. Subjects of adults are for the owner to judge. Decisions to deviate are not delivered.',
} as const;

export const subjectDepth = {
  ...OF_HOURS,
  id: 'D3',
  alias: 'subject-depth',
  name: {
    nb: 'Fordypning i faget, med unntak',
    nn: 'Fordjuping i faget, med unntak',
    en: 'Depth in the subject, with exemptions',
  },
  definition: {
    nb: 'Timer i et fag på et trinn som gis av lærere som har studiepoengene loven ber om, eller er unntatt fra kravet, i prosent av timene (opplæringslova § 17-4).',
    nn: 'Timar i eit fag på eit trinn som blir gitt av lærarar som har studiepoenga lova ber om, eller er unnatekne frå kravet, i prosent av timane (opplæringslova § 17-4).',
    en: 'Hours in a subject on a level given by teachers who have the credits the law asks for, or are exempt, per cent of the hours (Education Act § 17-4).',
  },
  formula: '100 × hours(subject, level) by those who meet § 17-4 or are exempt(t) / hours(subject, level)(t)',
  kernel: 'subject-depth',
  numerator: WITH_EXEMPTIONS,
  denominator: 'hours-where-credits-are-asked',
  referenceValues: [],
  pitfalls: [EXEMPT_IS_NOT_COMPETENT, WHERE_ASKED, UNKNOWN_IS_NOT_MET, BY_OUR_READING],
  definedBy: 'docs/metrics/D3-subject-depth.md',
} as const satisfies Metric;

export const subjectDepthWithCredits = {
  ...OF_HOURS,
  id: 'D3u',
  alias: 'subject-depth-with-credits',
  name: {
    nb: 'Fordypning i faget, uten unntak',
    nn: 'Fordjuping i faget, utan unntak',
    en: 'Depth in the subject, without exemptions',
  },
  definition: {
    nb: 'Timer i et fag på et trinn som gis av lærere som har studiepoengene loven ber om, i prosent av timene. Ingen unntak regnes med.',
    nn: 'Timar i eit fag på eit trinn som blir gitt av lærarar som har studiepoenga lova ber om, i prosent av timane. Ingen unntak blir rekna med.',
    en: 'Hours in a subject on a level given by teachers who have the credits the law asks for, per cent of the hours. No exemption counts.',
  },
  formula: '100 × hours(subject, level) by those who meet § 17-4(t) / hours(subject, level)(t)',
  kernel: 'subject-depth',
  numerator: WITHOUT_EXEMPTIONS,
  denominator: 'hours-where-credits-are-asked',
  referenceValues: [],
  pitfalls: [EXEMPT_IS_NOT_COMPETENT, WHERE_ASKED, UNKNOWN_IS_NOT_MET, BY_OUR_READING],
  standsAs: { metric: 'D3' },
  definedBy: 'docs/metrics/D3u-subject-depth-with-credits.md',
} as const satisfies Metric;

export const specialEducationCredits = {
  ...OF_HOURS,
  id: 'D6',
  alias: 'special-education-credits',
  name: {
    nb: 'Tilrettelagt opplæring av lærere med spesialpedagogikk',
    nn: 'Tilrettelagd opplæring av lærarar med spesialpedagogikk',
    en: 'Adapted teaching by teachers with special education',
  },
  definition: {
    nb: 'Timer til individuelt tilrettelagt opplæring som gis av lærere med minst 60 studiepoeng spesialpedagogikk, i prosent av slike timer.',
    nn: 'Timar til individuelt tilrettelagd opplæring som blir gitt av lærarar med minst 60 studiepoeng spesialpedagogikk, i prosent av slike timar.',
    en: 'Hours of individually adapted teaching given by teachers with at least 60 credits of special education, per cent of such hours.',
  },
  formula: '100 × hours of special education by those with ≥ 60 credits(t) / hours of special education(t)',
  kernel: 'special-hours',
  numerator: 'special-hours-with-credits',
  denominator: 'special-hours',
  referenceValues: [],
  pitfalls: [
    {
      nb: 'Loven ber ikke om 60 studiepoeng i spesialpedagogikk: den ber om at læreren kan tilsettes (§ 11-9). Tallet sier hvor mye fagkunnskap som er der, ikke om loven er fulgt.',
      nn: 'Lova ber ikkje om 60 studiepoeng i spesialpedagogikk: ho ber om at læraren kan tilsetjast (§ 11-9). Talet seier kor mykje fagkunnskap som er der, ikkje om lova er følgd.',
      en: 'The law does not ask for 60 credits of special education: it asks that the teacher may be hired (§ 11-9). The figure tells how much knowledge is there, not whether the law is kept.',
    },
    {
      nb: 'Bare timer som er ført som spesialpedagogikk i fordelingen, er med. Hvor mange elever som får slik opplæring, er ikke levert.',
      nn: 'Berre timar som er førte som spesialpedagogikk i fordelinga, er med. Kor mange elevar som får slik opplæring, er ikkje levert.',
      en: 'Only hours entered as special education in the distribution are in it. How many pupils have such teaching is not delivered.',
    },
  ],
  definedBy: 'docs/metrics/D6-special-education-credits.md',
} as const satisfies Metric;

export const coverHours = {
  ...OF_HOURS,
  id: 'D5b',
  alias: 'cover-hours',
  name: { nb: 'Vikartimer', nn: 'Vikartimar', en: 'Cover hours' },
  definition: {
    nb: 'Når læreren er borte: hvor stor andel av vikartimene som gis av vikarer som ikke oppfyller kravene, og hvor stor andel av timene som ingen tar.',
    nn: 'Når læraren er borte: kor stor del av vikartimane som blir gitt av vikarar som ikkje oppfyller krava, og kor stor del av timane som ingen tek.',
    en: 'When the teacher is away: which share of cover is given by those who do not meet the requirements, and which share of the hours nobody takes.',
  },
  formula: 'unqualified cover(T) / cover(T); uncovered(T) / needed(T)',
  kernel: 'cover-hours',
  numerator: 'hours-of-cover',
  denominator: 'hours-that-needed-cover',
  population: {
    nb: 'Undervisningstimer der læreren var borte, slik skolene har ført dem. Bare summer: ingen personer.',
    nn: 'Undervisningstimar der læraren var borte, slik skulane har ført dei. Berre summar: ingen personar.',
    en: 'Hours of teaching whose teacher was away, as schools have entered them. Sums only: no persons.',
  },
  overTime: 'adds',
  adding: {
    nb: 'Over enheter og over tid: timene hver for seg, så regnes andelen på nytt.',
    nn: 'Over einingar og over tid: timane kvar for seg, så blir delen rekna på nytt.',
    en: 'Over units and over time: the hours each by itself, and the share is reckoned anew.',
  },
  sources: ['cover-hours'],
  referenceValues: [],
  pitfalls: [
    {
      nb: 'Skoler fører ulikt: timer som slås sammen eller blir til arbeid på egen hånd, er noen steder ikke ført som udekket.',
      nn: 'Skular fører ulikt: timar som blir slått saman eller blir til arbeid på eiga hand, er nokre stader ikkje førte som udekte.',
      en: 'Schools enter it differently: classes put together or left to work alone are in some places not entered as uncovered.',
    },
    {
      nb: 'Sist noen telte nasjonalt (NIFU, 2009/10) ble en tredel av vikartimene gitt av ukvalifiserte og 15 prosent sto udekket. Det er gammelt.',
      nn: 'Sist nokon talde nasjonalt (NIFU, 2009/10) blei ein tredel av vikartimane gitt av ukvalifiserte og 15 prosent stod udekte. Det er gammalt.',
      en: 'When it was last counted nationally (NIFU, 2009/10), a third of cover was by the unqualified and 15 per cent was uncovered. That is old.',
    },
  ],
  definedBy: 'docs/metrics/D5b-cover-hours.md',
} as const satisfies Metric;
