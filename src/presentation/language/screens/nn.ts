export { about } from './about/nn.ts';
export { breaks } from './breaks/nn.ts';
export { data } from './data/nn.ts';
export { figures } from './figures/nn.ts';
export { schools } from './schools/nn.ts';
export { shell } from './shell/nn.ts';
export { status } from './status/nn.ts';
export { waiting } from './waiting/nn.ts';
