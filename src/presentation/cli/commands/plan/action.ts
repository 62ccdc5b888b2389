import { tellStatus, type WrittenActionEvidence, type WrittenStatus } from '../../../../plans/index.ts';
import type { OpenRecord, TellingOutcome } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { planActionAnswer } from '../../../answers/plan/plan-answer.ts';
import { statusNo, tellingNo } from '../../../answers/plan/plan-refusal.ts';
import { fill, PLAN_TEXTS } from '../../../language/index.ts';
import { type Command, type Context, type OptionSpec, valueOption } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { planActionLines } from '../../texts/plan/plan-text.ts';
import { withRecord } from '../../with-record.ts';
import { BY, codeTyped, refuse } from './doer.ts';
import { dayTyped } from './typed-day.ts';

const FORMATS = ['text', 'json'] as const;

export const planShow: Command = {
  name: 'plan show',
  summary: 'the whole of one action: why, for whom, course with evidence, indicators, changes',
  usage: 'CODE [--at DAY]',
  options: [valueOption('at', 'DAY', 'as it stood on this day (not said: today)')],
  examples: ['laget plan show 2.2', 'laget plan show 2.2 --at 2025-12-31 --format json'],
  formats: FORMATS,
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const code = codeTyped(context, 'laget plan show');
      const items = await open.administration.plan.list();
      const answer = planActionAnswer(items, code, { day: dayTyped(context, open.today()), language });
      if (answer === null) return refuse(context, tellingNo(code, { reason: 'unknown-item' }, language));
      if (format === 'json') voice.document(answer);
      else for (const line of planActionLines(answer, language)) voice.text(line);
      return EXIT.fine;
    }),
};

export const planTell: Command = {
  name: 'plan tell',
  summary: 'tell that an action has come to a new status, with the evidence for it',
  usage: 'CODE --status S --evidence KIND:TEXT… --seen-by WHO --reason TEXT [--day DAY]',
  options: [
    valueOption('status', 'S', 'proposed, decided, started, running, evaluated, ended or stopped'),
    { name: 'evidence', kind: 'repeated', placeholder: 'KIND:TEXT', help: 'such as decision:…, reach:…, finding:…' },
    valueOption('seen-by', 'WHO', 'the function of who has seen the evidence, never a name'),
    valueOption('reached', 'N', 'how many it has reached; needed for running'),
    valueOption('address', 'URL', 'where the evidence is found'),
    valueOption('verdict', 'V', 'effect, no-effect, opposite or cannot-tell; of what is evaluated'),
    valueOption('day', 'DAY', 'from which day it has the status (not said: today)'),
    valueOption('reason', 'TEXT', 'why the plan is changed; kept, and read by everybody'),
    valueOption('metric', 'METRIC', 'the figure that was the reason'),
    valueOption('metric-day', 'DAY', 'the day that figure is of'),
  ],
  examples: [
    'laget plan tell 2.1 --status running --evidence "reach:Oppmøte" --reached 31 --seen-by "fagansvarlig" --reason "Første samling holdt"',
    'laget plan tell 1.4 --status ended --evidence "decision:Vedtak" --evidence "finding:Rapport" --seen-by "HR-sjef" --reason "Ferdig utredet"',
  ],
  formats: FORMATS,
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const code = codeTyped(context, 'laget plan tell');
      const told = await tellStatus(open.administration.plan, code, writtenIn(context, open), {
        by: BY,
        today: open.today(),
      });
      if (told.ok) {
        const { statuses, told: text } = PLAN_TEXTS[language];
        if (format === 'json') voice.document({ code, status: told.status });
        else voice.text(fill(text, { code, status: statuses[told.status] }));
        return EXIT.fine;
      }
      return refuse(context, statusNo(code, told, language));
    }),
};

function writtenIn({ typed }: Context, open: OpenRecord): WrittenStatus {
  const reached = typed.value('reached');
  const evidence = typed.values('evidence').map((text): WrittenActionEvidence => {
    const [kind = '', ...what] = text.split(':');
    return {
      kind: kind.trim(),
      what: what.join(':'),
      seenBy: typed.value('seen-by') ?? '',
      seenOn: null,
      address: typed.value('address') ?? '',
      reached: reached === undefined ? null : Number(reached),
    };
  });
  return {
    status: typed.value('status') ?? '',
    day: typed.value('day') ?? formatDay(open.today()),
    verdict: typed.value('verdict') ?? null,
    evidence,
    reason: typed.value('reason') ?? '',
    metric: typed.value('metric') ?? null,
    metricDay: typed.value('metric-day') ?? null,
    seen: null,
  };
}

const MEETING: OptionSpec = { name: 'meeting', kind: 'flag', placeholder: '', help: 'a meeting, not an action' };

export const planUndo: Command = {
  name: 'plan undo',
  summary: 'take the last change of an action, or of a meeting, back',
  usage: 'CODE [--meeting]',
  options: [MEETING],
  examples: ['laget plan undo 2.1'],
  formats: FORMATS,
  run: (context) => say(context, 'undo'),
};

export const planRedo: Command = {
  name: 'plan redo',
  summary: 'put the change that was last taken back again',
  usage: 'CODE [--meeting]',
  options: [MEETING],
  examples: ['laget plan redo 2.1'],
  formats: FORMATS,
  run: (context) => say(context, 'redo'),
};

function say(context: Context, word: 'undo' | 'redo'): Promise<Exit> {
  return withRecord(context, async ({ administration }) => {
    const { typed, voice, format, language } = context;
    const code = codeTyped(context, `laget plan ${word}`);
    const part = typed.flag('meeting') ? 'meeting' : 'action';
    const outcome: TellingOutcome = await administration.plan[word]({ part, code }, BY);
    if (!outcome.ok) return refuse(context, tellingNo(code, outcome, language));
    const { undone, redone } = PLAN_TEXTS[language];
    if (format === 'json') voice.document({ code, outcome: word });
    else voice.text(fill(word === 'undo' ? undone : redone, { code }));
    return EXIT.fine;
  });
}
