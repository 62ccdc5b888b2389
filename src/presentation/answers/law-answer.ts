import { LAW_CHECKED_AS_OF, LAW_RULES, LAW_SOURCES, type LawRule, RULE_AREAS } from '../../requirements/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { LawAnswer, LawRuleItem } from '../api/contract/index.ts';
import { LAW_WORDS, type Language, ruleText, validText } from '../language/index.ts';
import { knownVariants } from './variant-answer.ts';

/** Every rule in one language, with its paragraphs, the days it holds, and how sure we are: GET /api/law. */
export function lawAnswer(language: Language): LawAnswer {
  const { areas } = LAW_WORDS[language];
  return {
    lawCheckedAsOf: LAW_CHECKED_AS_OF,
    areas: RULE_AREAS.map((code) => ({ code, label: areas[code] })),
    rules: LAW_RULES.map((rule) => itemOf(rule, language)),
    variants: knownVariants(language),
  };
}

function itemOf(rule: LawRule, language: Language): LawRuleItem {
  const { id, aliases, area, line, references, from, to, confidence } = rule;
  return {
    ...{ id, aliases, area, line, confidence },
    text: ruleText(rule, language),
    references: references.map(({ text, act, address }) => ({ text, title: LAW_SOURCES[act].title, address })),
    from: from === null ? null : formatDay(from),
    until: to === null ? null : formatDay((to - 1) as Day),
    valid: validText(rule, language),
  };
}
