import type { PlanItem } from '../../record/administration/index.ts';
import { addDays, type Day, formatDay } from '../../terms/index.ts';
import { namedDue, planAnswer, planChanges } from '../answers/plan/plan-answer.ts';
import type { OwnersPlanAnswer, PlanChangeItem } from '../api/contract/index.ts';
import { capitalised, fill, formatDayText, type Language, PLAN_SENT, PLAN_TEXTS } from '../language/index.ts';
import type { Mail } from './mail-settings.ts';

const DAYS_AHEAD = 14;
const DAYS_BACK = 7;
/** So many lines of each kind; the rest are counted. */
const MOST_LINES = 15;

export interface DigestAsked {
  readonly owner: string;
  readonly today: Day;
  /** What happens after this moment is for the next one. */
  readonly moment: string;
  /** Up to which moment the receiver was told before; null where never. */
  readonly last: string | null;
  /** Where the plan is read; null where only this machine reaches it. */
  readonly site: URL | null;
}

/**
 * What is due and what is new in the plan, as an e-mail in one language. It is made of the plan alone: functions and never
 * names, not who changed what, and no figure about staff.
 */
export function digestMail(
  items: readonly PlanItem[],
  { owner, today, moment, last, site }: DigestAsked,
  { address, language }: { readonly address: string; readonly language: Language },
): Mail {
  const texts = PLAN_SENT[language].digest;
  const plan = planAnswer(items, today, language);
  const since = last ?? startOf(addDays(today, -DAYS_BACK));
  const until = formatDay(addDays(today, DAYS_AHEAD));
  const due = namedDue(plan.due, language);
  const late = due.filter((one) => one.late);
  const soon = due.filter((one) => !one.late && one.day <= until);
  const changes = planChanges(items, language).filter((one) => one.at > since && one.at <= moment && isNews(one));
  const day = formatDayText(since.slice(0, formatDay(today).length), language);
  const days = { days: DAYS_AHEAD };
  const told = (one: (typeof due)[number]) => dueText(one, language);
  const parts: readonly (readonly string[])[] = [
    [fill(texts.hello, { owner })],
    listed(texts.late, late.map(told), language),
    listed(fill(texts.soon, days), soon.map(told), language),
    late.length + soon.length === 0 ? [fill(texts.nothingDue, days)] : [],
    changes.length === 0
      ? [fill(texts.noChanges, { day })]
      : listed(
          fill(texts.changes, { day }),
          changes.map((one) => changeText(one, language)),
          language,
        ),
    listed(
      texts.lacks,
      plan.lacks.flatMap((one) => lackTexts(one, language)),
      language,
    ),
    [site === null ? texts.open : fill(texts.read, { address: new URL('/plan', site).href })],
    [texts.nobody, texts.why],
  ];
  return {
    to: address,
    subject: oneLine(fill(texts.subject, { owner, late: late.length, soon: soon.length })),
    text: `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  };
}

/** Headings that came with their actions are no news of their own. */
function isNews({ part, isNew }: PlanChangeItem): boolean {
  return !isNew || part === 'action' || part === 'meeting';
}

function listed(head: string, lines: readonly string[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 ? [fill(PLAN_SENT[language].digest.more, { count: rest })] : [];
  return [head, ...lines.slice(0, MOST_LINES).map((line) => `- ${oneLine(line)}`), ...more];
}

function dueText({ day, kind, code, name, owner }: ReturnType<typeof namedDue>[number], language: Language): string {
  const said = {
    day: formatDayText(day, language),
    kind: PLAN_TEXTS[language].due[kind],
    code,
    name: sentence(name),
    owner,
  };
  return fill(PLAN_SENT[language].digest.due, said);
}

/** What was changed, and the figure that was the reason; not who did it, nor their own words for why. */
function changeText({ code, title, isNew, status, figure, counts }: PlanChangeItem, language: Language): string {
  const texts = PLAN_TEXTS[language];
  const said = isNew ? texts.logNew : status === null ? texts.logChanged : texts.logStatus;
  const why = figure === null ? '' : ` ${fill(texts.logFigure, figure)}`;
  const back = counts ? '' : ` ${texts.logTakenBack}`;
  return `${code} ${capitalised(fill(said, { title, status: status?.label ?? '' }))}${why}${back}`;
}

/** Only what nobody says is deliberate. */
function lackTexts({ code, title, lacks }: OwnersPlanAnswer['lacks'][number], language: Language): readonly string[] {
  const parts = lacks.filter(({ reason }) => reason === null).map(({ part }) => part.label);
  return parts.length === 0 ? [] : [fill(PLAN_SENT[language].digest.lack, { code, title, parts: parts.join(', ') })];
}

/** The owner's own words as a sentence: a question keeps its mark. */
function sentence(text: string): string {
  return /[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** A text without line breaks: of a subject or a line of a mail. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function startOf(day: Day): string {
  return `${formatDay(day)}T00:00:00.000Z`;
}
