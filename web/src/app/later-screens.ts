import { later } from './later.tsx';

/** The screens about schools. */
export const schoolsLater = later(async () => (await import('../screens/schools/schools-screen.tsx')).SchoolsScreen);

/** Two groups or two periods side by side. */
export const compareLater = later(async () => (await import('../screens/compare/compare-screen.tsx')).CompareScreen);
