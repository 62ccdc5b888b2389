export { type Asker, INTERNAL_REACH, ROLES, type Role } from './asker.ts';
