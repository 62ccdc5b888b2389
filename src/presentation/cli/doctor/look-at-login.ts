import { tryProvider } from '../../../access/index.ts';
import { asksForLogin, readServing } from '../configuration/serving.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Found } from './finding.ts';
import { fine } from './finding.ts';

/** Whether login is set up whole, and whether the provider answers as the one it should be. Nobody is logged in. */
export async function lookAtLogin({ env, now }: Pick<Surroundings, 'env' | 'now'>): Promise<readonly Found[]> {
  const serving = readServing(env);
  if ('faults' in serving) {
    // A value that is not of its kind is told by the configuration check already.
    const own = serving.faults.filter(({ fault }) => !fault.startsWith('bad-'));
    return own.map(({ name, fault }) => ({ check: 'configuration', state: 'wrong', says: fault, values: { name } }));
  }
  if (serving.login === null) {
    return asksForLogin(env) ? [] : [{ check: 'login', state: 'fine', says: 'none', values: {} }];
  }
  const issuer = serving.login.issuer.href;
  const answer = await tryProvider(serving.login, now);
  if (answer === null) return [{ check: 'login', state: 'wrong', says: 'silent', values: { issuer } }];
  return [
    fine('login', { issuer }),
    ...(answer.logout ? [] : [{ check: 'login', state: 'note', says: 'no-logout', values: { issuer } } as const]),
  ];
}
