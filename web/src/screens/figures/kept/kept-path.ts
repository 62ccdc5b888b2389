/** Where the kept figures are listed. */
export const KEPT_PATH = '/nokkeltall/tatt-vare-pa';

/** The list with one figure held against today. */
export function keptAddress(open: string | null): string {
  return open === null ? KEPT_PATH : `${KEPT_PATH}?open=${encodeURIComponent(open)}`;
}
