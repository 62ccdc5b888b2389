import type { RuleProblem } from '../../../plans/index.ts';
import type { Language } from '../language.ts';
import { fill, type SameTexts } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export { INCENTIVE_PAGES, type IncentivePages } from './pages/index.ts';
export const INCENTIVE_TEXTS: Readonly<Record<Language, SameTexts<typeof nb>>> = { nb, nn, en };

/** What is wrong with a rule, in words that say what may stand there. */
export function ruleProblemText({ place, problem, wanted }: RuleProblem, language: Language): string {
  const between = problem === 'outside' ? '–' : ', ';
  return fill(INCENTIVE_TEXTS[language].problems[problem], { place: place || 'JSON', wanted: wanted.join(between) });
}
