import type { Configuration, IDToken } from 'openid-client';
import { loggedOutAtProvider, type ToldLogout } from './back-channel.ts';
import { LoginRefused } from './login-refused.ts';
import { CALLBACK_PATH, LOGGED_OUT_PATH, type LoginSettings, type SignedIn } from './login-settings.ts';
import { type Claims, personOfClaims } from './person-of-claims.ts';
import { openidClient, providerAt } from './provider.ts';

/** What must be remembered from the question to the answer. Each is unguessable and used once. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What came of a login. */
export interface LoggedIn {
  readonly person: SignedIn;
  /** Shown to the provider at logout, so that it knows whose session is to end. */
  readonly idToken: string;
  /** What the provider calls its own session, where it says. */
  readonly providerSession: string | null;
}

/** Login by OpenID Connect: authorization code with PKCE, and PAR where the provider offers it. */
export interface Login {
  /** Where to send the browser. Throws `LoginRefused` where the provider does not answer. */
  readonly begin: () => Promise<{ readonly address: URL; readonly attempt: Attempt }>;
  /** Who came back. `answer` is the whole address the provider sent the browser to. Throws `LoginRefused`. */
  readonly finish: (answer: URL, attempt: Attempt) => Promise<LoggedIn>;
  /** Where to send the browser to log out at the provider too; null where it has no such place, or does not answer. */
  readonly endAddress: (idToken: string | null) => Promise<URL | null>;
  /** Whose sessions end by a logout token of the provider. Throws `LoginRefused` for any that is not its own and new. */
  readonly loggedOut: (logoutToken: string) => Promise<ToldLogout>;
}

/** `now` gives this moment in ISO 8601. */
export function openLogin(settings: LoginSettings, now: () => string): Login {
  const provider = providerAt(settings, now);
  return {
    begin: async () => begin(settings, await provider.ready()),
    finish: async (answer, attempt) => {
      const configuration = await provider.ready();
      const { idToken, claims } = await claimsOf(configuration, answer, { attempt, settings });
      const person = personOfClaims(claims, settings);
      const sid = claims['sid'];
      return { person, idToken, providerSession: typeof sid === 'string' ? sid : null };
    },
    endAddress: async (idToken) => {
      const configuration = await provider.ready().catch(() => null);
      if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
      const client = await openidClient();
      return client.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: new URL(LOGGED_OUT_PATH, settings.publicUrl).href,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      });
    },
    loggedOut: async (logoutToken) =>
      loggedOutAtProvider(logoutToken, { settings, now: now(), metadata: await provider.metadata() }),
  };
}

async function begin(settings: LoginSettings, configuration: Configuration) {
  const client = await openidClient();
  const attempt: Attempt = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const question = {
    redirect_uri: new URL(CALLBACK_PATH, settings.publicUrl).href,
    scope: settings.scopes,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(settings.levels.length === 0 ? {} : { acr_values: settings.levels.join(' ') }),
  };
  const pushes = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined;
  try {
    const address = pushes
      ? await client.buildAuthorizationUrlWithPAR(configuration, question)
      : client.buildAuthorizationUrl(configuration, question);
    return { address, attempt };
  } catch (problem) {
    throw new LoginRefused('provider-silent', { cause: problem });
  }
}

interface Asked {
  readonly attempt: Attempt;
  readonly settings: LoginSettings;
}

async function claimsOf(configuration: Configuration, answer: URL, { attempt, settings }: Asked) {
  const client = await openidClient();
  try {
    const tokens = await client.authorizationCodeGrant(configuration, answer, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) throw new LoginRefused('answer-not-valid');
    const further = settings.askUserInfo ? await furtherClaims(configuration, tokens.access_token, claims) : {};
    return { idToken: tokens.id_token, claims: { ...further, ...claims } satisfies Claims };
  } catch (problem) {
    throw await refusalOf(problem);
  }
}

/** What the ID token does not say. The package refuses an answer about another person. */
async function furtherClaims(configuration: Configuration, accessToken: string, { sub }: IDToken): Promise<Claims> {
  const client = await openidClient();
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  return client.fetchUserInfo(configuration, accessToken, sub);
}

async function refusalOf(problem: unknown): Promise<LoginRefused> {
  if (problem instanceof LoginRefused) return problem;
  const client = await openidClient();
  if (problem instanceof client.AuthorizationResponseError)
    return new LoginRefused('denied-by-provider', { cause: problem });
  if (problem instanceof client.ResponseBodyError) return new LoginRefused('code-refused', { cause: problem });
  const silent = problem instanceof client.ClientError && problem.code === 'OAUTH_TIMEOUT';
  const unreachable = problem instanceof TypeError && problem.message === 'fetch failed';
  return new LoginRefused(silent || unreachable ? 'provider-silent' : 'answer-not-valid', { cause: problem });
}
