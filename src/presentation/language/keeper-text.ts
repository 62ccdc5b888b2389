import { LABELS } from './labels/index.ts';
import type { Language } from './language.ts';

/** Who did something to the data, which is kept as «who (role)»: the role in words, or what is kept where it is no such. */
export function keeperText(by: string, language: Language): string {
  const roles: Readonly<Record<string, string>> = LABELS[language].roles;
  const [, role = ''] = /^.* \(([a-z-]+)\)$/.exec(by) ?? [];
  return role === '' ? by : (roles[role] ?? role);
}
