import { tidy } from '../table.ts';
import { cellWords, isPlainXml } from './xml-text.ts';

/** Text of the last `<t>` in a piece of XML. */
function lastText(xml: string): string {
  const texts = xml.match(/<t(?:\s[^>]*)?>[^<]*<\/t>/g);
  const last = texts?.at(-1);
  return last === undefined ? '' : cellWords(last.slice(last.indexOf('>') + 1, -'</t>'.length));
}

/** The tidy text of one item: a text, or runs of text in different type. How it is to be pronounced is left out. */
export function itemText(xml: string): string {
  const simple = /^<t(?:\s[^>]*)?>([^<]*)<\/t>$/.exec(xml);
  if (simple !== null) return tidy(cellWords(simple[1] ?? ''));
  const said = xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '');
  const runs = said.match(/<r(?:\s[^>]*)?>[\s\S]*?<\/r>/g);
  return tidy(runs === null ? lastText(said) : runs.map(lastText).join(''));
}

/** All shared texts of a workbook, tidy, in order; null where they are not written plainly. */
export function sharedStrings(xml: string): readonly string[] | null {
  if (!isPlainXml(xml)) return null;
  const texts: string[] = [];
  let at = xml.indexOf('<si');
  while (at >= 0) {
    const inside = xml.indexOf('>', at) + 1;
    if (inside === 0) return null;
    const empty = xml[inside - 2] === '/';
    const end = empty ? inside : xml.indexOf('</si>', inside);
    if (end < 0) return null;
    texts.push(empty ? '' : itemText(xml.slice(inside, end)));
    at = xml.indexOf('<si', end);
  }
  return texts;
}
