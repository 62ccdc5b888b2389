import type { ContextPart } from '../../../disclosure/index.ts';

/** Why a figure is another than it was. `day` and `source` are written out. */
export interface RevisionTexts {
  readonly delivery: (told: { readonly id: string; readonly source: string; readonly day: string }) => string;
  readonly withdrawal: (told: { readonly id: string; readonly source: string; readonly day: string }) => string;
  readonly context: (told: { readonly what: string; readonly day: string }) => string;
  readonly parts: Readonly<Record<ContextPart, string>>;
  readonly and: string;
  readonly title: (day: string) => string;
  readonly nothing: (day: string) => string;
  readonly because: string;
  readonly difference: string;
  /** The same numbers, another mark. */
  readonly marked: string;
}
