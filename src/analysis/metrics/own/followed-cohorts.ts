import type { Metric, Text3 } from '../metric.ts';
import { cohortMetric } from './cohort-metric.ts';

const NOT_WHERE_ONE_GREW_UP: Text3 = {
  nb: 'Der en bodde da en søkte, er ikke der en vokste opp, og de som blir, skiller seg også på annet enn bosted.',
  nn: 'Der ein budde då ein søkte, er ikkje der ein voks opp, og dei som blir, skil seg òg på anna enn bustad.',
  en: 'Where one lived when applying is not where one grew up, and those who stay differ in more than where they lived.',
};

/** Both are read side by side, and neither against all who began. */
const BOTH_TOGETHER: Text3 = {
  nb: 'Se de to ved siden av hverandre. Ansatte med ukjent bosted er i ingen av dem.',
  nn: 'Sjå dei to ved sida av kvarandre. Tilsette med ukjend bustad er i ingen av dei.',
  en: 'See the two beside each other. Hires whose home is unknown are in neither.',
};

const HIRED: Text3 = {
  nb: 'Ansatte med kjent bosted da de søkte, i skoleåret de begynte, ved enheten og i gruppen de begynte i.',
  nn: 'Tilsette med kjend bustad då dei søkte, i skuleåret dei byrja, ved eininga og i gruppa dei byrja i.',
  en: 'Hires whose home is known, in the school year in which they began, at the unit and in the group where they did.',
};

export const localHiresStaying = cohortMetric({
  id: 'C10l',
  alias: 'local-hires-staying',
  numerator: 'local-hires-there',
  denominator: 'local-hires',
  formula: '100 × local hires(T) employed after 36 months / local hires(T)',
  name: {
    nb: 'Ansatt lokalt, igjen etter tre år',
    nn: 'Tilsett lokalt, att etter tre år',
    en: 'Local hires there after three years',
  },
  definition: {
    nb: 'Av dem som ble ansatt i skoleåret og bodde i kommunen eller en nabokommune, andelen som fortsatt var ansatt tre år senere.',
    nn: 'Av dei som vart tilsette i skuleåret og budde i kommunen eller ein nabokommune, delen som framleis var tilsett tre år seinare.',
    en: 'Of those hired in the school year who lived in the municipality or next to it, the share still employed three years later.',
  },
  population: HIRED,
  pitfalls: [BOTH_TOGETHER, NOT_WHERE_ONE_GREW_UP],
}) satisfies Metric;

export const otherHiresStaying = cohortMetric({
  id: 'C10o',
  alias: 'other-hires-staying',
  numerator: 'other-hires-there',
  denominator: 'other-hires',
  formula: '100 × hires from elsewhere(T) employed after 36 months / hires from elsewhere(T)',
  name: {
    nb: 'Ansatt utenfra, igjen etter tre år',
    nn: 'Tilsett utanfrå, att etter tre år',
    en: 'Hires from elsewhere there after three years',
  },
  definition: {
    nb: 'Av dem som ble ansatt i skoleåret og bodde et annet sted enn i kommunen og nabokommunene, andelen som fortsatt var ansatt tre år senere.',
    nn: 'Av dei som vart tilsette i skuleåret og budde ein annan stad enn i kommunen og nabokommunane, delen som framleis var tilsett tre år seinare.',
    en: 'Of those hired in the school year who lived elsewhere than in the municipality and those next to it, the share still employed three years later.',
  },
  population: HIRED,
  pitfalls: [BOTH_TOGETHER, NOT_WHERE_ONE_GREW_UP],
}) satisfies Metric;

export const practiceStudentsHired = cohortMetric({
  id: 'C13',
  alias: 'practice-students-hired',
  numerator: 'students-hired',
  denominator: 'students-finishing',
  formula:
    '100 × students who finished practice(T) and were hired within 24 months / students who finished practice(T)',
  name: {
    nb: 'Praksisstudenter som blir ansatt',
    nn: 'Praksisstudentar som blir tilsette',
    en: 'Practice students hired',
  },
  definition: {
    nb: 'Av studentene som fullførte praksis hos skoleeieren i skoleåret, andelen som ble ansatt der innen 24 måneder.',
    nn: 'Av studentane som fullførte praksis hos skuleeigaren i skuleåret, delen som vart tilsett der innan 24 månader.',
    en: 'Of the students who finished their practice with the owner in the school year, the share hired there within 24 months.',
  },
  population: {
    nb: 'Studenter som fullførte praksis i skoleåret, ved enheten de hadde den.',
    nn: 'Studentar som fullførte praksis i skuleåret, ved eininga dei hadde han.',
    en: 'Students who finished their practice in the school year, at the unit where they had it.',
  },
  pitfalls: [
    {
      nb: 'Mange har praksis før det siste studieåret og kan ikke ansettes innen to år. Tallet sier ikke hvorfor de ikke ble ansatt.',
      nn: 'Mange har praksis før det siste studieåret og kan ikkje bli tilsette innan to år. Talet seier ikkje kvifor dei ikkje vart tilsette.',
      en: 'Many have their practice before their last year of study and cannot be hired within two years. The figure does not say why they were not.',
    },
  ],
}) satisfies Metric;
