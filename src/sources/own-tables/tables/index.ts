import type { OwnTableId } from '../own-row.ts';
import type { OwnTable } from '../own-table.ts';
import { ABSENCE } from './absence.ts';
import { APPLICATIONS } from './applications.ts';
import { AUTHORISED_POSTS } from './authorised-posts.ts';
import { CARE_PLACES } from './care-places.ts';
import { COVER_HOURS } from './cover-hours.ts';
import { EDUCATION_APPLICANTS } from './education-applicants.ts';
import { EXIT_ANSWERS } from './exit-answers.ts';
import { FOLLOWED_COHORTS } from './followed-cohorts.ts';
import { FULFILMENT_PLANS } from './fulfilment-plans.ts';
import { JOB_ADS } from './job-ads.ts';
import { LIVING_INDEX } from './living-index.ts';
import { PAY } from './pay.ts';
import { PLAN_ACTIONS } from './plan-actions.ts';
import { PLAN_MEETINGS } from './plan-meetings.ts';
import { POSTS } from './posts.ts';
import { QUALIFICATIONS } from './qualifications.ts';
import { QUALIFIED_HOURS } from './qualified-hours.ts';
import { SPECIAL_GROUPS } from './special-groups.ts';
import { SURVEY_RESULTS } from './survey-results.ts';
import { TEACHING } from './teaching.ts';
import { TEACHING_HOURS } from './teaching-hours.ts';
import { WORKING_TIME } from './working-time.ts';

/** Every own table as data. */
export const OWN_TABLES: Readonly<Record<OwnTableId, OwnTable>> = {
  absence: ABSENCE,
  'care-places': CARE_PLACES,
  'teaching-hours': TEACHING_HOURS,
  'authorised-posts': AUTHORISED_POSTS,
  posts: POSTS,
  applications: APPLICATIONS,
  'exit-answers': EXIT_ANSWERS,
  'survey-results': SURVEY_RESULTS,
  pay: PAY,
  'job-ads': JOB_ADS,
  'education-applicants': EDUCATION_APPLICANTS,
  'living-index': LIVING_INDEX,
  'working-time': WORKING_TIME,
  'qualified-hours': QUALIFIED_HOURS,
  'followed-cohorts': FOLLOWED_COHORTS,
  'special-groups': SPECIAL_GROUPS,
  qualifications: QUALIFICATIONS,
  teaching: TEACHING,
  'cover-hours': COVER_HOURS,
  'fulfilment-plans': FULFILMENT_PLANS,
  'plan-actions': PLAN_ACTIONS,
  'plan-meetings': PLAN_MEETINGS,
};
