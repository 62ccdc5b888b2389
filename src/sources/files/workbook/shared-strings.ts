import { tidy } from '../table.ts';
import { elementsOf, withoutElements } from './tags.ts';
import { cellWords, isPlainXml } from './xml-text.ts';

/** Text of the last `<t>` in a piece of XML. */
function lastText(xml: string): string {
  const last = elementsOf(xml, 't').findLast(({ inside }) => !inside.includes('<'));
  return last === undefined ? '' : cellWords(last.inside);
}

/** The tidy text of one item: a text, or runs of text in different type. How it is to be pronounced is left out. */
export function itemText(xml: string): string {
  const simple = /^<t(?:\s[^>]*)?>([^<]*)<\/t>$/.exec(xml);
  if (simple !== null) return tidy(cellWords(simple[1] ?? ''));
  const said = withoutElements(xml, 'rPh');
  const runs = elementsOf(said, 'r');
  return tidy(runs.length === 0 ? lastText(said) : runs.map(({ inside }) => lastText(inside)).join(''));
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
