/** Numerators of metrics that are judged by the law. */
export const MEETS_REQUIREMENT = 'meets-the-hiring-requirement';
export const NEWLY_MEETING = 'hired-within-twelve-months-and-meets';
export const IN_EDUCATION = 'education-under-way';
export const WITH_PLAN = 'unmet-with-a-plan-that-runs';
export const IF_TEACHERS = 'teachers-who-would-no-longer';
export const IF_HOURS = 'hours-that-would-no-longer';
export const WITH_EXEMPTIONS = 'hours-with-credits-or-exempt';
export const WITHOUT_EXEMPTIONS = 'hours-with-credits';
export const FEWEST_COURSES = 'fewest-courses';
export const FEWEST_CREDITS = 'fewest-credits';
