import type { InEach, Language } from '../language.ts';
import type { FigureFacts } from './figure-facts.ts';

/** The days of a period in words, and where: «i Fjordvik kommune». */
export type Days = Readonly<Record<'from' | 'to' | 'place', string>>;

/** What is said of a figure that is told in lines; nothing where what it begins with is not seen. */
export type SayLines = (facts: FigureFacts, language: Language, days: Days) => string[];

const AND: InEach<string> = { nb: 'og', nn: 'og', en: 'and' };

/** «a, b og c». */
export function listed(said: readonly string[], language: Language): string {
  const [last = ''] = said.slice(-1);
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}
