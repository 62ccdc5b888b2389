/** A document in parts, to be written as Markdown or as one HTML file. Texts have `[…]` where somebody must fill in. */
export type DocumentPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface WrittenDocument {
  readonly language: string;
  readonly title: string;
  /** «Utkast», where it is one. */
  readonly draft: string | null;
  /** What stands before a place to fill in. */
  readonly fillIn: string;
  readonly parts: readonly DocumentPart[];
}

/** A text in pieces: as it stands, or to be filled in. */
export function piecesOf(text: string): readonly { readonly text: string; readonly isToFill: boolean }[] {
  return text
    .split(/(\[[^[\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isToFill = piece.startsWith('[') && piece.endsWith(']');
      return { text: isToFill ? piece.slice(1, -1) : piece, isToFill };
    });
}

/** Somebody's own text in a document: brackets in it are text, and no place to fill in. */
export function notToFillIn(text: string): string {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
