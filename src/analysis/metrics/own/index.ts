import { declineReasons } from './decline-reasons.ts';
import { doctorCertifiedAbsence } from './doctor-certified-absence.ts';
import { exitReasons } from './exit-reasons.ts';
import { localHiresStaying, otherHiresStaying, practiceStudentsHired } from './followed-cohorts.ts';
import { longAbsence } from './long-absence.ts';
import { RECRUITMENT_METRICS } from './recruitment/index.ts';
import { selfCertifiedAbsence } from './self-certified-absence.ts';
import { shortAbsence } from './short-absence.ts';
import { sicknessAbsence } from './sickness-absence.ts';
import { aksUsers, belonging, satisfaction } from './survey-means.ts';
import { tenFactor } from './ten-factor.ts';

/** Metrics counted from the owner's own tables. */
export const OWN_METRICS = {
  F1: sicknessAbsence,
  F1d: doctorCertifiedAbsence,
  F1k: shortAbsence,
  F1l: longAbsence,
  F1s: selfCertifiedAbsence,
  ...RECRUITMENT_METRICS,
  C10l: localHiresStaying,
  C10o: otherHiresStaying,
  C13: practiceStudentsHired,
  B7: exitReasons,
  B7d: declineReasons,
  F10: tenFactor,
  F10b: belonging,
  F10s: satisfaction,
  F10u: aksUsers,
} as const;
