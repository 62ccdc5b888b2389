import type { Language } from '../language/index.ts';

/** Who gets the digest, and in which language. */
export interface Receiver {
  readonly address: string;
  readonly language: Language;
}

/** How e-mail is sent. Where there are no settings nothing ever is. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (`smtps`); else by STARTTLS, without which nothing is sent to another machine. */
  readonly isEncrypted: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** A certificate (PEM) that is trusted beside those of the system. */
  readonly trusted: string | null;
  readonly from: string;
  readonly receivers: readonly Receiver[];
  /** Who is told at once when somebody takes emergency access. */
  readonly emergency: readonly Receiver[];
  /** The day of the week the server sends it by itself: 0 = Monday; null = never. */
  readonly weekday: number | null;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
