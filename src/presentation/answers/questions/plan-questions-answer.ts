import type { CatalogueEntry } from '../../../disclosure/index.ts';
import { PLAN_QUESTIONS } from '../../../plans/index.ts';
import type { PlanQuestionsAnswer } from '../../api/contract/index.ts';
import { type Language, SCREEN_TEXTS } from '../../language/index.ts';

/** The plan's questions with where each stands on Nøkkeltall, and what no source tells. There is no figure in it. */
export function planQuestionsAnswer(catalogue: readonly CatalogueEntry[], language: Language): PlanQuestionsAnswer {
  const texts = SCREEN_TEXTS[language].questions;
  const live = new Map(
    catalogue.flatMap((entry) => (entry.status === 'live' ? [[entry.metric.id, entry.metric]] : [])),
  );
  return {
    topics: PLAN_QUESTIONS.map(({ id, demands, questions }) => ({
      id,
      demands,
      title: texts.topics[id],
      lacks: texts.lacks[id],
      questions: questions.flatMap(({ key, metric, group, by, where }) => {
        const told = live.get(metric);
        if (told === undefined) return [];
        const figure = { metric: told.alias, group, by, period: '', where };
        return [{ key, text: texts.ask[key], name: told.name[language], figure }];
      }),
    })),
  };
}
