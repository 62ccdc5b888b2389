export { composeTertial } from './compose.ts';
