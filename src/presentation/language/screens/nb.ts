export { about } from './about/nb.ts';
export { data } from './data/nb.ts';
export { figures } from './figures/nb.ts';
export { shell } from './shell/nb.ts';
export { waiting } from './waiting/nb.ts';
