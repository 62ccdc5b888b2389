import type { Login, LoginRefusal } from '../../../../access/index.ts';
import type { SessionDesk } from '../../../../record/administration/index.ts';
import type { LoginSessions } from './login-sessions.ts';

/** Login as the routes use it. */
export interface LoginPlan {
  readonly login: Login;
  readonly sessions: LoginSessions;
  readonly desk: SessionDesk;
  /** 32 random bytes in base64url. */
  readonly newToken: () => string;
  /** For whoever runs the server: that somebody was not let in, and why; never what they came with. */
  readonly logRefusal: (code: LoginRefusal) => void;
}
