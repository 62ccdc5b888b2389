import { doctorCertifiedAbsence } from './doctor-certified-absence.ts';
import { longAbsence } from './long-absence.ts';
import { RECRUITMENT_METRICS } from './recruitment/index.ts';
import { selfCertifiedAbsence } from './self-certified-absence.ts';
import { shortAbsence } from './short-absence.ts';
import { sicknessAbsence } from './sickness-absence.ts';

/** Metrics counted from the owner's own tables. */
export const OWN_METRICS = {
  F1: sicknessAbsence,
  F1d: doctorCertifiedAbsence,
  F1k: shortAbsence,
  F1l: longAbsence,
  F1s: selfCertifiedAbsence,
  ...RECRUITMENT_METRICS,
} as const;
