import {
  type AccessPages,
  fill,
  formatDayText,
  formatMoment,
  type Language,
  roleWord,
} from '../../../../../src/presentation/language/index.ts';
import { lookUpText } from '../../../parts/look-up-text.ts';

interface Named {
  readonly metric: (id: string) => string;
  readonly unit: (unit: string) => string;
  readonly kind: (code: string) => string;
  readonly purpose: (code: string) => string;
}

/** What a line of the log was about, in words: a figure and how it was asked, or a kind of case and its id. */
export function lookedAt(what: string, language: Language, named: Named, log: AccessPages['log']): string {
  const [first = '', ...rest] = what.split(' ');
  const thing = Object.entries(log.things).find(([name]) => name === first)?.[1];
  if (thing === undefined) return lookUpText(what, language, named);
  const about = aboutOf(first, rest.join(' '));
  return about === '' ? thing : `${thing} · ${about}`;

  function aboutOf(kind: string, text: string): string {
    if (kind === 'why') return lookUpText(text, language, named);
    if (kind === 'look-up-log') return soughtText(text, { language, named, log });
    return kind === 'temporary-access' ? temporaryText(text, language, log.temporary) : text;
  }
}

const SOUGHT = / (?=(?:from|to|who|kind|unit|purpose)=)/;
const NAMED = /^(from|to|who|kind|unit|purpose)=/;

interface Words {
  readonly language: Language;
  readonly named: Named;
  readonly log: AccessPages['log'];
}

/** What the log was narrowed by when it was taken out: «Slag: Nødtilgang · Fra dag: 1. januar 2026»; nothing where it was whole. */
function soughtText(text: string, { language, named, log }: Words): string {
  const day = (value: string) => formatDayText(value, language);
  const values = { from: day, to: day, who: (value: string) => value, ...named };
  return text
    .split(SOUGHT)
    .flatMap((part) => {
      const [head = '', name = ''] = NAMED.exec(part) ?? [];
      if (head === '') return [];
      const key = name as 'from' | 'to' | 'who' | 'kind' | 'unit' | 'purpose';
      return [`${log[key]}: ${values[key](part.slice(head.length))}`];
    })
    .join(' · ');
}

const BEGUN = /^begun \S+ (\S+)( as \S+)? until (\S+)$/;

/** Access for hours in words: who one was, and until when. What is not understood is shown as the log has it. */
function temporaryText(text: string, language: Language, words: AccessPages['log']['temporary']): string {
  if (/^ended \S+$/.test(text)) return words.ended;
  const [, code = '', looking, until] = BEGUN.exec(text) ?? [];
  if (until === undefined) return text;
  const role = roleWord(code, language) ?? code;
  return fill(looking === undefined ? words.begun : words.looking, { role, until: formatMoment(until, language) });
}
