import type { Figures } from '../../../disclosure/index.ts';
import { type IncentiveKept, type IncentiveRule, readIncentiveRule } from '../../../plans/index.ts';
import {
  type ActionIncentives,
  type IncentiveDesk,
  type IncentiveOutcome,
  type IncentiveTold,
  incentiveThatHolds,
  lastTakenBack,
} from '../../../record/administration/index.ts';
import type { ActionIncentiveAnswer, IncentiveAnswer, IncentiveTellingItem } from '../../api/contract/index.ts';
import {
  fill,
  formatDayText,
  INCENTIVE_PAGES,
  INCENTIVE_TEXTS,
  keeperText,
  type Language,
  PLAN_TEXTS,
  planProblemText,
  refusalText,
  ruleProblemText,
} from '../../language/index.ts';
import { askIncentive } from './ask-incentive.ts';
import type { PlanNo } from './plan-refusal.ts';

/** Everything told of the incentive of one action; nothing yet where nothing is. */
export function incentivesOf(all: readonly ActionIncentives[], code: string): ActionIncentives {
  return all.find((one) => one.code === code) ?? { code, told: [] };
}

/** The incentive that goes with an action, reckoned from the figures of now, and every telling of it. */
export async function actionIncentive(
  figures: Figures,
  { code, told }: ActionIncentives,
  language: Language,
): Promise<ActionIncentiveAnswer> {
  const holds = incentiveThatHolds({ told });
  const reckoned = holds === null ? { answer: null, problem: null } : await reckonedNow(figures, holds, language);
  return {
    code,
    holds: holds === null ? null : tellingItem(holds, language),
    ...reckoned,
    mayUndo: holds !== null,
    mayRedo: lastTakenBack(told) !== undefined,
    told: told.map((one) => tellingItem(one, language)),
  };
}

interface Reckoned {
  readonly answer: IncentiveAnswer | null;
  readonly problem: string | null;
}

/** What a rule was written for may be gone since: then that is said, and the rule stands. */
async function reckonedNow(figures: Figures, { rule: written }: IncentiveTold, language: Language): Promise<Reckoned> {
  const rule = readIncentiveRule(written);
  if ('problems' in rule) {
    return { answer: null, problem: rule.problems.map((one) => ruleProblemText(one, language)).join(' ') };
  }
  const answer = await askIncentive(figures, rule, language);
  return 'refusal' in answer
    ? { answer: null, problem: refusalText(answer.refusal, language) }
    : { answer, problem: null };
}

function tellingItem({ no, rule, at, by, reason, counts }: IncentiveTold, language: Language): IncentiveTellingItem {
  const pages = INCENTIVE_PAGES[language];
  const title = String((rule as { readonly title?: unknown }).title ?? '') || INCENTIVE_TEXTS[language].untitled;
  const keeper = keeperText(by, language);
  const kept = fill(pages.keptBy, { day: formatDayText(at.slice(0, 10), language), by: keeper });
  return {
    // Everybody reads the plan: who told it is told by role.
    ...{ no, rule: JSON.stringify(rule), title, at, by: keeper, reason, counts },
    text: [kept, reason, counts ? '' : pages.takenBack].filter((part) => part !== '').join(' '),
  };
}

/** What keeps an incentive: the desk, and the figures of now, which have an answer to a rule or say why not. */
export function incentiveKeeper({ tell }: Pick<IncentiveDesk, 'tell'>, figures: Figures, language: Language) {
  const refusalOf = async (rule: IncentiveRule) => {
    const answer = await askIncentive(figures, rule, language);
    return 'refusal' in answer ? answer.refusal : null;
  };
  return { tell, dataset: figures.state().dataset, refusalOf };
}

/** Why an incentive is not kept; each thing that is wrong, in words. */
export function incentiveNo(
  code: string,
  said: Extract<IncentiveKept, { readonly ok: false }>,
  language: Language,
): readonly PlanNo[] {
  if (said.refused === 'rule-wrong') {
    return said.problems.map((one) => ({ code: one.problem, place: one.place, text: ruleProblemText(one, language) }));
  }
  if (said.refused === 'fields-wrong') {
    return said.problems.map((one) => ({ code: one.problem, place: one.place, text: planProblemText(one, language) }));
  }
  if (said.refused === 'not-reckoned') {
    return [{ code: said.refusal.code, place: 'who', text: refusalText(said.refusal, language) }];
  }
  return incentiveKeptNo(code, said.why, language);
}

/** Why the record does not keep an incentive. */
export function incentiveKeptNo(
  code: string,
  why: Extract<IncentiveOutcome, { readonly ok: false }>['reason'],
  language: Language,
): readonly PlanNo[] {
  const pages = INCENTIVE_PAGES[language];
  const text = {
    'unknown-item': PLAN_TEXTS[language].unknown,
    'nothing-to-undo': pages.nothingToUndo,
    'nothing-to-redo': pages.nothingToRedo,
    'told-meanwhile': pages.meanwhile,
  }[why];
  return [{ code: why, place: null, text: fill(text, { code }) }];
}
