import { INCENTIVE_DIMENSIONS, type IncentiveRule, type IncentiveWho } from '../../../plans/index.ts';
import type { IncentiveAnswer } from '../../api/contract/index.ts';
import { codeLabel, fill, formatDayText, formatNumber, INCENTIVE_TEXTS, type Language } from '../../language/index.ts';
import { metricName } from '../metric-name.ts';
import { type IncentiveFound, totalOf } from './incentive-figures.ts';
import { kroner, percent, rangeText } from './incentive-numbers.ts';

const ONE_DECIMAL = 1;

/** Everything the answer rests on, and where each is from. */
export function assumptionsOf(found: IncentiveFound, language: Language): IncentiveAnswer['assumptions'] {
  const texts = INCENTIVE_TEXTS[language];
  const { rule, stayWithout } = found;
  const share = (value: number) => percent(value, language, ONE_DECIMAL);
  const shares = (range: Parameters<typeof rangeText>[0]) =>
    fill(texts.percent, { share: rangeText(range, share, language) });
  const { effect } = rule;
  const more = rangeText(effect.more, share, language);
  const span = effect.over === 'year' ? 1 : rule.years;
  const rows: readonly (readonly [keyof typeof texts.assumptions, string, string])[] = [
    ['who', whoText(found, language), texts.given],
    ['perYear', fill(texts.kroner, { amount: kroner(rule.perYear, language) }), texts.given],
    ['onTop', fill(texts.percent, { share: share(rule.onTop) }), texts.given],
    ['years', fill(texts.years, { years: formatNumber(rule.years, language) }), texts.given],
    ['paidTo', texts.paidTo[rule.paidTo], texts.given],
    ['takeUp', shares(rule.takeUp), texts.given],
    ['stayWithout', stayWithout === null ? notKnown(found, language) : shares(stayWithout), stayFrom(found, language)],
    [
      'effect',
      `${fill(texts.points, { share: more })} (${fill(texts.years, { years: span })})`,
      effect.verdict === null ? texts.given : fill(texts.fromEvaluation, { verdict: texts.verdicts[effect.verdict] }),
    ],
  ];
  return rows.map(([key, text, source]) => ({ key, label: texts.assumptions[key], text, source }));
}

/** Why nothing is assumed of who stays: nobody said it, and no figure may or can. */
function notKnown({ staying }: IncentiveFound, language: Language): string {
  const row = staying === null ? null : totalOf(staying);
  return row?.state === 'withheld' ? INCENTIVE_TEXTS[language].withheld : INCENTIVE_TEXTS[language].notThere;
}

function stayFrom({ rule, staying }: IncentiveFound, language: Language): string {
  const texts = INCENTIVE_TEXTS[language];
  const row = staying === null ? null : totalOf(staying);
  if (rule.stayWithout !== null) return texts.given;
  if (staying === null || row === null) return texts.notGiven;
  return fill(texts.fromFigure, {
    metric: metricName(staying.metric.id, language),
    period: row.period
      .split('/')
      .map((day) => formatDayText(day, language))
      .join(' – '),
    years: fill(texts.years, { years: rule.years }),
  });
}

/** «Lærere · 5–9 år · hel stilling», each in the words of its dimension. */
function whoText({ rule, eligible }: IncentiveFound, language: Language): string {
  const texts = INCENTIVE_TEXTS[language];
  const { position, requirement } = rule.who;
  const names = Object.keys(INCENTIVE_DIMENSIONS) as readonly IncentiveWho[];
  const parts = [
    ...names.flatMap((name) => codesText(rule, name, { eligible, language })),
    ...(position === null ? [] : [texts.position[position]]),
    ...(requirement === null ? [] : [texts.requirement[requirement]]),
  ];
  return parts.length === 0 ? texts.everyone : parts.join(' · ');
}

function codesText(
  { who }: IncentiveRule,
  name: IncentiveWho,
  { eligible, language }: Pick<IncentiveFound, 'eligible'> & { readonly language: Language },
): readonly string[] {
  const dimension = INCENTIVE_DIMENSIONS[name];
  const table = name === 'units' ? eligible.unit : eligible.area;
  const labels = who[name].map((code) => codeLabel(dimension, code, language, table?.names[dimension]));
  return labels.length === 0 ? [] : [labels.join(', ')];
}
