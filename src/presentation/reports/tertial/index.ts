export { bindText } from './bind.ts';
export { composeTertial } from './compose.ts';
