import { namedDue, planAnswer, planChanges } from '../../../answers/plan/plan-answer.ts';
import { PLAN_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { planChangeLine, planDueLine, planLackLine, planLines } from '../../texts/plan/plan-text.ts';
import { columnsOf } from '../../texts/text-table.ts';
import { withRecord } from '../../with-record.ts';
import { dayTyped } from './typed-day.ts';

const DAY = {
  name: 'at',
  kind: 'value',
  placeholder: 'DAY',
  help: 'as it stood on this day (not said: today)',
} as const;

export const plan: Command = {
  name: 'plan',
  summary: 'the actions of your plan: status, what they lack, and how they are followed up',
  usage: '[--at DAY]',
  options: [DAY],
  examples: ['laget plan', 'laget plan --at 2025-12-31 --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const items = await open.administration.plan.list();
      const answer = planAnswer(items, dayTyped(context, open.today()), language);
      if (format === 'json') voice.document(answer);
      else if (answer.actions.length === 0) voice.text(PLAN_TEXTS[language].none);
      else {
        const rows = answer.actions.map(({ code, status, since, title }) => [code, status.label, since, title]);
        voice.text(columnsOf(rows));
        for (const line of planLines(answer, language)) voice.text(line);
      }
      return EXIT.fine;
    }),
};

export const planLacks: Command = {
  name: 'plan lacks',
  summary: 'active actions without indicator, baseline, target or a plan for their evaluation',
  usage: '[--at DAY]',
  options: [DAY],
  examples: ['laget plan lacks', 'laget plan lacks --format json --lang en'],
  formats: ['text', 'json'],
  run: (context) => listed(context, 'lacks'),
};

export const planDue: Command = {
  name: 'plan due',
  summary: 'decisions, milestones, evaluations and targets with a due date',
  usage: '[--at DAY]',
  options: [DAY],
  examples: ['laget plan due', 'laget plan due --at 2026-12-31'],
  formats: ['text', 'json'],
  run: (context) => listed(context, 'due'),
};

export const planDecisions: Command = {
  name: 'plan decisions',
  summary: 'every change of the plan: when, by whom, why, and because of which figure',
  usage: '',
  options: [],
  examples: ['laget plan decisions', 'laget plan decisions --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const changes = planChanges(await open.administration.plan.list(), language);
      if (format === 'json') voice.document({ changes });
      else if (changes.length === 0) voice.text(PLAN_TEXTS[language].none);
      else for (const one of changes) voice.text(planChangeLine(one, language));
      return EXIT.fine;
    }),
};

function listed(context: Context, part: 'lacks' | 'due'): Promise<Exit> {
  return withRecord(context, async (open) => {
    const { voice, format, language } = context;
    const answer = planAnswer(await open.administration.plan.list(), dayTyped(context, open.today()), language);
    const { noLack, noDue } = PLAN_TEXTS[language];
    const lines = {
      lacks: answer.lacks.map((one) => planLackLine(one, language)),
      due: namedDue(answer.due, language).map((one) => planDueLine(one, language)),
    }[part];
    if (format === 'json') voice.document({ day: answer.day, [part]: answer[part] });
    else if (lines.length === 0) voice.text(part === 'lacks' ? noLack : noDue);
    else for (const line of lines) voice.text(line);
    return EXIT.fine;
  });
}
