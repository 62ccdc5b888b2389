import { readFileSync } from 'node:fs';
import type { Credential, LoginSettings } from '../../../access/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkConfiguration } from './check-configuration.ts';
import { isLoopback, readProxies, readScopes, readSite, readWhole } from './serving-words.ts';
import type { VariableKind } from './variable.ts';

type Env = Surroundings['env'];

/** Why Laget cannot be served as the environment says. Worded in language/doctor. */
export interface ServingFault {
  readonly name: string;
  readonly fault: `bad-${VariableKind}` | 'missing' | 'twice' | 'no-credential' | 'needs-login' | 'unreadable';
}

/** What the environment says of how Laget is reached and how people log in. */
export interface Serving {
  readonly host: string;
  readonly publicUrl: URL | null;
  readonly trustedProxies: readonly string[];
  readonly contact: string | null;
  /** Null where nobody logs in. */
  readonly login: LoginSettings | null;
  readonly idleSeconds: number;
  readonly longestSeconds: number;
}

const SECONDS = { minutes: 60, hours: 3600 } as const;
const DEFAULT_IDLE_MINUTES = 30;
const DEFAULT_HOURS = 12;
const DEFAULT_TOLERANCE = 30;

/** How to serve, or everything that is wrong with what the environment says of it. */
export function readServing(env: Env): Serving | { readonly faults: readonly ServingFault[] } {
  const bad = checkConfiguration(env).flatMap(({ name, fault }) => (fault === 'unknown' ? [] : [{ name, fault }]));
  const faults: readonly ServingFault[] = [...bad, ...togetherFaults(env)];
  if (faults.length > 0) return { faults };
  const publicUrl = readSite(env['LAGET_PUBLIC_URL'] ?? '');
  const idle = readWhole(env['LAGET_SESSION_IDLE_MINUTES'] ?? '', 'minutes') ?? DEFAULT_IDLE_MINUTES;
  const hours = readWhole(env['LAGET_SESSION_HOURS'] ?? '', 'hours') ?? DEFAULT_HOURS;
  return {
    host: env['LAGET_HOST'] || '127.0.0.1',
    publicUrl,
    trustedProxies: readProxies(env['LAGET_TRUSTED_PROXIES'] ?? '') ?? [],
    contact: env['LAGET_ACCESS_CONTACT'] || null,
    login: publicUrl === null ? null : loginSettings(env, publicUrl),
    idleSeconds: idle * SECONDS.minutes,
    longestSeconds: hours * SECONDS.hours,
  };
}

/** Whether login is asked for: any word about the provider says so, so that half a configuration is told and not passed over. */
export function asksForLogin(env: Env): boolean {
  return Object.entries(env).some(
    ([name, text]) => name.startsWith('LAGET_OIDC_') && text !== '' && text !== undefined,
  );
}

/** What is right alone and wrong together. */
function togetherFaults(env: Env): readonly ServingFault[] {
  if (!asksForLogin(env)) {
    const reached = !isLoopback(env['LAGET_HOST'] || '127.0.0.1');
    const named = Boolean(env['LAGET_PUBLIC_URL']);
    const wrong = [...(reached ? ['LAGET_HOST'] : []), ...(named ? ['LAGET_PUBLIC_URL'] : [])];
    return wrong.map((name) => ({ name, fault: 'needs-login' }));
  }
  const needed = ['LAGET_OIDC_ISSUER', 'LAGET_OIDC_CLIENT_ID', 'LAGET_PUBLIC_URL'];
  const missing = needed.filter((name) => !env[name]);
  return [...missing.map((name) => ({ name, fault: 'missing' }) as const), ...credentialFaults(env)];
}

function credentialFaults(env: Env): readonly ServingFault[] {
  const ways = ['LAGET_OIDC_CLIENT_SECRET', 'LAGET_OIDC_CLIENT_SECRET_FILE', 'LAGET_OIDC_CLIENT_KEY_FILE'];
  const [name = 'LAGET_OIDC_CLIENT_SECRET', ...more] = ways.filter((one) => env[one]);
  if (more.length > 0) return more.map((one) => ({ name: one, fault: 'twice' }));
  if (!env[name]) return [{ name, fault: 'no-credential' }];
  return credentialIn(env) === null ? [{ name, fault: 'unreadable' }] : [];
}

/** Null where the file cannot be read, or there is nothing in it. */
function credentialIn(env: Env): Credential | null {
  const keyFile = env['LAGET_OIDC_CLIENT_KEY_FILE'];
  const keyId = env['LAGET_OIDC_CLIENT_KEY_ID'] || null;
  try {
    if (keyFile) return { kind: 'key', pem: readFileSync(keyFile, 'utf8'), keyId };
    const file = env['LAGET_OIDC_CLIENT_SECRET_FILE'];
    const secret = (env['LAGET_OIDC_CLIENT_SECRET'] || (file ? readFileSync(file, 'utf8') : '')).trim();
    return secret === '' ? null : { kind: 'secret', secret };
  } catch {
    // Told as a file that cannot be read.
    return null;
  }
}

const wordsIn = (text: string | undefined): readonly string[] => (text ?? '').split(/\s+/).filter((one) => one !== '');

function loginSettings(env: Env, publicUrl: URL): LoginSettings | null {
  const credential = credentialIn(env);
  const issuer = env['LAGET_OIDC_ISSUER'];
  if (!issuer || credential === null) return null;
  return {
    issuer: new URL(issuer),
    clientId: env['LAGET_OIDC_CLIENT_ID'] ?? '',
    credential,
    scopes: readScopes(env['LAGET_OIDC_SCOPES'] ?? '') ?? 'openid profile',
    personClaim: env['LAGET_OIDC_PERSON_CLAIM'] || 'sub',
    nameClaim: env['LAGET_OIDC_NAME_CLAIM'] || 'name',
    askUserInfo: env['LAGET_OIDC_USERINFO'] === '1',
    levels: wordsIn(env['LAGET_OIDC_LEVELS']),
    methods: wordsIn(env['LAGET_OIDC_METHODS']),
    clockToleranceSeconds: readWhole(env['LAGET_OIDC_CLOCK_TOLERANCE'] ?? '', 'tolerance') ?? DEFAULT_TOLERANCE,
    publicUrl,
  };
}
