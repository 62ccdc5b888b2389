export { about } from './about/en.ts';
export { data } from './data/en.ts';
export { figures } from './figures/en.ts';
export { shell } from './shell/en.ts';
export { waiting } from './waiting/en.ts';
