import { type Language, ROLE_TEXTS } from '../../language/index.ts';

const WITH_ROLE = /^(.*) \(([a-z-]+)\)$/s;

/** Who did something, with the role in words: «Ada Administrator (administrator)». Other texts are as they were written. */
export function doerText(by: string, language: Language): string {
  const [, who = '', code = ''] = WITH_ROLE.exec(by) ?? [];
  const words = Object.entries(ROLE_TEXTS[language]).find(([role]) => role === code)?.[1];
  return words === undefined ? by : `${who} (${words.label})`;
}
