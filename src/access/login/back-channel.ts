import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import type { ServerMetadata } from 'openid-client';
import { LoginRefused } from './login-refused.ts';
import type { LoginSettings } from './login-settings.ts';

/** Whose sessions end: one session of the provider, or everything of one person. */
export type ToldLogout =
  | { readonly issuer: string; readonly providerSession: string }
  | { readonly issuer: string; readonly subject: string };

interface Told {
  readonly settings: LoginSettings;
  readonly metadata: ServerMetadata;
  /** This moment, ISO 8601. */
  readonly now: string;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A logout token must be this new: an old one that somebody kept ends nothing. */
const NEWEST_SECONDS = 120;
const TIMEOUT_MS = 10_000;
const LONGEST_TOKEN = 8000;
/** Signed with a private key: never `none`, and never with a secret both sides know. */
const WAYS = {
  RS256: { hash: 'sha256', kty: 'RSA' },
  PS256: { hash: 'sha256', kty: 'RSA' },
  ES256: { hash: 'sha256', kty: 'EC' },
} as const;

type Part = Readonly<Record<string, unknown>>;

/**
 * OpenID Connect Back-Channel Logout 1.0, section 2.6: signed by the provider, meant for us, new, about a logout, and
 * without a nonce (an ID token is no logout token). Throws `LoginRefused`.
 */
export async function loggedOutAtProvider(token: string, told: Told): Promise<ToldLogout> {
  const claims = await provedClaims(token, told);
  const { settings, metadata, now } = told;
  const aud = claims['aud'];
  const audience: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  const events = claims['events'];
  const away = Math.abs(Date.parse(now) / 1000 - Number(claims['iat']));
  const right =
    claims['iss'] === metadata.issuer &&
    audience.includes(settings.clientId) &&
    typeof events === 'object' &&
    events !== null &&
    EVENT in events &&
    !('nonce' in claims) &&
    away <= NEWEST_SECONDS + settings.clockToleranceSeconds;
  if (!right) throw new LoginRefused('answer-not-valid');
  return whoseSessions(claims, metadata.issuer, settings.personClaim);
}

function whoseSessions(claims: Part, issuer: string, personClaim: string): ToldLogout {
  const sid = claims['sid'];
  if (typeof sid === 'string') return { issuer, providerSession: sid };
  const subject = claims[personClaim];
  if (typeof subject === 'string') return { issuer, subject };
  throw new LoginRefused('no-person-claim');
}

async function provedClaims(token: string, { metadata }: Told): Promise<Part> {
  const [head = '', body = '', signature = '', ...more] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  const header = partOf(head);
  const way = Object.entries(WAYS).find(([name]) => name === header['alg']);
  if (way === undefined || more.length > 0) throw new LoginRefused('answer-not-valid');
  const [alg, { hash, kty }] = way;
  const jwk = (await keysOf(metadata)).find((one) => one['kid'] === header['kid'] && one['kty'] === kty);
  if (jwk === undefined) throw new LoginRefused('answer-not-valid');
  const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  const padding = alg === 'PS256' ? { padding: 6, saltLength: 32 } : {};
  const signed = Buffer.from(`${head}.${body}`);
  const good = verify(
    hash,
    signed,
    { key, dsaEncoding: 'ieee-p1363', ...padding },
    Buffer.from(signature, 'base64url'),
  );
  if (!good) throw new LoginRefused('answer-not-valid');
  return partOf(body);
}

function partOf(text: string): Part {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (typeof read === 'object' && read !== null) return read as Part;
  } catch {
    // Not JSON: told below.
  }
  throw new LoginRefused('answer-not-valid');
}

async function keysOf({ jwks_uri: address }: ServerMetadata): Promise<readonly Part[]> {
  if (address === undefined) throw new LoginRefused('answer-not-valid');
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    const { keys } = (await answer.json()) as { readonly keys?: unknown };
    return Array.isArray(keys) ? (keys as readonly Part[]) : [];
  } catch (problem) {
    throw new LoginRefused('provider-silent', { cause: problem });
  }
}
