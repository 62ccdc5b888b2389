export { about } from './about/en.ts';
export { breaks } from './breaks/en.ts';
export { data } from './data/en.ts';
export { figures } from './figures/en.ts';
export { schools } from './schools/en.ts';
export { shell } from './shell/en.ts';
export { status } from './status/en.ts';
export { waiting } from './waiting/en.ts';
