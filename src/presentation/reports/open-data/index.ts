export { dcatOf } from './open-data.ts';
