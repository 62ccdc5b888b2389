export { about } from './about/nb.ts';
export { breaks } from './breaks/nb.ts';
export { data } from './data/nb.ts';
export { figures } from './figures/nb.ts';
export { schools } from './schools/nb.ts';
export { shell } from './shell/nb.ts';
export { status } from './status/nb.ts';
export { waiting } from './waiting/nb.ts';
