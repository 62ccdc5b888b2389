/** Numerators of metrics of one day that choose what is counted. */
export const COMBINED_POST = 'also-in-a-school-post';
export const OVER_SIXTY_TWO = 'aged-over-62';
export const THREE_YEARS_AT_SCHOOL = 'three-completed-years-at-the-school';
export const TENURE_AT_SCHOOL = 'median-of-tenure-at-the-school';
export const TENURE_IN_ROLE = 'median-of-tenure-in-the-role';
export const OTHER_PROFESSIONS = 'shares-of-other-professions';
export const ASSISTANTS = 'shares-of-assistants-and-youth-workers';
export const PERSONS_LED = 'in-a-post-on-the-day';
export const ADMINISTRATION = 'shares-of-administration';
export const CHILDREN_IN_CARE = 'children-in-care';
