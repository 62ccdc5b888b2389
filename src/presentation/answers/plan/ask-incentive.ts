import { certain, overYears, type Ranged, reckonIncentive, stayingYears } from '../../../analysis/statistics/index.ts';
import type { Figures, Question, Refused, SeenTable } from '../../../disclosure/index.ts';
import { INCENTIVE_DIMENSIONS, type IncentiveRule, type IncentiveWho } from '../../../plans/index.ts';
import type { IncentiveAnswer } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { incentiveAnswer } from './incentive-answer.ts';
import { countOf, type IncentiveFigures, type IncentiveTermsAsked, totalOf } from './incentive-figures.ts';

/** What an incentive would give and cost, from figures as anyone may see them. */
export async function askIncentive(
  figures: Figures,
  rule: IncentiveRule,
  language: Language,
): Promise<IncentiveAnswer | Refused> {
  const found = await askFigures(figures, rule);
  if ('refusal' in found) return found;
  const { eligible, staying } = found;
  const stayWithout = rule.stayWithout ?? stayOf(staying, rule.years);
  const terms = stayWithout === null ? null : termsOf(rule, stayWithout, countOf(rule, totalOf(eligible.whole)));
  const reckoned = terms === null ? null : reckonIncentive(terms);
  return incentiveAnswer({ rule, eligible, staying, stayWithout, terms, reckoned }, language);
}

async function askFigures(figures: Figures, rule: IncentiveRule): Promise<IncentiveFigures | Refused> {
  const metric = metricOf(rule);
  const where = whereOf(rule, metric);
  const asked = (by: Question['by']) =>
    figures.answerPublic({ metric, by, where, period: { kind: 'latest' }, asKnownOn: null });
  const whole = await asked([]);
  if ('refusal' in whole) return whole;
  const area = await asked(['area']);
  const unit = await asked(['unit']);
  const leaving = await figures.answerPublic({
    ...{ metric: rule.staying === 'school' ? 'B3' : 'B2', by: [], where: whereOf(rule, 'B3') },
    ...{ period: { kind: 'latest' }, asKnownOn: null },
  });
  // What cannot be divided so, or is not delivered, is left out: the counts of the whole are there all the same.
  return {
    eligible: { whole, area: 'refusal' in area ? null : area, unit: 'refusal' in unit ? null : unit },
    staying: 'refusal' in leaving ? null : leaving,
  };
}

/** The figure that counts those who could have it: one that divides as the rule does. */
function metricOf({ who }: IncentiveRule): 'A1' | 'A5' | 'D1' {
  if (who.position !== null) return 'A5';
  return who.requirement === null ? 'A1' : 'D1';
}

function whereOf({ who }: IncentiveRule, metric: string): Question['where'] {
  const names = Object.keys(INCENTIVE_DIMENSIONS) as readonly IncentiveWho[];
  return names.flatMap((name) => {
    // The requirement is of teachers, and its figure is of them alone.
    const codes = metric === 'D1' && name === 'groups' ? [] : who[name];
    return codes.length === 0 ? [] : [{ dimension: INCENTIVE_DIMENSIONS[name], codes }];
  });
}

/** Who stays all the years, as if each were like the last; null where the figure may not be told. */
function stayOf(staying: SeenTable | null, years: number): Ranged | null {
  const row = staying === null ? null : totalOf(staying);
  if (row === null || row.value === null) return null;
  const { low, high } = row.interval ?? certain(row.value);
  return stayingYears({ low, likely: row.value, high }, years);
}

function termsOf(rule: IncentiveRule, stayWithout: Ranged, eligible: number | null): IncentiveTermsAsked {
  const { effect, years, perYear, onTop, takeUp, paidTo } = rule;
  const { more, over, verdict } = effect;
  return {
    ...{ eligible, takeUp, stayWithout, years, paidTo },
    effect: over === 'year' ? overYears(more, stayWithout.likely, years) : more,
    isShown: more.low > 0 && (verdict === null || verdict === 'effect'),
    perYear: perYear * (1 + onTop),
  };
}
