export { composeTertial, identified, type TertialRequest } from './compose.ts';
