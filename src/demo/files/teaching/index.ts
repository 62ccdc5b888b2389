export { coverHoursFile } from './cover-hours.ts';
export { distributionFile } from './distribution.ts';
export { qualificationsFile } from './qualifications.ts';
