/** How Laget proves to the provider that it is the one that was registered: a secret, or a key of its own. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** PKCS #8 in PEM, RSA or P-256; `keyId` is what the provider knows the key by. */
  | { readonly kind: 'key'; readonly pem: string; readonly keyId: string | null };

/** What login at an OpenID provider needs to know. */
export interface LoginSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly credential: Credential;
  readonly scopes: string;
  /** The claim that names the person, the same at every login. */
  readonly personClaim: string;
  /** The claim with the name that is shown. */
  readonly nameClaim: string;
  /** Ask the provider for the claims that the ID token lacks. */
  readonly askUserInfo: boolean;
  /** One of these levels (`acr`) must be reached; empty = any. */
  readonly levels: readonly string[];
  /** One of these methods (`amr`) must have been used; empty = any. */
  readonly methods: readonly string[];
  /** How far the provider's clock may be from ours. */
  readonly clockToleranceSeconds: number;
  /** Where people reach Laget: what is registered at the provider begins with it. */
  readonly publicUrl: URL;
}

/** Where the provider sends people back, below the public address. */
export const CALLBACK_PATH = '/api/login/callback';
/** The page people come to when they have logged out. */
export const LOGGED_OUT_PATH = '/logget-ut';
/** Where the provider tells that somebody has logged out there. */
export const BACK_CHANNEL_PATH = '/api/logout/back-channel';

/** Somebody the provider has told us of. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}
