import { hiresMeetingRequirement, inTeacherEducation, meetsHiringRequirement } from './hiring-requirement.ts';
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
  D5b: coverHours,
  D6: specialEducationCredits,
  D8: inTeacherEducation,
} as const;
