/// <reference path="./oidc-provider.d.ts" />
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A key of the provider: known by `kid`, and by its public half in the provider’s list. */
export interface ProviderKey {
  readonly kid: string;
  readonly key: KeyObject;
}

export const newKey = (kid: string): ProviderKey => ({
  kid,
  key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
});

type Claims = Record<string, unknown>;

/** A JWT in ES256, or unsigned. */
export function jwtOf(claims: Claims, { kid, key }: ProviderKey, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'ES256', kid, ...header })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(head), { key, dsaEncoding: 'ieee-p1363' });
  return `${head}.${signature.toString('base64url')}`;
}

export const claimsIn = (jwt: string): Claims =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) as Claims;

/** Somebody the provider knows. */
export type Person = Claims & { readonly sub: string };

export interface TestProvider {
  readonly issuer: string;
  /** Exchanges the ID token that the provider gives, as a provider gone bad or a thief would. */
  tamper: ((idToken: string, key: ProviderKey) => string) | null;
  /** What was asked of it: method and path. */
  readonly asked: readonly string[];
  readonly key: ProviderKey;
  /** From now on it signs with another key, and shows that one alone. */
  readonly changeKey: () => void;
  readonly stop: () => Promise<void>;
}

interface Wanted {
  readonly clientId: string;
  readonly secret?: string;
  /** Public keys of the client, for `private_key_jwt`. */
  readonly clientKeys?: readonly object[];
  readonly callback: string;
  readonly loggedOut: string;
  readonly backChannel?: string;
  readonly people: readonly Person[];
  readonly pushed?: boolean;
  readonly levels?: readonly string[];
}

/** A real OpenID provider on this machine: `oidc-provider`, with its own pages to log in by. */
export async function startProvider(wanted: Wanted): Promise<TestProvider> {
  const server = createServer();
  const port = await listening(server);
  const issuer = `http://127.0.0.1:${port}`;
  const asked: string[] = [];
  let key = newKey('first');
  let provider = providerOf(issuer, wanted, key);
  const found: TestProvider = {
    issuer,
    tamper: null,
    asked,
    get key() {
      return key;
    },
    changeKey: () => {
      key = newKey('second');
      provider = tampering(providerOf(issuer, wanted, key));
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  const tampering = (whole: Provider) =>
    whole.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path !== '/token' || body?.id_token === undefined || found.tamper === null) return;
      context.body = { ...body, id_token: found.tamper(body.id_token, key) };
    });
  provider = tampering(provider);
  server.on('request', (request, response) => {
    asked.push(`${request.method} ${(request.url ?? '').split('?')[0]}`);
    provider.callback()(request, response);
  });
  return found;
}

function listening(server: Server): Promise<number> {
  return new Promise((started) => {
    server.listen(0, '127.0.0.1', () => started((server.address() as AddressInfo).port));
  });
}

function providerOf(issuer: string, wanted: Wanted, { kid, key }: ProviderKey): Provider {
  const { clientId, secret, clientKeys, callback, loggedOut, backChannel, people, pushed = true, levels = [] } = wanted;
  const proof =
    clientKeys === undefined
      ? { client_secret: secret, token_endpoint_auth_method: 'client_secret_post' }
      : { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: clientKeys } };
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        ...proof,
        redirect_uris: [callback],
        post_logout_redirect_uris: [loggedOut],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        ...(backChannel === undefined
          ? {}
          : { backchannel_logout_uri: backChannel, backchannel_logout_session_required: true }),
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid, use: 'sig', alg: 'ES256' }] },
    claims: { openid: ['sub'], profile: ['name', 'number'] },
    acrValues: levels,
    cookies: { keys: ['not a secret: a test'] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: true },
      pushedAuthorizationRequests: { enabled: pushed },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: backChannel !== undefined },
    },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
    findAccount: (_: unknown, sub: string) => {
      const person = people.find((one) => one.sub === sub);
      return person === undefined ? undefined : { accountId: sub, claims: () => person };
    },
  });
}
