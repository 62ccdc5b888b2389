import { tellMeeting, type WrittenMeeting } from '../../../../plans/index.ts';
import { lastTold } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { planAnswer } from '../../../answers/plan/plan-answer.ts';
import { statusNo } from '../../../answers/plan/plan-refusal.ts';
import { fill, PLAN_TEXTS } from '../../../language/index.ts';
import type { Command, Typed } from '../../command.ts';
import { EXIT } from '../../surroundings.ts';
import { planMeetingLines } from '../../texts/plan/plan-text.ts';
import { withRecord } from '../../with-record.ts';
import { BY, codeTyped, refuse } from './doer.ts';
import { dayTyped } from './typed-day.ts';

export const planMeetings: Command = {
  name: 'plan meetings',
  summary: 'meetings about the plan: who was involved, what was decided, by when',
  usage: '[--at DAY]',
  options: [{ name: 'at', kind: 'value', placeholder: 'DAY', help: 'as told by this day (not said: today)' }],
  examples: ['laget plan meetings', 'laget plan meetings --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const items = await open.administration.plan.list();
      const { meetings } = planAnswer(items, dayTyped(context, open.today()), language);
      if (format === 'json') voice.document({ meetings });
      else if (meetings.length === 0) voice.text(PLAN_TEXTS[language].noMeetings);
      else for (const one of meetings) for (const line of planMeetingLines(one, language)) voice.text(line);
      return EXIT.fine;
    }),
};

export const planMeeting: Command = {
  name: 'plan meeting',
  summary: 'tell what a meeting decided of the plan, by when, and who was involved',
  usage: 'CODE --title TEXT --day DAY --decision "WHAT;WHO;DUE;ACTION"… [--involved KIND]… [--reason TEXT]',
  options: [
    { name: 'title', kind: 'value', placeholder: 'TEXT', help: 'what the meeting is called' },
    { name: 'day', kind: 'value', placeholder: 'DAY', help: 'when it was held' },
    {
      name: 'decision',
      kind: 'repeated',
      placeholder: 'D',
      help: 'what was decided; the function of who does it; due date; code of the action (the two last may be empty)',
    },
    {
      name: 'involved',
      kind: 'repeated',
      placeholder: 'KIND',
      help: 'owner, leaders, unions, safety-representatives, employees, pupils or others',
    },
    { name: 'address', kind: 'value', placeholder: 'URL', help: 'where the minutes are found' },
    {
      name: 'reason',
      kind: 'value',
      placeholder: 'TEXT',
      help: 'why it is told anew; needed where it is there already',
    },
  ],
  examples: [
    'laget plan meeting 2026-3 --title "Samarbeidsmøte" --day 2026-06-01 --involved unions --decision "Lag rutine;leder for HR;2026-10-01;2.2"',
  ],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, voice, format, language } = context;
      const { plan } = open.administration;
      const code = codeTyped(context, 'laget plan meeting');
      const known = (await plan.list()).find((item) => item.part === 'meeting' && item.code === code);
      const written = {
        meeting: writtenIn(typed),
        from: typed.value('day') ?? formatDay(open.today()),
        reason: typed.value('reason') ?? '',
        metric: null,
        metricDay: null,
        seen: lastTold(known?.told)?.no ?? null,
      };
      const told = await tellMeeting(plan, code, written, { by: BY, today: open.today() });
      if (!told.ok) return refuse(context, statusNo(code, told, language));
      if (format === 'json') voice.document({ code });
      else voice.text(fill(PLAN_TEXTS[language].meetingTold, { code }));
      return EXIT.fine;
    }),
};

function writtenIn(typed: Typed): WrittenMeeting {
  return {
    title: typed.value('title') ?? '',
    day: typed.value('day') ?? '',
    involved: typed.values('involved'),
    decisions: typed.values('decision').map((text) => {
      const [what = '', owner = '', due = '', action = ''] = text.split(';').map((part) => part.trim());
      return { what, owner, due, action, done: null };
    }),
    address: typed.value('address') ?? '',
  };
}
