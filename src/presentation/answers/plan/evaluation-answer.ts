import type { FoundFigures, SeenEvaluation } from '../../../disclosure/index.ts';
import type { ActionEvaluated } from '../../../plans/index.ts';
import type { ActionDesigns } from '../../../record/administration/index.ts';
import type { ActionEvaluationAnswer } from '../../api/contract/index.ts';
import { EVALUATION_TEXTS } from '../../language/evaluation/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  effectText,
  fill,
  formatNumber,
  formatPercent,
  formatPeriod,
  type Language,
  lacksText,
} from '../../language/index.ts';
import { metricName } from '../metric-name.ts';
import { designItem, isShare } from './design-answer.ts';

type Told = Exclude<ActionEvaluated, { readonly refusal: unknown }>;

/** Whether an action worked, as anybody may be told it; or what has to be done first. */
export function evaluationAnswer(told: Told, own: ActionDesigns, language: Language): ActionEvaluationAnswer {
  const texts = ACTION_EVALUATION_TEXTS[language];
  if (told === 'no-design') return nothingYet(own.code, told, texts.none);
  if (told === 'not-fixed') return nothingYet(own.code, told, texts.notFixed);
  const { found } = told;
  const { figures } = found;
  const words = { isShare: isShare(told.told.design.outcome.metric), language };
  return {
    code: own.code,
    state: 'evaluated',
    verdict: { code: found.verdict, label: EVALUATION_TEXTS[language].verdict[found.verdict] },
    sentences: sentencesOf(told, words),
    checks: checksOf(found, words),
    ...numbersOf(figures),
    power: found.power,
    effects: effectsOf(figures, words),
    notes: found.notes.map((note) => EVALUATION_TEXTS[language].note[note.code](noteValue(note, found, language))),
    dataset: found.dataset,
    design: designItem(told.told, own, language),
  };
}

function nothingYet(code: string, state: 'no-design' | 'not-fixed', sentence: string): ActionEvaluationAnswer {
  return {
    ...{ code, state, verdict: null, sentences: [sentence], checks: [], ...numbersOf(null), power: null },
    ...{ effects: null, notes: [], dataset: null, design: null },
  };
}

interface Words {
  readonly isShare: boolean;
  readonly language: Language;
}

function sentencesOf({ told, found }: Extract<Told, { readonly found: unknown }>, words: Words): readonly string[] {
  const { language } = words;
  const texts = ACTION_EVALUATION_TEXTS[language];
  const { verdict, lacks, figures, power, treated, controls, periods, provisional } = found;
  if (lacks !== null) return [fill(texts.cannot, { why: lacksText(lacks, language) })];
  const smallest = effectText(told.design.smallestEffect, words.isShare, language);
  return [
    ...plainly(found, told.design.outcome.metric, words),
    EVALUATION_TEXTS[language].meaning[verdict],
    ...(figures === null
      ? [isOfPersons(found) ? texts.withheldPersons : texts.withheld]
      : figureSentences(found, figures, words)),
    fill(texts.found, {
      ...{ treated, controls, periods: periods.length, effect: smallest },
      power: formatPercent(power ?? 0, language, 0),
    }),
    ...followedSentences(found, words),
    ...(provisional ? [isOfPersons(found) ? texts.followedShorter : texts.provisional] : []),
  ];
}

/** What was found in one sentence that needs no statistics; only where something was. */
function plainly({ verdict, figures }: SeenEvaluation, metric: string, { isShare: inPoints, language }: Words) {
  const isFound = verdict === 'effect' || verdict === 'opposite';
  if (!isFound || figures === null) return [];
  const texts = ACTION_EVALUATION_TEXTS[language];
  const size = effectText(Math.abs(figures.estimate), inPoints, language);
  return [
    fill(figures.estimate < 0 ? texts.plainLower : texts.plainHigher, { metric: metricName(metric, language), size }),
  ];
}

/** Whether persons were followed, and not units over time. */
function isOfPersons({ followed }: SeenEvaluation): boolean {
  return followed !== undefined;
}

/** How many were compared, in tens, and how alike they were. */
function followedSentences({ followed }: SeenEvaluation, { language }: Words): readonly string[] {
  if (followed == null) return [];
  const texts = ACTION_EVALUATION_TEXTS[language];
  const { treated, controls, matched, balance } = followed;
  const points = (share: number) => effectText(share, true, language);
  const list = balance.map(({ on, before, after }) =>
    fill(texts.balanceItem, { on: texts.alikeIn[on], after: points(after), before: points(before) }),
  );
  return [
    fill(texts.foundPersons, { treated, controls, share: formatPercent(matched, language, 0) }),
    ...(list.length === 0 ? [] : [fill(texts.balance, { list: list.join('; ') })]),
  ];
}

function figureSentences(found: SeenEvaluation, { estimate, low, high, effects }: FoundFigures, words: Words) {
  const texts = ACTION_EVALUATION_TEXTS[words.language];
  const end = (value: number | null) =>
    value === null ? texts.noLimit : effectText(value, words.isShare, words.language);
  return [
    fill(texts.estimate, { estimate: end(estimate), low: end(low), high: end(high) }),
    ...(effects === null ? [isOfPersons(found) ? texts.effectsWithheldPersons : texts.effectsWithheld] : []),
  ];
}

/** What an honest design should pass: said of every evaluation that was carried out, also where it cannot be tested. */
function checksOf(found: SeenEvaluation, words: Words): readonly string[] {
  const { language } = words;
  const { lacks, figures } = found;
  const texts = ACTION_EVALUATION_TEXTS[language];
  if (lacks !== null) return [];
  if (figures === null) return [texts.checksWithheld];
  if (isOfPersons(found)) return checksOfPersons(figures, words);
  const { pretrend: before, placebo: without } = EVALUATION_TEXTS[language];
  const p = (value: number) => formatNumber(value, language, 3);
  return [
    figures.pretrend?.p == null ? texts.noPretrend : before(p(figures.pretrend.p)),
    figures.placebo?.p == null ? texts.noPlacebo : without(p(figures.placebo.p)),
  ];
}

/** The same comparison of years without the action, and of schools that drew it by lot. */
function checksOfPersons({ pretrend, placebo }: FoundFigures, words: Words): readonly string[] {
  const texts = ACTION_EVALUATION_TEXTS[words.language];
  const p = (value: number) => formatNumber(value, words.language, 2);
  return [
    pretrend?.estimate == null || pretrend.p === null
      ? texts.noEarlierStart
      : fill(texts.earlierStart, {
          estimate: effectText(pretrend.estimate, words.isShare, words.language),
          p: p(pretrend.p),
        }),
    placebo?.p == null ? texts.noPlacebo : fill(texts.handedOut, { p: p(placebo.p) }),
  ];
}

/** What a note tells of: a period by its name, shares rounded. */
function noteValue({ code, value }: SeenEvaluation['notes'][number], { periods }: SeenEvaluation, language: Language) {
  if (value === null) return '';
  if (code === 'cut-before-last-cohort') return formatPeriod(periods[value] ?? '', language);
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 3);
}

function numbersOf(figures: SeenEvaluation['figures']) {
  if (figures === null) return { estimate: null, se: null, interval: null, p: null, pretrend: null, placebo: null };
  const { estimate, error, low, high, p, pretrend, placebo } = figures;
  const side = (test: FoundFigures['placebo']) => (test === null ? null : { kind: test.kind, p: test.p });
  return { estimate, se: error, interval: { low, high }, p, pretrend: side(pretrend), placebo: side(placebo) };
}

function effectsOf(figures: SeenEvaluation['figures'], { isShare: inPoints, language }: Words) {
  if (figures?.effects == null) return null;
  return figures.effects.map((one) => ({ ...one, text: effectText(one.estimate, inPoints, language) }));
}
