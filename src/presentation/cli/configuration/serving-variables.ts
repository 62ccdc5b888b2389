import { plain, type Variable } from './variable.ts';

/** How Laget is reached, and how people log in: read by `laget serve` and `laget doctor`. docs/login.md explains. */
export const SERVING_VARIABLES: readonly Variable[] = [
  plain(
    'LAGET_HOST',
    'host',
    'the address of this machine to listen on; others than 127.0.0.1 only with login',
    '`127.0.0.1`',
  ),
  plain(
    'LAGET_PUBLIC_URL',
    'site',
    'the address people use, such as `https://laget.example.no`; needed for login',
    '–',
  ),
  plain(
    'LAGET_TRUSTED_PROXIES',
    'proxies',
    'addresses of reverse proxies whose `X-Forwarded-For` and `X-Forwarded-Host` are believed',
    'none',
  ),
  plain('LAGET_OIDC_ISSUER', 'issuer', 'the OpenID provider; when set, everybody must log in', '–'),
  plain('LAGET_OIDC_CLIENT_ID', 'text', 'what the provider calls Laget', '–'),
  {
    ...plain('LAGET_OIDC_CLIENT_SECRET', 'text', 'the secret that proves that it is Laget', '–'),
    secret: true,
  },
  plain('LAGET_OIDC_CLIENT_SECRET_FILE', 'file', 'a file with that secret', '–'),
  plain(
    'LAGET_OIDC_CLIENT_KEY_FILE',
    'key-file',
    'a private key instead of a secret (`private_key_jwt`): PKCS #8 in PEM, RSA or P-256',
    '–',
  ),
  plain('LAGET_OIDC_CLIENT_KEY_ID', 'text', 'what the provider knows that key by (`kid`)', '–'),
  plain('LAGET_OIDC_SCOPES', 'scopes', 'what is asked for', '`openid profile`'),
  plain(
    'LAGET_OIDC_PERSON_CLAIM',
    'text',
    'the claim that names the person; never one with an identity number',
    '`sub`',
  ),
  plain('LAGET_OIDC_NAME_CLAIM', 'text', 'the claim with the name that is shown', '`name`'),
  plain('LAGET_OIDC_USERINFO', 'flag', '`1` asks the provider for claims that the ID token lacks', '`0`'),
  plain('LAGET_OIDC_LEVELS', 'text', 'levels (`acr`), separated by spaces, of which one must be reached', 'any'),
  plain(
    'LAGET_OIDC_METHODS',
    'text',
    'methods (`amr`), separated by spaces, of which one must have been used, such as `mfa`',
    'any',
  ),
  plain('LAGET_OIDC_CLOCK_TOLERANCE', 'tolerance', 'seconds that the provider’s clock may be from ours, 0–300', '`30`'),
  plain('LAGET_SESSION_IDLE_MINUTES', 'minutes', 'a session that is not used ends after so many minutes, 5–60', '`30`'),
  plain('LAGET_SESSION_HOURS', 'hours', 'every session ends after so many hours, 1–12', '`12`'),
  plain('LAGET_ACCESS_CONTACT', 'text', 'whom somebody without a role is told to ask', '–'),
];
