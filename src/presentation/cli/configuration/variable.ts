/** What a value must look like. */
export type VariableKind =
  | 'text'
  | 'folder'
  | 'file'
  | 'address'
  | 'key'
  | 'port'
  | 'day'
  | 'recipients'
  | 'flag'
  | 'log'
  | 'site'
  | 'issuer'
  | 'host'
  | 'proxies'
  | 'scopes'
  | 'key-file'
  | 'tolerance'
  | 'minutes'
  | 'hours'
  | 'mail-server'
  | 'mail-address'
  | 'receivers'
  | 'weekday';

/** A word of the environment that Laget reads. */
export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  /** For whoever runs it, in English as the rest of the documentation. */
  readonly meaning: string;
  /** What holds where it is not set. */
  readonly standard: string;
  /** Never shown, not even in an error. */
  readonly secret: boolean;
}

export const plain = (name: string, kind: VariableKind, meaning: string, standard: string): Variable => ({
  name,
  kind,
  meaning,
  standard,
  secret: false,
});
