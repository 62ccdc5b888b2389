import { LABELS } from './labels/index.ts';
import type { Language } from './language.ts';

/** Who did something is kept as «who (role)». */
const KEPT = /^(.*) \(([a-z-]+)\)$/;

/** Who did something to the data: the role in words, or what is kept where it is no such. */
export function keeperText(by: string, language: Language): string {
  const [, , role = ''] = KEPT.exec(by) ?? [];
  return role === '' ? by : (roleWord(role, language) ?? role);
}

/** The same with the name, for those who may see it: «Ada Administrator (administrator)». Other texts are as they were written. */
export function keeperNamed(by: string, language: Language): string {
  const [, who = '', role = ''] = KEPT.exec(by) ?? [];
  const word = roleWord(role, language);
  return word === undefined ? by : `${who} (${word})`;
}

/** The word for a role's code; undefined where it is no role. */
export function roleWord(code: string, language: Language): string | undefined {
  const roles: Readonly<Record<string, string>> = LABELS[language].roles;
  return Object.hasOwn(roles, code) ? roles[code] : undefined;
}
