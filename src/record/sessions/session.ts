/** Why a session is over. */
export type SessionEnd =
  | 'logged-out'
  | 'idle'
  | 'expired'
  | 'replaced'
  | 'ended-by-provider'
  | 'ended-by-administrator';

/** A session that begins. Role and unit are those in use; both null where the person has no role here. */
export interface SessionDraft {
  /** SHA-256 of the token, 64 hexadecimal digits. */
  readonly tokenHash: string;
  readonly issuer: string;
  /** What the provider calls the person; never an identity number. */
  readonly subject: string;
  readonly name: string;
  /** What the provider calls its own session, where it says. */
  readonly providerSession: string | null;
  readonly role: string | null;
  readonly unit: string | null;
  /** Code of the area the role is given for. */
  readonly area: string | null;
  /** Sealed under the token. */
  readonly sealed: string;
  /** Ends after so long without being used, and after so long in all. */
  readonly idleSeconds: number;
  readonly longestSeconds: number;
}

/** A session that is not ended, as an administrator may see it. */
export interface OpenSession {
  /** Such as `s000012`. */
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly role: string | null;
  readonly unit: string | null;
  /** Code of the area the role is given for. */
  readonly area: string | null;
  /** ISO 8601 in UTC. */
  readonly issuedAt: string;
  readonly lastSeenAt: string;
}

/** What the door needs of the session it was shown the token of. */
export interface KeptSession extends OpenSession {
  readonly sealed: string;
  /** Until it ends if it is not used, and whatever is done; whole seconds. */
  readonly idleLeft: number;
  readonly longestLeft: number;
}

/** What a task is for is asked anew after so long. */
export const PURPOSE_HOURS = 8;

/** Which sessions are to end. */
export type SessionsMeant =
  | { readonly token: string }
  | { readonly id: string }
  | { readonly issuer: string; readonly subject: string }
  | { readonly issuer: string; readonly providerSession: string };

/** The door for sessions. All server processes at one record share them. */
export interface SessionDesk {
  /** Begins a session. Gives its id. */
  readonly begin: (draft: SessionDraft) => Promise<string>;
  /** The session of a token: null where there is none, or it is over. One that has run out is ended here. */
  readonly find: (tokenHash: string) => Promise<KeptSession | null>;
  /** The session has been used. */
  readonly seen: (id: string) => Promise<void>;
  /** Another role in use, under another token: the one before opens nothing from now on. */
  readonly changeRole: (
    id: string,
    to: Pick<SessionDraft, 'tokenHash' | 'role' | 'unit' | 'area' | 'sealed'>,
  ) => Promise<boolean>;
  /** Keeps what somebody has said that a task is for. Said again, it does not hold longer. */
  readonly keepPurpose: (id: string, task: string, purpose: string) => Promise<void>;
  /** What was said in this session that a task is for: null where nothing was, or it is too long ago. */
  readonly purposeOf: (id: string, task: string) => Promise<string | null>;
  /** Ends sessions at once, in every process. Gives how many. */
  readonly end: (meant: SessionsMeant, why: SessionEnd, by?: string) => Promise<number>;
  /** Those that live, latest seen first. */
  readonly list: () => Promise<readonly OpenSession[]>;
  /** Keeps a login on its way, under the hash of what the browser holds. */
  readonly keepAttempt: (keyHash: string, sealed: string) => Promise<void>;
  /** Takes it out again, once: null where there is none, or it has waited too long. */
  readonly takeAttempt: (keyHash: string) => Promise<string | null>;
}
