import type { BadFact, CaseAnswer, CaseProblem, Missing, Question, Telling } from '../../../requirements/index.ts';
import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { LAW_TEXTS } from './wording.ts';

/** What is said of a case in one language: sentences in order, and the parts they are made of. */
export interface CaseText {
  readonly sentences: readonly string[];
  readonly missing: readonly string[];
  readonly questions: readonly string[];
  readonly considered: readonly string[];
  readonly confidence: string;
  /** All of it as one text. */
  readonly explanation: string;
}

/** Says a case's answer in words; `checked` is the day the law was last checked, `YYYY-MM-DD`. */
export function caseText(answer: CaseAnswer, checked: string, language: Language): CaseText {
  const texts = LAW_TEXTS[language];
  const sentences = answer.told.map((told) => toldText(told, language));
  const missing = answer.missing.map((one) => missingText(one, language));
  const questions = answer.questions.map((one) => questionText(one, language));
  const considered = answer.considered.map(({ rule, helps }) => `${rule} (${texts.considered[helps]})`);
  const confidence = texts.confidence[answer.confidence];
  const explanation = [
    ...sentences,
    ...(missing.length === 0 ? [] : [fill(texts.missingLead, { list: missing.join('; ') })]),
    ...(questions.length === 0 ? [] : [texts.questionsLead, ...questions]),
    ...(considered.length === 0 ? [] : [fill(texts.consideredLead, { list: considered.join('; ') })]),
    fill(texts.basisLead, { list: answer.basis.join('; ') }),
    confidence,
    fill(texts.checked, { day: formatDayText(checked, language) }),
    texts.proposes,
  ].join(' ');
  return { sentences, missing, questions, considered, confidence, explanation };
}

function toldText({ code, about }: Telling, language: Language): string {
  const values = Object.entries(about).map(([name, value]): [string, string] => [
    name,
    valueText(name, value, language),
  ]);
  return fill(LAW_TEXTS[language].told[code], Object.fromEntries(values));
}

/** Names of what is told as days. */
const DAYS = ['day', 'latestEnd'];

function valueText(name: string, value: string | number | null, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number') return numberText(value, language);
  return DAYS.includes(name) ? formatDayText(value, language) : value;
}

/** As few decimals as it has, with the language's sign for them. */
function numberText(value: number, language: Language): string {
  return formatNumber(value, language, String(value).split('.')[1]?.length ?? 0);
}

/** Something that lacks, and how much of it. */
export function missingText({ what, subject, amount }: Missing, language: Language): string {
  return fill(LAW_TEXTS[language].missing[what], { amount: numberText(amount ?? 0, language), subject: subject ?? '' });
}

function questionText({ fact, subject }: Question, language: Language): string {
  const texts = LAW_TEXTS[language];
  const question = texts.asked[fact];
  return subject === null ? question : fill(texts.ofSubject, { subject, question });
}

/** What is wrong with a fact, and what to do. */
export function factProblemText({ place, problem, given }: BadFact, language: Language): string {
  return fill(LAW_TEXTS[language].problem[problem], { place, given });
}

/** What is wrong with a case, and what to do. */
export function caseProblemText({ place, problem }: CaseProblem, language: Language): string {
  return fill(LAW_TEXTS[language].caseProblem[problem], { place });
}
