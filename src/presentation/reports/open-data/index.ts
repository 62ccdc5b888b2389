export type { OpenProblem, OpenPublisher } from './catalogue.ts';
export { dcatOf, type OpenFiles } from './open-data.ts';
