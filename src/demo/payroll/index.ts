export { ameldingFiles } from './amelding-files.ts';
export { payrollPersons } from './differences.ts';
export { reportedPeriods } from './reported-periods.ts';
export { OWN_OCCUPATIONS, reportedWorld } from './reported-world.ts';
export { reportsMonthly } from './reports-monthly.ts';
