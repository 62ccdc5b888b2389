import type { InEach, Language } from '../language.ts';

/** The days of a period in words, and where: «i Fjordvik kommune». */
export type Days = Readonly<Record<'from' | 'to' | 'place', string>>;

const AND: InEach<string> = { nb: 'og', nn: 'og', en: 'and' };

/** «a, b og c». */
export function listed(said: readonly string[], language: Language): string {
  const [last = ''] = said.slice(-1);
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}
