import type { LawRule, RouteRow } from '../../../requirements/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import { capitalised } from '../capitals.ts';
import { formatDayText } from '../days.ts';
import type { InEach, Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { RULES_EN } from './rules/en.ts';
import { RULES_NB } from './rules/nb.ts';
import { RULES_NN } from './rules/nn.ts';
import type { RuleTexts } from './rules/shape.ts';
import { LAW_WORDS_EN } from './words/en.ts';
import { LAW_WORDS_NB } from './words/nb.ts';
import { LAW_WORDS_NN } from './words/nn.ts';
import type { LawWords } from './words/shape.ts';

const RULE_TEXTS: InEach<RuleTexts> = { nb: RULES_NB, nn: RULES_NN, en: RULES_EN };

/** Names of educations, levels and areas of the law. */
export const LAW_WORDS: InEach<LawWords> = { nb: LAW_WORDS_NB, nn: LAW_WORDS_NN, en: LAW_WORDS_EN };

/** A rule in one sentence or a few, in our own words. */
export function ruleText({ text }: LawRule, language: Language): string {
  if (text.kind === 'route') return routeText(text.row, language);
  const words = LAW_WORDS[language];
  const level = text.level === null ? '' : words.levels[text.level];
  return fill(RULE_TEXTS[language][text.code], { level, limit: text.limit ?? '' });
}

/** From when to when a rule holds, in words; the last day is the last on which it held. */
export function validText({ from, to }: Pick<LawRule, 'from' | 'to'>, language: Language): string {
  const { valid } = LAW_WORDS[language];
  const said = { from: dayText(from, language), until: dayText(to === null ? null : ((to - 1) as Day), language) };
  if (to === null) return fill(from === null ? valid.always : valid.from, said);
  return fill(from === null ? valid.until : valid.between, said);
}

function dayText(day: Day | null, language: Language): string {
  return day === null ? '' : formatDayText(formatDay(day), language);
}

/** A way to be hired, said from what it asks and what it opens. */
function routeText(row: RouteRow, language: Language): string {
  const words = LAW_WORDS[language];
  const who = capitalised(whenText(whoText(row, words), row, language));
  return fill(words.mayBeHired, { who, what: whatText(row, words) });
}

function whoText({ test }: RouteRow, words: LawWords): string {
  const { who } = words;
  const held = (test.held ?? []).map((route) => words.educations[route]).join(` ${words.or} `);
  const { specialEducationStp, furtherStp, higherStp, vocational } = test;
  if (test.practicalTeacher) return who.practical;
  if (higherStp !== undefined) return fill(who.higher, { stp: higherStp });
  if (vocational !== undefined)
    return fill(who.vocational, { theory: vocational.theoryYears, practice: vocational.practiceYears });
  if (furtherStp !== undefined) return fill(who.further, { held, stp: furtherStp });
  if (specialEducationStp === undefined) return held;
  return fill(test.teacherEducation ? who.teacherSpecial : who.special, { held, stp: specialEducationStp });
}

function whenText(who: string, { test }: RouteRow, language: Language): string {
  const { when } = LAW_WORDS[language];
  const { startedBy, completedFrom, completedBefore } = test;
  if (startedBy !== undefined) return fill(when.startedBy, { who, day: dayText(startedBy, language) });
  if (completedFrom !== undefined) return fill(when.completedFrom, { who, day: dayText(completedFrom, language) });
  if (completedBefore === undefined) return who;
  return fill(when.completedBefore, { who, day: dayText(completedBefore, language) });
}

function whatText({ scope, test }: RouteRow, { what }: LawWords): string {
  if (scope.kind === 'full') return test.grade === undefined ? what.full : fill(what.grade, { grade: test.grade });
  if (scope.kind !== 'credits') return what[scope.kind];
  const { core, other } = scope;
  if (core === other) return fill(what.credits, { other });
  return fill(other === 0 ? what.coreOnly : what.coreAndOther, { core, other });
}
