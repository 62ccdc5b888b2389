/** The kinds of risk that are proposed, with how they are met. */
export const RISK_IDS = [
  'recognised',
  'looked-up',
  'leaked',
  'wrong-facts',
  'other-use',
  'kept-too-long',
  'special-category',
  'free-text',
  'key-lost',
  'service-attacked',
] as const;
export type RiskId = (typeof RISK_IDS)[number];

export interface RiskTexts {
  readonly what: string;
  readonly measures: string;
}

/** Texts of the record of processing, the DPIA and the risk assessment. `[…]` is for the owner to fill in. */
export interface DocumentTexts {
  readonly titles: Readonly<Record<'record' | 'dpia' | 'risk', string>>;
  readonly draft: string;
  readonly lead: Readonly<Record<'record' | 'dpia' | 'risk', string>>;
  readonly fillIn: string;
  /** {path} */
  readonly fileExists: string;
  readonly badFile: string;
  /** {path} */
  readonly notWritten: string;
  /** {day} {program} */
  readonly made: string;
  readonly controller: { readonly head: string; readonly items: readonly string[] };
  readonly purposes: { readonly head: string; readonly columns: readonly string[]; readonly caption: string };
  readonly recipients: { readonly head: string; readonly items: readonly string[] };
  readonly transfers: { readonly head: string; readonly text: string };
  readonly retention: {
    readonly head: string;
    readonly text: string;
    readonly columns: readonly string[];
    readonly caption: string;
    /** {months} */
    readonly proposed: string;
    /** {months} {day} {by} */
    readonly decided: string;
    readonly forever: string;
    readonly undecided: string;
    readonly none: string;
  };
  readonly security: { readonly head: string; readonly items: readonly string[] };
  readonly never: { readonly head: string; readonly items: readonly string[] };
  readonly appendix: {
    readonly head: string;
    readonly text: string;
    readonly columns: readonly string[];
    readonly caption: string;
    readonly ownHead: string;
    readonly ownText: string;
    readonly ownColumns: readonly string[];
    readonly ownCaption: string;
  };
  readonly description: { readonly head: string; readonly items: readonly string[] };
  readonly necessity: { readonly head: string; readonly items: readonly string[] };
  readonly rights: { readonly head: string; readonly items: readonly string[] };
  readonly risks: {
    readonly head: string;
    readonly text: string;
    readonly columns: readonly string[];
    readonly caption: string;
    readonly likelihood: readonly string[];
    readonly consequence: readonly string[];
    readonly each: Readonly<Record<RiskId, RiskTexts>>;
    readonly residual: Readonly<Record<'low' | 'medium', string>>;
  };
  readonly involvement: { readonly head: string; readonly items: readonly string[] };
  readonly conclusion: { readonly head: string; readonly items: readonly string[] };
  readonly scope: { readonly head: string; readonly items: readonly string[] };
}
