import { formatPeriod } from '../../days.ts';
import type { Language } from '../../language.ts';
import { formatNumber, formatPercent } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type FigureFacts, isSeen } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { RECRUITMENT_PHRASES } from './recruitment-phrases.ts';

/** True for a figure of advertised posts that is seen: one whose median is not reached is told plainly. */
export function hasRecruitmentSentence({ alias, now }: Pick<FigureFacts, 'alias' | 'now'>): boolean {
  return Object.hasOwn(RECRUITMENT_PHRASES.nb, alias) && isSeen(now);
}

/** A figure of advertised posts as a sentence: they are no employees. */
export function recruitmentSentence(facts: FigureFacts, language: Language, place: string): string[] {
  const phrases = RECRUITMENT_PHRASES[language];
  const { alias, now, group, period } = facts;
  if (!isSeen(now)) return [];
  const [all, ofGroup] = [group === 'Total', { noun: nounOf(group, language, null) }];
  const posts = all ? phrases['posts'] : fill(phrases['postsFor'] ?? '', ofGroup);
  const thePosts = all ? phrases['thePosts'] : fill(phrases['thePostsFor'] ?? '', ofGroup);
  const told = {
    value: formatNumber(now.value, language, Number.isInteger(now.value) ? 0 : 1),
    numerator: formatNumber(now.numerator ?? 0, language),
    denominator: formatNumber(now.denominator ?? 0, language),
    share: formatPercent(now.value, language),
    posts: posts ?? '',
    thePosts: thePosts ?? '',
    place,
    period: formatPeriod(period, language),
  };
  return [fill(phrases[alias] ?? '', told)];
}
