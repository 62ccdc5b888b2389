export { parseRole, ROLE_GIVEN, ROLES, type Role, type RolePlace } from '../terms/index.ts';
export {
  type Asker,
  type AskerArea,
  CASE_PURPOSES,
  type CasePurpose,
  may,
  mayForOwner,
  mayForUnit,
  type Reach,
  reachOf,
} from './asker.ts';
export { CAPABILITY_IDS, type Capability, type WidestReach, widestReach } from './capabilities.ts';
