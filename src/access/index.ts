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
export { openUnder, sealUnder, tokenHash } from './sessions/token.ts';
