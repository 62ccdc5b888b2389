/**
 * Tags and elements found by going through the text once. A pattern such as `<t[^>]*>` goes through the rest of the text again
 * from every `<t` that is never closed, so that a small workbook could hold the machine for hours.
 */

const AFTER_NAME = /[\s>/]/;

/** True where the tag that begins at `at` has this name. */
function isCalled(xml: string, name: string, at: number): boolean {
  return AFTER_NAME.test(xml[at + 1 + name.length] ?? '');
}

/** The opening tags of a name without prefix, in order, `<` and `>` with them. Lowest cost: linear in the text. */
export function tagsOf(xml: string, name: string): readonly string[] {
  const tags: string[] = [];
  let at = xml.indexOf(`<${name}`);
  while (at >= 0) {
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    if (isCalled(xml, name, at)) tags.push(xml.slice(at, end + 1));
    at = xml.indexOf(`<${name}`, end);
  }
  return tags;
}

/** The same, with whatever prefix the tags are written. */
export function prefixedTagsOf(xml: string, name: string): readonly string[] {
  const tags: string[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    const tag = xml.slice(at, end + 1);
    if ((/^<[\w:]{1,100}/.exec(tag)?.[0] ?? '').replace(/^<(?:\w+:)?/, '') === name) tags.push(tag);
    at = xml.indexOf('<', end);
  }
  return tags;
}

/** A piece of XML where an element stands: `[from, to)` with its tags, `inside` between them. */
export interface Element {
  readonly from: number;
  readonly to: number;
  readonly inside: string;
}

/** The elements of a name, in order, with what stands in them up to the first closing tag of that name. */
export function elementsOf(xml: string, name: string): readonly Element[] {
  const elements: Element[] = [];
  const closing = `</${name}>`;
  let from = xml.indexOf(`<${name}`);
  while (from >= 0) {
    const open = xml.indexOf('>', from) + 1;
    if (open === 0) break;
    if (!isCalled(xml, name, from)) {
      from = xml.indexOf(`<${name}`, open);
      continue;
    }
    const end = xml[open - 2] === '/' ? open : xml.indexOf(closing, open);
    if (end < 0) break;
    const to = end === open && xml[open - 2] === '/' ? open : end + closing.length;
    elements.push({ from, to, inside: xml.slice(open, end) });
    from = xml.indexOf(`<${name}`, to);
  }
  return elements;
}

/** The text without the elements of a name. */
export function withoutElements(xml: string, name: string): string {
  let [rest, at] = ['', 0];
  for (const { from, to } of elementsOf(xml, name)) {
    rest += xml.slice(at, from);
    at = to;
  }
  return at === 0 ? xml : rest + xml.slice(at);
}
