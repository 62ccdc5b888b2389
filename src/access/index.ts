export {
  type Asker,
  CASE_PURPOSES,
  CASE_REACH,
  type CasePurpose,
  INTERNAL_REACH,
  ROLES,
  type Role,
  reachesCase,
} from './asker.ts';
