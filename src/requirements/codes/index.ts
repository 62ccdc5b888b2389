import { AREAS } from '../answer.ts';
import { LEVELS } from './levels.ts';
import { CONFIDENCES, FORMS, HIRING_OUTCOMES, KINDS, SUBJECT_OUTCOMES, TENURES } from './outcomes.ts';
import { ROUTES } from './routes.ts';
import { CORE_SUBJECTS, FREE_SUBJECTS_8_10, FREE_SUBJECTS_VGS, PRACTICAL_SUBJECTS } from './subjects.ts';

/** The closed lists of codes that facts and outcomes are written in. Subjects not listed are told apart by their name only. */
export const CODES = {
  areas: AREAS,
  routes: ROUTES,
  kinds: KINDS,
  levels: LEVELS,
  tenures: TENURES,
  subjects: {
    core: [...CORE_SUBJECTS],
    practical: [...PRACTICAL_SUBJECTS],
    withoutCredits: [...FREE_SUBJECTS_8_10, ...FREE_SUBJECTS_VGS],
  },
  hiring: HIRING_OUTCOMES,
  subject: SUBJECT_OUTCOMES,
  allowedForms: FORMS,
  confidence: CONFIDENCES,
} as const;
