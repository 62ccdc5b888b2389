import type { AccessPages, Language } from '../../../../../src/presentation/language/index.ts';
import { lookUpText } from '../../../parts/look-up-text.ts';

interface Named {
  readonly metric: (id: string) => string;
  readonly unit: (unit: string) => string;
}

/** What a line of the log was about, in words: a figure and how it was asked, or a kind of case and its id. */
export function lookedAt(what: string, language: Language, named: Named, things: AccessPages['log']['things']): string {
  const [first = '', ...rest] = what.split(' ');
  const thing = Object.entries(things).find(([name]) => name === first)?.[1];
  if (thing === undefined) return lookUpText(what, language, named);
  const about = first === 'why' ? lookUpText(rest.join(' '), language, named) : rest.join(' ');
  return about === '' ? thing : `${thing} · ${about}`;
}
