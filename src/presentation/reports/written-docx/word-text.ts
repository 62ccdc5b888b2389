import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a Word document says: paragraphs outside tables, tables, pictures, headings. */
export interface WordText {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly drawings: readonly { readonly name: string; readonly alt: string }[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

export interface WordParagraph {
  readonly bookmarks: readonly string[];
  readonly style: string;
  readonly text: string;
}

export interface WordTable {
  readonly bookmarks: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly hasHead: boolean;
}

/** Reads `word/document.xml`; null where it is no XML. What was deleted with tracked changes is not read. */
export function readWordText(xml: string): WordText | null {
  const reader = new Reader();
  const parser = new SaxesParser({ xmlns: false });
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (text) => reader.text(text));
  parser.write(xml).close();
  return isBroken ? null : reader.found();
}

interface OpenTable {
  readonly bookmarks: string[];
  readonly rows: string[][];
  hasHead: boolean;
}

class Reader {
  readonly #paragraphs: WordParagraph[] = [];
  readonly #tables: WordTable[] = [];
  readonly #drawings: { name: string; alt: string }[] = [];
  readonly #open = new Map<string, string>();
  readonly #nested: OpenTable[] = [];
  #marks = new Set<string>();
  #style = '';
  #words = '';
  #isText = false;

  open(tag: SaxesTagPlain): void {
    const value = (name: string) => tag.attributes[name] ?? '';
    switch (tag.name) {
      case 'w:p':
        this.#marks = new Set(this.#open.values());
        this.#style = '';
        this.#words = '';
        break;
      case 'w:pStyle':
        this.#style = value('w:val');
        break;
      case 'w:bookmarkStart':
        this.#open.set(value('w:id'), value('w:name'));
        this.#marks.add(value('w:name'));
        break;
      case 'w:bookmarkEnd':
        this.#open.delete(value('w:id'));
        break;
      case 'w:t':
        this.#isText = true;
        break;
      case 'wp:docPr':
        this.#drawings.push({ name: value('name'), alt: value('descr') });
        break;
      default:
        this.#openInTable(tag.name, value('w:val'));
    }
  }

  #openInTable(name: string, value: string): void {
    const table = this.#nested.at(-1);
    if (name === 'w:tbl') this.#nested.push({ bookmarks: [], rows: [], hasHead: false });
    else if (name === 'w:tr') table?.rows.push([]);
    else if (name === 'w:tc') table?.rows.at(-1)?.push('');
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:noBreakHyphen')
      this.#words += name === 'w:noBreakHyphen' ? '-' : ' ';
    else if (name === 'w:tblHeader' && table?.rows.length === 1) table.hasHead = value !== '0' && value !== 'false';
  }

  close(name: string): void {
    if (name === 'w:t') this.#isText = false;
    if (name === 'w:p') this.#closeParagraph();
    if (name !== 'w:tbl') return;
    const table = this.#nested.pop();
    if (table !== undefined) this.#tables.push(table);
  }

  #closeParagraph(): void {
    const table = this.#nested.at(-1);
    if (table === undefined) {
      this.#paragraphs.push({ bookmarks: [...this.#marks], style: this.#style, text: this.#words });
      return;
    }
    table.bookmarks.push(...this.#marks);
    const row = table.rows.at(-1);
    if (row !== undefined) row[row.length - 1] = `${row.at(-1) ?? ''} ${this.#words}`.trim();
  }

  text(text: string): void {
    if (this.#isText) this.#words += text;
  }

  found(): WordText {
    const headings = this.#paragraphs.flatMap(({ style, text }) => {
      const level = levelOf(style);
      return level === null || text.trim() === '' ? [] : [{ level, text: text.trim() }];
    });
    return { paragraphs: this.#paragraphs, tables: this.#tables, drawings: this.#drawings, headings };
  }
}

/** The title is the first level; «Overskrift 1» is the second, whatever language Word speaks. */
function levelOf(style: string): number | null {
  if (/^(title|tittel)$/i.test(style)) return 1;
  const found = /^(?:heading|overskrift)\s*(\d)$/i.exec(style);
  return found === null ? null : Number(found[1]) + 1;
}
