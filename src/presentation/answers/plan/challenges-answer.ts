import { CERTAINTIES, type SeenDeviation } from '../../../disclosure/index.ts';
import type { Challenge, ChallengePicture } from '../../../plans/index.ts';
import { formatDay, TOTAL } from '../../../terms/index.ts';
import type { ChallengeRow, ChallengesAnswer, ChallengeWords } from '../../api/contract/index.ts';
import {
  CHALLENGE_TEXTS,
  capitalised,
  codeLabel,
  fill,
  formatNumber,
  formatPercent,
  groupNoun,
  type Language,
  PLAN_TEXTS,
  whenText,
} from '../../language/index.ts';
import { metricName } from '../metric-name.ts';

interface Telling {
  readonly audience: ChallengesAnswer['audience'];
  readonly unit: string | null;
  readonly language: Language;
}

/** The challenge picture in one language; of one unit, where one is asked about. */
export function challengesAnswer(picture: ChallengePicture, telling: Telling): ChallengesAnswer {
  const { audience, unit, language } = telling;
  const { dataset, horizon, looked, withheld, notCompared, expectedByChance } = picture;
  const texts = CHALLENGE_TEXTS[language];
  const own = picture.challenges.filter(
    ({ deviation }) => unit === null || (deviation.dimension === 'unit' && deviation.code === unit),
  );
  const number = (value: number) => formatNumber(value, language);
  return {
    audience,
    dataset,
    horizon: formatDay(horizon),
    unit,
    title: unit === null ? texts.title : texts.school,
    explained: texts.explained,
    looked,
    withheld,
    notCompared,
    expectedByChance,
    told: [
      fill(texts.looked, { looked: number(looked), withheld: number(withheld) }),
      fill(texts.chance, { expected: number(Math.round(expectedByChance)) }),
    ],
    certainties: CERTAINTIES.map((certainty) => ({
      certainty,
      ...texts.certainties[certainty],
      rows: own.filter((one) => one.deviation.certainty === certainty).map((one) => rowOf(one, telling)),
    })).filter(({ rows }) => rows.length > 0),
    words: wordsOf(own.length, telling),
  };
}

function wordsOf(count: number, { unit, language }: Telling): ChallengeWords {
  const { none, schoolNone, showAll, ...texts } = CHALLENGE_TEXTS[language];
  const { deviation, usual, lower, higher, actions, noAction, propose, showFewer } = texts;
  return {
    deviation,
    usual,
    lower,
    higher,
    actions,
    noAction,
    propose,
    showAll: fill(showAll, { count: formatNumber(count, language) }),
    showFewer,
    none: unit === null ? none : schoolNone,
  };
}

function rowOf({ deviation, actions }: Challenge, telling: Telling): ChallengeRow {
  const { language } = telling;
  const { metric, dimension, code, part, whole, share, expected, size, falseDiscovery, comparedWith } = deviation;
  const texts = CHALLENGE_TEXTS[language];
  const counts = { part: formatNumber(part, language), whole: formatNumber(whole, language) };
  const subject = subjectOf(deviation, language);
  const name = metricName(metric, telling.language);
  return {
    metric,
    name,
    dimension,
    place: { code, label: placeOf(deviation, language) },
    group: { code: groupOf(deviation), label: groupLabel(groupOf(deviation), language) },
    subject,
    value: fill(texts.value, { share: formatPercent(share, language), ...counts }),
    rest: restOf(deviation, language),
    comparedWith,
    part,
    whole,
    share,
    expected,
    persons: { value: size.persons, low: size.personsLow, high: size.personsHigh },
    falseDiscovery,
    distance: distanceOf(deviation, language),
    figure: {
      metric: deviation.alias,
      group: groupOf(deviation),
      by: dimension === 'staff-group' ? 'school-type' : dimension,
      period: deviation.period,
      where: [],
    },
    actions: actions.map(({ code: action, says, status }) => ({
      code: action,
      title: says.title,
      status: { code: status, label: PLAN_TEXTS[language].statuses[status] },
    })),
    propose:
      actions.length > 0
        ? null
        : { href: proposal(deviation, telling), label: fill(texts.proposeFor, { what: subject }) },
  };
}

/** Where a new action is written, with what it is about and why: no figures, since everybody reads the plan. */
function proposal(deviation: SeenDeviation, telling: Telling): string {
  const { metric, dimension, code, side, period } = deviation;
  const { language } = telling;
  const texts = CHALLENGE_TEXTS[language];
  const query = new URLSearchParams({ metric });
  if (groupOf(deviation) !== TOTAL) query.set('group', groupOf(deviation));
  if (dimension !== 'staff-group') query.set(dimension, code);
  const about = [
    metricName(metric, telling.language),
    subjectOf(deviation, language),
    whenText(period, language, true),
  ];
  query.set('because', `${about.join(' · ')}: ${side === 'above' ? texts.higher : texts.lower}`);
  return `/plan/ny?${query}`;
}

function groupOf({ dimension, code, group }: SeenDeviation): string {
  return dimension === 'staff-group' ? code : group;
}

function groupLabel(group: string, language: Language): string {
  return capitalised(groupNoun(group, language));
}

function placeOf({ dimension, code, name }: SeenDeviation, language: Language): string {
  if (dimension === 'staff-group') return CHALLENGE_TEXTS[language].ofOwner;
  return codeLabel(dimension, code, language, name === null ? {} : { [code]: name });
}

/** «Lærere · Fjellvik skole», «Lærere · Hele skoleeieren» */
function subjectOf(deviation: SeenDeviation, language: Language): string {
  return `${groupLabel(groupOf(deviation), language)} · ${placeOf(deviation, language)}`;
}

function restOf(deviation: SeenDeviation, language: Language): string {
  const { size, side, comparedWith, alsoTheOther, expected, chart, provisional, period } = deviation;
  const texts = CHALLENGE_TEXTS[language];
  const sign = side === 'above' ? 1 : -1;
  const [low = 0, high = 0] = [sign * size.personsLow, sign * size.personsHigh].toSorted((a, b) => a - b);
  const number = (one: number) => formatNumber(Math.round(one), language);
  return [
    `${capitalised(whenText(period, language, true))}.`,
    fill(texts.comparedWith[comparedWith], { expected: formatPercent(expected, language, 0) }),
    fill(side === 'above' ? texts.above : texts.below, {
      persons: number(Math.max(1, sign * size.persons)),
      low: number(low),
      high: number(high),
    }),
    ...(alsoTheOther ? [texts.both] : []),
    ...(chart === null ? [] : [texts.chart]),
    ...(provisional ? [texts.provisional] : []),
  ].join(' ');
}

/** The observed distance with the interval of its own share, measured in half widths of what is usual. */
function distanceOf(
  { share, expected, width, part, whole }: SeenDeviation,
  language: Language,
): ChallengeRow['distance'] {
  const value = (share - expected) / width;
  const half = (1.96 * Math.sqrt(((part + 1) / (whole + 2)) * (1 - (part + 1) / (whole + 2)) * (1 / whole))) / width;
  const text = fill(CHALLENGE_TEXTS[language].band, { times: formatNumber(Math.abs(value), language, 1) });
  return { value, low: value - half, high: value + half, text };
}
