import { ANSWER_OUTCOMES, openRights, type PrivacyRequest } from '../../../../casework/index.ts';
import { type Day, formatDay, parseDay } from '../../../../terms/index.ts';
import { requestWritten } from '../../../answers/privacy/request-written.ts';
import { fill, formatDayText, type Language, RIGHTS_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { HOLDER } from '../../texts/bridges/bridge-words.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { refuse, saidOf } from './person.ts';

export const privacyRequests: Command = {
  name: 'privacy requests',
  summary: 'what persons have asked for, overdue first; no names',
  usage: '',
  options: [{ name: 'all', kind: 'flag', placeholder: '', help: 'those that are answered, too' }],
  examples: ['laget privacy requests', 'laget privacy requests --all --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, voice, format, language } = context;
      const all = await openRights(open).requests(HOLDER);
      if ('refused' in all) return refuse(context, all);
      const shown = all
        .filter(({ isOpen }) => isOpen || typed.flag('all'))
        .toSorted((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || a.dueOn - b.dueOn);
      if (format === 'json') voice.document({ requests: shown.map(requestWritten) });
      else if (shown.length === 0) voice.text(RIGHTS_TEXTS[language].noRequests);
      else for (const one of shown) voice.text(requestText(one, language));
      return EXIT.fine;
    }),
};

export const privacyAnswer: Command = {
  name: 'privacy answer',
  summary: 'note how a request was answered, or that the time is extended (art. 12(3))',
  usage: 'REQUEST --outcome met|refused|extended --says TEXT [--until DAY]',
  options: [
    { name: 'outcome', kind: 'value', placeholder: 'HOW', help: 'met, refused or extended' },
    {
      name: 'says',
      kind: 'value',
      placeholder: 'TEXT',
      help: 'what was answered; the reason, of a refusal or an extension',
    },
    { name: 'until', kind: 'value', placeholder: 'DAY', help: 'the new day, of an extension' },
  ],
  examples: ['laget privacy answer request-000003 --outcome met --says "Rettet i HR-systemet, levert på nytt."'],
  formats: ['text', 'json'],
  run: runAnswer,
};

async function runAnswer(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const texts = RIGHTS_TEXTS[language];
  const [id, ...more] = typed.words;
  if (id === undefined || more.length > 0) throw new WrongUse(texts.refused['unknown-request']);
  const outcome = ANSWER_OUTCOMES.find((one) => one === typed.value('outcome'));
  if (outcome === undefined) throw new WrongUse(texts.needsOutcome);
  const dueOn = untilOf(context, outcome === 'extended');
  const answer = { outcome, said: saidOf(context, true), dueOn };
  return withRecord(context, async (open) => {
    const result = await openRights(open).answer(HOLDER, id, answer);
    if ('refused' in result) return refuse(context, result);
    if (format === 'json') voice.document({ ...result, outcome });
    else voice.text(fill(texts.answered, { id, outcome: texts.outcomes[outcome] }));
    return EXIT.fine;
  });
}

function untilOf({ typed, language }: Context, isNeeded: boolean): Day | null {
  const text = typed.value('until');
  const day = parseDay(text ?? '');
  if ((text !== undefined) !== isNeeded || (isNeeded && day === null)) {
    throw new WrongUse(RIGHTS_TEXTS[language].needsUntil);
  }
  return isNeeded ? day : null;
}

function requestText(request: PrivacyRequest, language: Language): string {
  const texts = RIGHTS_TEXTS[language];
  const { id, kind, receivedOn, dueOn, answers, isOpen, isOverdue, source, said, toldAgainBy } = request;
  const day = (one: Day) => formatDayText(formatDay(one), language);
  const told = { id, kind: texts.kinds[kind], received: day(receivedOn), due: day(dueOn) };
  const last = answers.at(-1);
  const line =
    isOpen || last === undefined
      ? fill(isOverdue ? texts.overdue : texts.open, told)
      : fill(texts.closed, { ...told, outcome: texts.outcomes[last.outcome], day: day(last.answeredOn) });
  return [
    line,
    ...(source === null ? [] : [fill(texts.says, { source, said })]),
    ...(toldAgainBy === null ? [] : [fill(texts.toldAgain, { delivery: toldAgainBy })]),
  ].join('\n');
}
