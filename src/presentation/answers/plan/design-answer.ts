import { catalogue } from '../../../disclosure/index.ts';
import {
  type ActionDesigns,
  type DesignTold,
  designThatHolds,
  lastTakenBack,
} from '../../../record/administration/index.ts';
import {
  DESIGN_CONTROLS,
  DESIGN_GRAINS,
  DESIGN_METHODS,
  type EvaluationDesign,
  FOLLOWED_OUTCOMES,
  FOLLOWED_PERSONS,
  formatDay,
  LEAST_POWER,
  MATCHED_ON,
  WANTED_DIRECTIONS,
  WANTED_POWER,
} from '../../../terms/index.ts';
import type { ActionDesignAnswer, EvaluationDesignItem, EvaluationDesignSaid } from '../../api/contract/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  codeLabel,
  effectText,
  fill,
  formatDayText,
  formatPercent,
  keeperText,
  type Language,
  lacksText,
  PLAN_TEXTS,
} from '../../language/index.ts';
import { metricName } from '../metric-name.ts';

/** How an action is to be evaluated, every telling of it, and what a form can choose among. */
export function designAnswer(own: ActionDesigns, language: Language): ActionDesignAnswer {
  const texts = ACTION_EVALUATION_TEXTS[language];
  const holds = designThatHolds(own);
  const { code, fixing } = own;
  const choice = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>) =>
    codes.map((one) => ({ code: one as string, label: labels[one] }));
  return {
    code,
    holds: holds === null ? null : designItem(holds, own, language),
    fixed:
      fixing === null
        ? null
        : {
            ...{ at: fixing.at, by: keeperText(fixing.by, language), afterStart: fixing.afterStart },
            text: fill(fixing.afterStart ? texts.fixedAfter : texts.fixedBefore, {
              day: formatDayText(fixing.at.slice(0, 10), language),
              by: keeperText(fixing.by, language),
            }),
          },
    mayRedo: fixing === null && lastTakenBack(own.told) !== undefined,
    told: own.told.map((one) => designItem(one, own, language)),
    inAdvance: texts.fewSchools,
    choices: {
      metrics: catalogue().flatMap((one) =>
        one.status === 'live' ? [{ code: one.metric.id as string, label: one.metric.name[language] }] : [],
      ),
      methods: choice(DESIGN_METHODS, PLAN_TEXTS[language].methods),
      grains: choice(DESIGN_GRAINS, texts.grains),
      controls: choice(DESIGN_CONTROLS, texts.controls),
      directions: choice(WANTED_DIRECTIONS, texts.directions),
      follow: choice(FOLLOWED_PERSONS, texts.who),
      matchedOn: choice(MATCHED_ON, texts.alikeIn),
      followedMetrics: FOLLOWED_OUTCOMES,
    },
  };
}

/** Everything told of how one action is to be evaluated; nothing yet where nothing is. */
export function designsOf(designs: readonly ActionDesigns[], code: string): ActionDesigns {
  return designs.find((one) => one.code === code) ?? { code, told: [], fixing: null };
}

/** One telling, in words. */
export function designItem(
  told: DesignTold,
  own: Pick<ActionDesigns, 'fixing'>,
  language: Language,
): EvaluationDesignItem {
  const { no, design, power, dataset, afterStart, counts, reason, at, by } = told;
  const mark = markOf(told, own);
  return {
    // Everybody reads a design: who told it is told by role.
    ...{ no, afterStart, counts, reason, at, by: keeperText(by, language) },
    design: writtenDesign(design),
    mark: { code: mark, label: ACTION_EVALUATION_TEXTS[language][mark] },
    sentences: designSentences(design, language),
    power: {
      // Designs that were told before it was left out have an error.
      ...{ power: power.power, error: null, lacks: power.lacks, dataset },
      ...{ moreUnits: power.moreUnits, morePeriods: power.morePeriods },
      sentences: powerSentences(told, language),
    },
  };
}

function markOf({ no, afterStart, counts }: DesignTold, { fixing }: Pick<ActionDesigns, 'fixing'>) {
  if (!counts) return 'takenBack';
  if (fixing === null || no < fixing.design) return 'draft';
  if (no === fixing.design) return afterStart || fixing.afterStart ? 'toldAfter' : 'first';
  return afterStart ? 'amendedAfter' : 'amended';
}

function writtenDesign({
  outcome,
  comparison,
  period,
  waves,
  followed,
  ...one
}: EvaluationDesign): EvaluationDesignSaid {
  return {
    ...one,
    ...outcome,
    waves: waves.map(({ from, units }) => ({ from: formatDay(from), units })),
    control: comparison.control,
    comparedWith: comparison.units,
    from: formatDay(period.from),
    to: formatDay(period.to),
    follow: followed?.who ?? null,
    matchedOn: followed?.matchedOn ?? [],
  };
}

/** True where an outcome is told in percentage points. */
export function isShare(metric: string): boolean {
  const known = catalogue().find((one) => one.status === 'live' && one.metric.id === metric);
  return known?.status === 'live' && known.metric.unit === 'share';
}

function designSentences(design: EvaluationDesign, language: Language): readonly string[] {
  const texts = ACTION_EVALUATION_TEXTS[language];
  const { outcome, waves, comparison, period, method, anticipation, direction, smallestEffect } = design;
  const day = (one: Parameters<typeof formatDay>[0]) => formatDayText(formatDay(one), language);
  const control = texts.controls[comparison.control];
  return [
    fill(texts.asked, { question: design.question }),
    fill(texts.outcome, {
      metric: metricName(outcome.metric, language),
      where: outcome.where.length === 0 ? '' : ` (${outcome.where.map((one) => limitText(one, language)).join(', ')})`,
      grain: texts.grains[outcome.grain],
      direction: texts.directions[direction],
      effect: effectText(smallestEffect, isShare(outcome.metric), language),
    }),
    ...(waves.length === 0 ? [texts.nobodyYet] : []),
    ...waves.map(({ from, units }) => fill(texts.wave, { units: units.length, day: day(from) })),
    comparison.units.length === 0
      ? fill(texts.comparedAll, { control })
      : fill(texts.comparedWith, { units: comparison.units.length, control }),
    fill(texts.period, { from: day(period.from), to: day(period.to), method: PLAN_TEXTS[language].methods[method] }),
    ...followedSentence(design, language),
    ...(anticipation === 0 ? [] : [fill(texts.anticipated, { periods: anticipation })]),
  ];
}

/** Who is followed and whom they are compared with, where anybody is. */
function followedSentence({ followed }: EvaluationDesign, language: Language): readonly string[] {
  if (followed === undefined) return [];
  const texts = ACTION_EVALUATION_TEXTS[language];
  const who = texts.who[followed.who];
  const alike = followed.matchedOn.map((one) => texts.alikeIn[one]).join(', ');
  return [alike === '' ? fill(texts.followsAnybody, { who }) : fill(texts.follows, { who, alike })];
}

/** `dimension=code` in words; a unit by its number. */
function limitText(one: string, language: Language): string {
  const [dimension = '', code = ''] = one.split('=');
  return codeLabel(dimension, code, language);
}

/** What can be expected of a design, and what would make it more. */
function powerSentences({ power: told }: DesignTold, language: Language): readonly string[] {
  const texts = ACTION_EVALUATION_TEXTS[language];
  const { power, lacks, treated, controls, moreUnits, morePeriods } = told;
  if (power === null) return [fill(texts.noPower, { why: lacksText(lacks ?? 'other', language) }), texts.fewSchools];
  const reckoned = fill(texts.power, { power: formatPercent(power, language, 0), treated, controls });
  if (power >= WANTED_POWER) return [reckoned, texts.powerGood];
  return [
    reckoned,
    power < LEAST_POWER ? texts.powerLow : texts.powerWeak,
    moreUnits === null ? texts.noMoreUnits : fill(texts.moreUnits, { count: moreUnits }),
    ...(morePeriods === null ? [] : [fill(texts.morePeriods, { count: morePeriods })]),
    texts.fewSchools,
  ];
}
