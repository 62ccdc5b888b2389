/**
 * What a written form of a report says where anybody can read it (the text of a web page, of a Word file), to be held
 * against the report that lies in it. A form that cannot tell something leaves the list empty or the field null.
 */
export interface ToldReport {
  /** `lang` of the whole; null where it says none. */
  readonly language: string | null;
  /** Whether it is marked as a draft. */
  readonly isDraft: boolean;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Running text by the place it stands: the id of a paragraph, or `title`, `heading/leavers`, `caption/F1`, `glossary/2`. */
  readonly texts: readonly ToldText[];
  /** Numbers bound to a cell, wherever they stand: in a table, beside a point of a chart. */
  readonly cells: readonly ToldCell[];
  readonly charts: readonly { readonly figure: string; readonly altText: string }[];
  /** Marks of breaks, by figure and first day of the newer series. */
  readonly breaks: readonly { readonly figure: string; readonly day: string }[];
  /** Tables by figure, and whether its head is marked as a head. */
  readonly tables: readonly { readonly figure: string; readonly hasHead: boolean }[];
}

export interface ToldText {
  readonly place: string;
  readonly text: string;
}

export interface ToldCell {
  readonly figure: string;
  readonly row: number;
  readonly field: 'numerator' | 'denominator' | 'value' | 'low' | 'high';
  /** As it is printed: «11,8», «:», «12,4*». */
  readonly shown: string;
  readonly in: 'table' | 'chart' | 'text';
}
