import type { ClientAuth, Configuration, ServerMetadata } from 'openid-client';
import { clientKey } from './client-key.ts';
import { LoginRefused } from './login-refused.ts';
import type { LoginSettings } from './login-settings.ts';

/** What the provider says of itself is asked for anew after this time: addresses and abilities change. */
const METADATA_MS = 3_600_000;
const TIMEOUT_SECONDS = 10;

/** Loaded when somebody logs in, so that the command line starts without it. */
export const openidClient = () => import('openid-client');

export interface Provider {
  /** Ready for one login: with keys fetched for it, so that a provider may change its keys at any time. */
  readonly ready: () => Promise<Configuration>;
  /** What the provider says of itself. Throws `LoginRefused` where it does not answer, or is another. */
  readonly metadata: () => Promise<ServerMetadata>;
}

/** `now` gives this moment in ISO 8601. */
export function providerAt(settings: LoginSettings, now: () => string): Provider {
  let known: { readonly metadata: ServerMetadata; readonly at: number } | null = null;
  const metadata = async () => {
    const at = Date.parse(now());
    if (known !== null && at - known.at < METADATA_MS && at >= known.at) return known.metadata;
    try {
      known = { metadata: await discover(settings), at };
    } catch (problem) {
      // What it said an hour ago holds until it answers again.
      if (known === null) throw new LoginRefused('provider-silent', { cause: problem });
    }
    return known.metadata;
  };
  return { metadata, ready: async () => configurationOf(settings, await metadata()) };
}

async function discover(settings: LoginSettings): Promise<ServerMetadata> {
  const client = await openidClient();
  const found = await client.discovery(settings.issuer, settings.clientId, undefined, client.None(), {
    timeout: TIMEOUT_SECONDS,
    execute: insecure(settings) ? [client.allowInsecureRequests] : [],
  });
  return found.serverMetadata();
}

/** Unencrypted only to a provider on this machine, for trying out. */
function insecure({ issuer }: LoginSettings): boolean {
  return issuer.protocol === 'http:';
}

async function configurationOf(settings: LoginSettings, metadata: ServerMetadata): Promise<Configuration> {
  const client = await openidClient();
  const own = { [client.clockTolerance]: settings.clockToleranceSeconds };
  const configuration = new client.Configuration(metadata, settings.clientId, own, await proofOf(settings, metadata));
  configuration.timeout = TIMEOUT_SECONDS;
  if (insecure(settings)) client.allowInsecureRequests(configuration);
  // Without this the signature of an ID token that came over TLS would not be looked at.
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

async function proofOf({ credential }: LoginSettings, metadata: ServerMetadata): Promise<ClientAuth> {
  const client = await openidClient();
  if (credential.kind === 'key') return client.PrivateKeyJwt(await clientKey(credential.pem, credential.keyId));
  const basicOnly = !(metadata.token_endpoint_auth_methods_supported ?? []).includes('client_secret_post');
  return basicOnly ? client.ClientSecretBasic(credential.secret) : client.ClientSecretPost(credential.secret);
}
