import type { Metric } from '../metric.ts';
import { BY_OUR_READING, THREE_WAYS, UNKNOWN_IS_NOT_MET } from './in-teaching-metrics.ts';
import { IN_EDUCATION, MEETS_REQUIREMENT, NEWLY_MEETING } from './numerators.ts';
import { OF_TEACHERS } from './of-teachers.ts';

const MEASURED = {
  nb: 'Kravet måles den dagen den enkelte begynte i lærerstilling hos eieren, etter loven den dagen. En lovendring senere tar det ikke fra noen. Den som fyller kravet senere, er med fra da.',
  nn: 'Kravet blir målt den dagen den enkelte byrja i lærarstilling hos eigaren, etter lova den dagen. Ei lovendring seinare tek det ikkje frå nokon. Den som fyller kravet seinare, er med frå då.',
  en: 'The requirement is measured on the day each began in a teaching post with the owner, by the law of that day. A later change of the law takes it from nobody. Whoever meets it later is in it from then.',
} as const;

export const meetsHiringRequirement = {
  ...OF_TEACHERS,
  id: 'D1',
  alias: 'meets-hiring-requirement',
  name: {
    nb: 'Lærere som oppfyller tilsettingskravet',
    nn: 'Lærarar som oppfyller tilsetjingskravet',
    en: 'Teachers who meet the hiring requirement',
  },
  definition: {
    nb: 'Andelen av lærerne på en bestemt dag som oppfyller kravet for å bli tilsatt, for trinnet de underviser mest på (opplæringslova § 17-3).',
    nn: 'Delen av lærarane på ein bestemt dag som oppfyller kravet for å bli tilsett, for trinnet dei underviser mest på (opplæringslova § 17-3).',
    en: 'The share of teachers on a given day who meet the requirement for being hired, for the level they teach most on (Education Act § 17-3).',
  },
  formula: '|{p : teacher on t, meets § 17-3 on the day of hiring or later}| / |{p : teacher on t}|',
  numerator: MEETS_REQUIREMENT,
  denominator: 'teachers-on-the-day',
  population: {
    nb: 'Alle med hovedstilling som lærer den dagen.',
    nn: 'Alle med hovudstilling som lærar den dagen.',
    en: 'Everyone whose primary post is as teacher on the day.',
  },
  pitfalls: [MEASURED, UNKNOWN_IS_NOT_MET, THREE_WAYS, BY_OUR_READING],
  definedBy: 'docs/metrics/D1-meets-hiring-requirement.md',
} as const satisfies Metric;

export const hiresMeetingRequirement = {
  ...OF_TEACHERS,
  id: 'D1n',
  alias: 'hires-meeting-requirement',
  name: {
    nb: 'Nyansatte lærere som oppfyller tilsettingskravet',
    nn: 'Nytilsette lærarar som oppfyller tilsetjingskravet',
    en: 'New teachers who meet the hiring requirement',
  },
  definition: {
    nb: 'Andelen av lærerne på en bestemt dag som begynte i lærerstilling hos eieren de siste tolv månedene, og som oppfyller kravet for å bli tilsatt.',
    nn: 'Delen av lærarane på ein bestemt dag som byrja i lærarstilling hos eigaren dei siste tolv månadene, og som oppfyller kravet for å bli tilsett.',
    en: 'The share of teachers on a given day who began in a teaching post with the owner in the last twelve months and meet the requirement for being hired.',
  },
  formula:
    '|{p : teacher on t, began after t − 12 months, meets § 17-3}| / |{p : teacher on t, began after t − 12 months}|',
  numerator: NEWLY_MEETING,
  denominator: 'teachers-hired-within-twelve-months',
  population: {
    nb: 'Lærere den dagen som begynte de siste tolv månedene. De som har sluttet igjen, er ikke med.',
    nn: 'Lærarar den dagen som byrja dei siste tolv månadene. Dei som har slutta igjen, er ikkje med.',
    en: 'Teachers on the day who began in the last twelve months. Those who have left again are not in it.',
  },
  pitfalls: [
    MEASURED,
    {
      nb: 'Vikarer og midlertidige er med. Den som kom tilbake etter et lengre opphold, regnes som nyansatt.',
      nn: 'Vikarar og mellombelse er med. Den som kom tilbake etter eit lengre opphald, blir rekna som nytilsett.',
      en: 'Substitutes and temporary staff are in it. Whoever came back after a longer gap counts as newly hired.',
    },
    UNKNOWN_IS_NOT_MET,
    BY_OUR_READING,
  ],
  definedBy: 'docs/metrics/D1n-hires-meeting-requirement.md',
} as const satisfies Metric;

export const inTeacherEducation = {
  ...OF_TEACHERS,
  id: 'D8',
  alias: 'in-teacher-education',
  name: {
    nb: 'Lærere med utdanning i gang',
    nn: 'Lærarar med utdanning i gang',
    en: 'Teachers with education under way',
  },
  definition: {
    nb: 'Andelen av lærerne på en bestemt dag som har begynt på en utdanning og ikke fullført den.',
    nn: 'Delen av lærarane på ein bestemt dag som har byrja på ei utdanning og ikkje fullført ho.',
    en: 'The share of teachers on a given day who have begun an education and not completed it.',
  },
  formula: '|{p : teacher on t, education begun and not completed}| / |{p : teacher on t}|',
  numerator: IN_EDUCATION,
  denominator: 'teachers-on-the-day',
  population: {
    nb: 'Alle med hovedstilling som lærer den dagen.',
    nn: 'Alle med hovudstilling som lærar den dagen.',
    en: 'Everyone whose primary post is as teacher on the day.',
  },
  pitfalls: [
    {
      nb: 'Bare utdanning som er levert, er med: både lærerutdanning og videreutdanning. Kurs uten studiepoeng er det sjelden.',
      nn: 'Berre utdanning som er levert, er med: både lærarutdanning og vidareutdanning. Kurs utan studiepoeng er det sjeldan.',
      en: 'Only education that was delivered is in it: teacher education and further education. Courses without credits seldom are.',
    },
    {
      nb: 'Andre enn lærere har også rett til å lære mer. De er ikke med her.',
      nn: 'Andre enn lærarar har òg rett til å lære meir. Dei er ikkje med her.',
      en: 'Others than teachers have a right to learn more, too. They are not in it.',
    },
  ],
  definedBy: 'docs/metrics/D8-in-teacher-education.md',
} as const satisfies Metric;
