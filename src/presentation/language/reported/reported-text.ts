import type { Quoted, SeenRow } from '../../../disclosure/index.ts';
import { formatDayText } from '../days.ts';
import { LABELS } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { REPORTED_TEXTS } from './wording.ts';

/** By whose definition: the code's words, or the publisher's own. */
export function definitionText(
  { definition, definitionText: own }: Pick<Quoted, 'definition' | 'definitionText'>,
  language: Language,
): string {
  return own ?? REPORTED_TEXTS[language].definitions[definition];
}

/** «KS. Publisert turnoverstatistikk. Definisjon: KS: sluttet i hele kommunesektoren. https://…» */
export function quotedLine(quoted: Quoted, language: Language): string {
  const { publisher, title, publishedOn, address } = quoted;
  const day = publishedOn === null ? null : formatDayText(publishedOn, language);
  const where = [title, day].filter((part) => part !== null).join(', ');
  const values = { publisher, where: where === '' ? '' : `${where}. `, definition: definitionText(quoted, language) };
  const line = fill(REPORTED_TEXTS[language].source, values);
  return address === null ? line : `${line} ${address}`;
}

/** Whose figures a table quotes, each place once. */
export function quotedIn({ rows }: { readonly rows: readonly Pick<SeenRow, 'quoted'>[] }): readonly Quoted[] {
  const each = rows.flatMap(({ quoted }) => quoted ?? []);
  return [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
}

/** The state of a row in words: a quoted one says so. */
export function stateText({ state, quoted }: Pick<SeenRow, 'state' | 'quoted'>, language: Language): string {
  const isQuoted = quoted !== undefined && state === 'shown';
  return isQuoted ? REPORTED_TEXTS[language].quoted : LABELS[language].states[state];
}
