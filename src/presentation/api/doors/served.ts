/** How Laget is reached, and by whom it is passed on. */
export interface Served {
  /** The address people use; null = this machine only, on whatever port. */
  readonly publicUrl: URL | null;
  /** Addresses of machines whose word is taken for who asked them: the owner's reverse proxies. */
  readonly trustedProxies: readonly string[];
  /** Whom somebody without a role is to ask; null = not said. */
  readonly contact: string | null;
}

/** Served to this machine alone. */
export const ON_THIS_MACHINE: Served = { publicUrl: null, trustedProxies: [], contact: null };

/** Whether people reach it encrypted. */
export function isEncrypted({ publicUrl }: Served): boolean {
  return publicUrl?.protocol === 'https:';
}
