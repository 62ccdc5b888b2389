import {
  answerCase,
  type CaseAnswer,
  type CaseProblem,
  LAW_CHECKED_AS_OF,
  readCases,
  type WrittenCase,
} from '../../requirements/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { RequirementCase } from '../api/contract/index.ts';
import { caseProblemText, caseText, factProblemText, type Language } from '../language/index.ts';

export interface RequirementAnswer {
  /** One for each case that could be read, in order. */
  readonly cases: readonly RequirementCase[];
  /** What could not be read or answered, with what is wrong. */
  readonly refused: readonly CaseProblem[];
}

/** Answers every case of a file, in its order. `written` is parsed JSON; a case without a day is asked for `today`. */
export function requirementAnswer(written: unknown, today: Day, language: Language): RequirementAnswer {
  const { cases, problems } = readCases(written, today);
  const answered = cases.map((one) => ({ one, answer: answerCase(one) }));
  const unknown = answered.filter(({ answer }) => answer === null).map(({ one }) => unknownQuestion(one));
  return {
    cases: answered.map(({ one, answer }) =>
      answer === null ? withoutAnswer(one, language) : toldCase(answer, language),
    ),
    refused: [...problems, ...unknown],
  };
}

function unknownQuestion({ id }: WrittenCase): CaseProblem {
  return { place: id, problem: 'unknown-question' };
}

/** An answer in words. */
export function toldCase(answer: CaseAnswer, language: Language): RequirementCase {
  const { sentences, missing, questions, explanation } = caseText(answer, LAW_CHECKED_AS_OF, language);
  const { id, asOf, area, outcome, basis, rules, considered, confidence } = answer;
  const asked = answer.questions.map(({ fact }, at) => ({ fact, question: questions[at] ?? '' }));
  const problems = answer.problems.map((problem) => factProblemText(problem, language));
  return {
    ...{ id, asOf, area, outcome, basis, rules, missing, questions: asked, considered, confidence },
    ...{ sentences, explanation, problems, lawCheckedAsOf: LAW_CHECKED_AS_OF },
  };
}

/** A case whose facts hold no question Laget knows: nothing is guessed. */
function withoutAnswer(one: WrittenCase, language: Language): RequirementCase {
  const why = caseProblemText(unknownQuestion(one), language);
  return {
    ...{ id: one.id, asOf: formatDay(one.asOf), area: null, outcome: {}, basis: [], rules: [], missing: [] },
    ...{ questions: [], considered: [], confidence: 'text', sentences: [why], explanation: why, problems: [] },
    lawCheckedAsOf: LAW_CHECKED_AS_OF,
  };
}
