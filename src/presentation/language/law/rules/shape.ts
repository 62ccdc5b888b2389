import type { RuleTextCode } from '../../../../requirements/index.ts';

/** What each rule says, in our own words and one language. Read the act before relying on a wording. */
export type RuleTexts = Readonly<Record<RuleTextCode, string>>;
