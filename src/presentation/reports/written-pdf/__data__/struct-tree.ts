/** An element of a tagged PDF, as a reader of the screen is told of it. */
export interface Tagged {
  /** `H1`, `Figure`, `TH` … */
  readonly tag: string;
  /** The words for who cannot see it; null without. */
  readonly alt: string | null;
  /** Of a head of a table: whether it heads a column or a row. */
  readonly scope: string | null;
  readonly kids: readonly Tagged[];
}

/** The structure of a PDF whose elements are written plainly, as Typst writes them: read without any other program. */
export function structTree(pdf: string): Tagged {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\s*\n?([\s\S]*?)\nendobj/g)].map(([, no = '', body = '']) => [no, body]),
  );
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
  return { tag: 'Root', alt: null, scope: null, kids: kidsOf(root, objects) };
}

function kidsOf(body: string, objects: ReadonlyMap<string, string>): readonly Tagged[] {
  const listed = /\/K \[([\s\S]*?)\]/.exec(body)?.[1] ?? /\/K (\d+ 0 R)/.exec(body)?.[1] ?? '';
  return [...listed.matchAll(/(\d+) 0 R/g)].flatMap(([, no = '']) => {
    const kid = objects.get(no) ?? '';
    const tag = /\/S \/(\w+)/.exec(kid)?.[1];
    if (!kid.includes('/Type /StructElem') || tag === undefined) return [];
    const scope = /\/Scope \/(\w+)/.exec(kid)?.[1] ?? null;
    return [{ tag, alt: altOf(kid), scope, kids: kidsOf(kid, objects) }];
  });
}

/** Written as UTF-16 in hexadecimal, or in brackets where every sign is plain. */
function altOf(kid: string): string | null {
  const hex = /\/Alt <FEFF([0-9A-F]*)>/.exec(kid)?.[1];
  if (hex === undefined) return /\/Alt \(([^)]*)\)/.exec(kid)?.[1] ?? null;
  return (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');
}

/** Every element in the order it is read. */
export function inOrder(element: Tagged): readonly Tagged[] {
  return [element, ...element.kids.flatMap(inOrder)];
}
