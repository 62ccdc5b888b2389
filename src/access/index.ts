export { parseRole, ROLE_GIVEN, ROLES, type Role, type RolePlace } from '../terms/index.ts';
export {
  type Asker,
  type AskerArea,
  CASE_PURPOSES,
  type CasePurpose,
  lookerOf,
  may,
  mayForOwner,
  mayForUnit,
  type Reach,
  reachOf,
  reachOfRole,
  type TemporaryRole,
} from './asker.ts';
export { CAPABILITY_IDS, type Capability, type WidestReach, widestReach } from './capabilities.ts';
export { isClientKey } from './login/client-key.ts';
export { LOGIN_REFUSALS, type LoginRefusal, LoginRefused } from './login/login-refused.ts';
export {
  BACK_CHANNEL_PATH,
  CALLBACK_PATH,
  type Credential,
  LOGGED_OUT_PATH,
  type LoginSettings,
  type SignedIn,
} from './login/login-settings.ts';
export { type Attempt, type LoggedIn, type Login, openLogin } from './login/open-login.ts';
export { tryProvider } from './login/try-provider.ts';
export { openUnder, sealUnder, tokenHash } from './sessions/token.ts';
