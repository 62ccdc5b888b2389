import { depthShortfall, missingCredits } from './depth-shortfall.ts';
import { fulfilmentPlans } from './fulfilment-plans.ts';
import { hiresMeetingRequirement, inTeacherEducation, meetsHiringRequirement } from './hiring-requirement.ts';
import { hoursIf, NO_EXEMPTION, SIXTY, THIRTY, teachersIf } from './if-changed.ts';
import {
  coverHours,
  hoursByQualifiedOwn,
  specialEducationCredits,
  subjectDepth,
  subjectDepthWithCredits,
} from './taught-hours.ts';

/** Metrics of what the law asks of those who teach, from the owner's qualifications and distribution of teaching. */
export const TEACHING_METRICS = {
  D1: meetsHiringRequirement,
  D1n: hiresMeetingRequirement,
  D2o: hoursByQualifiedOwn,
  D3: subjectDepth,
  D3u: subjectDepthWithCredits,
  D4: depthShortfall,
  D4s: missingCredits,
  D5: fulfilmentPlans,
  D5b: coverHours,
  D6: specialEducationCredits,
  D8: inTeacherEducation,
  L1: teachersIf(SIXTY, { id: 'L1', alias: 'if-sixty-in-every-subject' }),
  L1t: hoursIf(SIXTY, { id: 'L1t', alias: 'if-sixty-in-every-subject-hours' }),
  L2: teachersIf(THIRTY, { id: 'L2', alias: 'if-thirty-in-every-subject' }),
  L2t: hoursIf(THIRTY, { id: 'L2t', alias: 'if-thirty-in-every-subject-hours' }),
  L3: teachersIf(NO_EXEMPTION, { id: 'L3', alias: 'if-no-exemption' }),
  L3t: hoursIf(NO_EXEMPTION, { id: 'L3t', alias: 'if-no-exemption-hours' }),
} as const;
