import type { ControlLack, ControlRule, ControlVerdict, Grain } from '../../../disclosure/index.ts';

/** A signal with its periods and limits written out. */
export interface SignalWords {
  readonly side: 'above' | 'below';
  /** «juli 2024 og juli 2025» */
  readonly list: string;
  /** How many periods, as a word with its noun: «sju måneder». */
  readonly count: string;
  readonly first: string;
  readonly last: string;
}

/** What a control chart says. Complete by compilation. */
export interface ControlTexts {
  readonly title: (what: string) => string;
  /** What such a chart is, a paragraph each. */
  readonly explained: readonly string[];
  readonly provisionalPoints: string;
  /** Of a stock told every month: the same people are counted again. */
  readonly samePeople: string;
  /** Of months and tertials. */
  readonly season: string;
  readonly verdicts: Readonly<Record<ControlVerdict, string>>;
  readonly within: (limits: { readonly lower: string; readonly upper: string; readonly mean: string }) => string;
  readonly rules: Readonly<Record<ControlRule, (signal: SignalWords) => string>>;
  readonly everyYear: (signal: SignalWords) => string;
  /** Instead of all that is outside, where it is too much. */
  readonly notStable: string;
  readonly provisional: string;
  readonly lacks: Readonly<Record<ControlLack, (told: { readonly points: number; readonly needed: number }) => string>>;
  readonly before: (day: string) => string;
  readonly more: (count: number) => string;
  /** What is said of one point. */
  readonly point: Readonly<Record<ControlRule, Readonly<Record<'above' | 'below', string>>>>;
  readonly counts: readonly string[];
  readonly nouns: Readonly<Record<Grain, string>>;
  readonly heads: {
    readonly value: string;
    readonly mean: string;
    readonly lower: string;
    readonly upper: string;
    readonly said: string;
  };
}
