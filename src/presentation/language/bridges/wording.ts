import type { ChoiceValue, CodedChoice } from '../../../disclosure/index.ts';

/** Words of a bridge between two definitions of turnover. `{name}` is a value, `{count|one|many}` one with its word. */
export interface BridgeWording {
  /** What a step does, by what is chosen after it. */
  readonly chosen: { readonly [C in CodedChoice]: Readonly<Record<ChoiceValue<C>, string>> };
  readonly days: string;
  readonly withCorrections: string;
  readonly withoutCorrections: string;
  readonly other: string;
  readonly goneMore: string;
  readonly goneFewer: string;
  readonly baseMore: string;
  readonly baseFewer: string;
  readonly goneAlike: string;
  readonly baseAlike: string;
  readonly crossing: string;
  readonly and: string;
  readonly nobody: string;
  readonly samePersons: string;
  readonly line: string;
  readonly points: string;
  readonly perHundred: string;
  readonly leadHigher: string;
  readonly leadLower: string;
  readonly leadSame: string;
  readonly mostly: string;
  readonly ofPersons: string;
  readonly ofShares: string;
  readonly ofMean: string;
  readonly ofYears: string;
  readonly week: string;
  readonly asKnown: string;
  readonly provisional: string;
  readonly total: string;
  readonly begin: string;
  readonly source: string;
  readonly published: string;
  readonly nearest: string;
  readonly head: Readonly<Record<'line' | 'gone' | 'base' | 'difference' | 'exact' | 'after' | 'figure', string>>;
}
