import { ALL_LINES } from '../../teaching-lines.ts';
import { BY_UNITS_ONLY } from '../in-many-metrics.ts';
import type { Metric, Text3 } from '../metric.ts';
import { BY_OUR_READING, TEACHING_OF_THE_YEAR, UNKNOWN_IS_NOT_MET } from './in-teaching-metrics.ts';
import { FEWEST_COURSES, FEWEST_CREDITS } from './numerators.ts';

const NOT_A_SUM: Text3 = {
  nb: 'Tallet er ikke summen av det hver lærer mangler. Timer kan bytte lærer innen skolen uten kurs, og det regnes først. Ingen bytter skole.',
  nn: 'Talet er ikkje summen av det kvar lærar manglar. Timar kan byte lærar innan skulen utan kurs, og det blir rekna først. Ingen byter skule.',
  en: 'The figure is not the sum of what each teacher lacks. Hours may change teacher within the school without a course, and that is counted first. Nobody changes school.',
};

const NOT_A_PLAN: Text3 = {
  nb: 'Timeplaner, klasser og ønsker er ikke kjent, og en lærer kan få mange fag. Skolen trenger ofte flere kurs enn dette. Forslag med navn lages på siden Full dekning, for den som har tilgang.',
  nn: 'Timeplanar, klassar og ønske er ikkje kjende, og ein lærar kan få mange fag. Skulen treng ofte fleire kurs enn dette. Forslag med namn blir laga på sida Full dekning, for den som har tilgang.',
  en: 'Timetables, classes and wishes are not known, and a teacher may get many subjects. The school often needs more courses than this. Proposals with names are made on the page Full coverage, for whoever may see it.',
};

const WHAT_NO_STUDY_COVERS: Text3 = {
  nb: 'Timer som ingen ved skolen kan ha lovlig, heller ikke etter et kurs, er ikke med. Det er heller ikke timer til lærere som ikke kan tilsettes i noe skolen har, eller som det ikke er kjent nok om. Null kurs betyr derfor ikke at alt er dekket: se andelen timer (D2o og D3).',
  nn: 'Timar som ingen ved skulen kan ha lovleg, heller ikkje etter eit kurs, er ikkje med. Det er heller ikkje timar til lærarar som ikkje kan tilsetjast i noko skulen har, eller som det ikkje er kjent nok om. Null kurs tyder difor ikkje at alt er dekt: sjå delen av timane (D2o og D3).',
  en: 'Hours that nobody at the school may give by law, not after a course either, are not in it. Nor are hours of teachers who may be hired for nothing the school has, or of whom too little is known. No course therefore does not mean that all is covered: see the share of hours (D2o and D3).',
};

const EXEMPT_NEED_NONE: Text3 = {
  nb: 'Den som er unntatt fra kravet om studiepoeng, trenger ikke kurs her. Midlertidig ansatte er unntatt.',
  nn: 'Den som er unnateken frå kravet om studiepoeng, treng ikkje kurs her. Mellombels tilsette er unnatekne.',
  en: 'Whoever is exempt from the requirement of credits needs no course here. Temporary teachers are exempt.',
};

/** What the two ways to count what schools lack have in common. */
const OF_SHORTFALL = {
  version: '1.0.0',
  kernel: 'depth-shortfall',
  counted: 'studies',
  denominator: null,
  population: TEACHING_OF_THE_YEAR,
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: {
    nb: 'Over enheter: ja. Hver skole trenger sine kurs. Over tid: nei. De samme kursene ville blitt talt på nytt.',
    nn: 'Over einingar: ja. Kvar skule treng sine kurs. Over tid: nei. Dei same kursa ville blitt talde på nytt.',
    en: 'Over units: yes. Each school needs its own courses. Over time: no. The same courses would be counted again.',
  },
  referenceValues: [],
  sources: ['teaching', 'qualifications'],
  notOffered: BY_UNITS_ONLY,
  pitfalls: [NOT_A_SUM, WHAT_NO_STUDY_COVERS, NOT_A_PLAN, EXEMPT_NEED_NONE, UNKNOWN_IS_NOT_MET, BY_OUR_READING],
  owner: 'Laget',
  validFrom: '2015-01-01',
} as const satisfies Partial<Metric>;

/** The same hours and teachers are told by how many hours are covered: where that is withheld, so is this. */
const WHERE_DEPTH_IS = { metric: 'D3', columns: [], line: [ALL_LINES, ALL_LINES] } as const;

export const depthShortfall = {
  ...OF_SHORTFALL,
  id: 'D4',
  alias: 'depth-shortfall',
  name: {
    nb: 'Fordypningsunderskudd: kurs som trengs',
    nn: 'Fordjupingsunderskot: kurs som trengst',
    en: 'Depth shortfall: courses needed',
  },
  definition: {
    nb: 'Det minste antallet kurs på 30 studiepoeng som må til for at skolens egne lærere kan gi alle timene slik loven ber om, når timer først har byttet lærer der det er nok.',
    nn: 'Det minste talet på kurs på 30 studiepoeng som må til for at skulen sine eigne lærarar kan gi alle timane slik lova ber om, når timar først har bytt lærar der det er nok.',
    en: 'The fewest courses of 30 credits needed for the school’s own teachers to give every hour as the law asks, once hours have changed teacher where that is enough.',
  },
  formula:
    'Σ over schools: min Σ ⌈credits studied(p, subject) / 30⌉, so that as many hours as possible are given by somebody who meets § 17-3 and § 17-4(t)',
  unit: 'courses',
  numerator: FEWEST_COURSES,
  standsAs: { metric: 'D4', also: [WHERE_DEPTH_IS] },
  definedBy: 'docs/metrics/D4-depth-shortfall.md',
} as const satisfies Metric;

export const missingCredits = {
  ...OF_SHORTFALL,
  id: 'D4s',
  alias: 'missing-credits',
  name: {
    nb: 'Fordypningsunderskudd: studiepoeng som mangler',
    nn: 'Fordjupingsunderskot: studiepoeng som manglar',
    en: 'Depth shortfall: credits lacking',
  },
  definition: {
    nb: 'Det minste antallet studiepoeng som må til for at skolens egne lærere kan gi alle timene slik loven ber om, når timer først har byttet lærer der det er nok.',
    nn: 'Det minste talet på studiepoeng som må til for at skulen sine eigne lærarar kan gi alle timane slik lova ber om, når timar først har bytt lærar der det er nok.',
    en: 'The fewest credits needed for the school’s own teachers to give every hour as the law asks, once hours have changed teacher where that is enough.',
  },
  formula:
    'Σ over schools: min Σ credits studied(p, subject), so that as many hours as possible are given by somebody who meets § 17-3 and § 17-4(t)',
  unit: 'credits',
  numerator: FEWEST_CREDITS,
  // The credits are told where the courses are: both are of the same lacks.
  standsAs: { metric: 'D4', also: [WHERE_DEPTH_IS] },
  definedBy: 'docs/metrics/D4s-missing-credits.md',
} as const satisfies Metric;
