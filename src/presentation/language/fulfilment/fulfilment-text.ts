import type { DueKind } from '../../../casework/index.ts';
import type { StudyLeave } from '../../../requirements/index.ts';
import { type FieldProblem, formatDay } from '../../../terms/index.ts';
import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { FULFILMENT_TEXTS } from './wording.ts';

/** What a task is about; days as `YYYY-MM-DD`. */
export interface TaskFacts {
  readonly kind: DueKind;
  readonly post: string;
  readonly start: string;
  readonly end: string | null;
  readonly about: string | null;
  readonly day: string | null;
  readonly late: boolean;
}

/** «Make a plan: …»: what to do. */
export function taskText({ kind, post, start, end, about }: TaskFacts, language: Language): string {
  const day = (text: string) => formatDayText(text, language);
  return fill(FULFILMENT_TEXTS[language].todo[kind], {
    post: inSentence(post),
    start: day(start),
    end: end === null ? '–' : day(end),
    about: about ?? '',
  });
}

/** A title as it stands in a sentence: «lærer», but «PPT-rådgiver». */
function inSentence(post: string): string {
  return /^.\p{Lu}/u.test(post) ? post : post.slice(0, 1).toLowerCase() + post.slice(1);
}

/** «Due 31 July 2027.» */
export function dueText({ day, late }: Pick<TaskFacts, 'day' | 'late'>, language: Language): string {
  const texts = FULFILMENT_TEXTS[language];
  if (day === null) return late ? texts.now : texts.soon;
  return fill(late ? texts.late : texts.by, { day: formatDayText(day, language) });
}

/** What the state’s scheme gives for a step, in one sentence. */
export function studyLeaveText(
  { leavePercent, ownerShare, useBy }: StudyLeave,
  credits: number,
  language: Language,
): string {
  return fill(FULFILMENT_TEXTS[language].studyLeave, {
    credits: plainNumber(credits, language),
    percent: plainNumber(leavePercent, language),
    share: formatNumber(100 * ownerShare, language),
    day: formatDayText(formatDay(useBy), language),
  });
}

/** What is wrong with a field, by its label and, in a list, which line: «Step 2, Done: that day has not come yet.» */
export function fieldProblemText({ place, problem }: FieldProblem, language: Language): string {
  const { fields, problems } = FULFILMENT_TEXTS[language];
  const names: Readonly<Record<string, string>> = fields;
  const parts = place.split('.').flatMap((part) => {
    const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    const label = names[name];
    return label === undefined ? [] : [row === undefined ? label : `${label} ${Number(row) + 1}`];
  });
  return fill(problems[problem], { place: parts.join(', ') });
}

/** As few decimals as it has. */
function plainNumber(value: number, language: Language): string {
  return formatNumber(value, language, String(value).split('.')[1]?.length ?? 0);
}
