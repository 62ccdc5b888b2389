import type { AskedFact, MissingCode, TellingCode } from '../../../requirements/index.ts';

/** What is said of the law and of a case, in one language. Names in braces are filled in. */
export interface LawTexts {
  readonly told: Readonly<Record<TellingCode, string>>;
  readonly missing: Readonly<Record<MissingCode, string>>;
  readonly asked: Readonly<Record<AskedFact, string>>;
  readonly confidence: Readonly<Record<'text' | 'guidance' | 'interpretive' | 'policy', string>>;
  readonly considered: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly problem: Readonly<
    Record<
      'not-an-object' | 'not-a-day' | 'not-a-number' | 'not-yes-or-no' | 'not-a-text' | 'not-a-list' | 'unknown-code',
      string
    >
  >;
  readonly caseProblem: Readonly<
    Record<'no-cases' | 'not-an-object' | 'no-facts' | 'not-a-day' | 'unknown-question', string>
  >;
  readonly ofSubject: string;
  readonly missingLead: string;
  readonly questionsLead: string;
  readonly consideredLead: string;
  readonly basisLead: string;
  readonly checked: string;
  readonly proposes: string;
  readonly notReadable: string;
  readonly notJson: string;
}
