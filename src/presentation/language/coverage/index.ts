import type { Coverage, Distribution } from '../../../casework/index.ts';
import type { InEach, Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { COVERAGE_EN } from './en.ts';
import { COVERAGE_NB } from './nb.ts';
import { COVERAGE_NN } from './nn.ts';
import type { CoverageTexts } from './shape.ts';

export const COVERAGE_TEXTS: InEach<CoverageTexts> = { nb: COVERAGE_NB, nn: COVERAGE_NN, en: COVERAGE_EN };

/** A distribution in sentences: whether all is covered, by which studies, which hours change hands, and other ways. */
export function coverageLines({ best, alternatives, uncovered }: Coverage, language: Language): readonly string[] {
  const texts = COVERAGE_TEXTS[language];
  const open = Object.entries(uncovered);
  const hours = open.reduce((sum, [, left]) => sum + left, 0);
  const list = open.map(([taught, left]) => fill(texts.uncoveredHours, { taught, hours: left })).join(', ');
  const whole = best.credits === 0 ? texts.coveredNow : fill(texts.covered, { credits: best.credits });
  const moves = best.hours.filter((one) => one.hours > one.now);
  return [
    hours === 0 ? whole : fill(texts.uncovered, { hours, list }),
    ...studyLines(best, language).map((line) => `- ${line}`),
    ...(best.proved ? [] : [fill(texts.notProved, { bound: best.bound })]),
    ...(best.moved === 0 ? [] : [fill(texts.moved, { moved: best.moved })]),
    ...moves.map((one) => `- ${fill(texts.move, { ...one })}`),
    ...(alternatives.length === 0 ? [] : [texts.alternativesLead]),
    ...alternatives.map(
      (one) => `- ${fill(texts.alternative, { credits: one.credits, list: studyLines(one, language).join('; ') })}`,
    ),
    texts.choice,
  ];
}

function studyLines({ study }: Distribution, language: Language): readonly string[] {
  return study.map((one) => fill(COVERAGE_TEXTS[language].study, { ...one }));
}
