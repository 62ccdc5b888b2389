import { holdsIdentityNumber, isIdentityNumber } from '../../terms/index.ts';
import { LoginRefused } from './login-refused.ts';
import type { LoginSettings, SignedIn } from './login-settings.ts';

/** What a provider says of somebody, as far as it has been proved. */
export type Claims = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 200;

/**
 * Who the claims speak of. Throws `LoginRefused` where the level demanded was not reached, where the claim that names the
 * person is not there, and where it or the name holds an identity number: those are kept as keyed hashes only (decision 0019).
 */
export function personOfClaims(claims: Claims, settings: LoginSettings): SignedIn {
  if (!reachesLevel(claims, settings)) throw new LoginRefused('level-too-low');
  const subject = textOf(claims[settings.personClaim]);
  if (subject === '') throw new LoginRefused('no-person-claim');
  const called = textOf(claims[settings.nameClaim]) || textOf(claims['preferred_username']);
  if (isIdentityNumber(subject) || holdsIdentityNumber(called)) throw new LoginRefused('identity-number');
  const name = called || subject;
  return { issuer: textOf(claims['iss']), subject, name: name.slice(0, LONGEST_NAME) };
}

/** Whether the level and the method that are demanded are said to have been used. Where none is demanded, any will do. */
function reachesLevel({ acr, amr }: Claims, { levels, methods }: LoginSettings): boolean {
  const used: readonly unknown[] = Array.isArray(amr) ? amr : [];
  const level = levels.length === 0 || levels.some((one) => one === acr);
  const method = methods.length === 0 || methods.some((one) => used.includes(one));
  return level && method;
}

/** Claims may be texts or numbers; anything else names nobody. */
function textOf(claim: unknown): string {
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : '';
}
