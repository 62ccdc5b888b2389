export { coverHoursFile } from './cover-hours.ts';
export { distributionFile } from './distribution.ts';
export { plansFile } from './plans.ts';
export { qualificationsFile } from './qualifications.ts';
