import { openCasework } from '../../../../casework/index.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import { tasksAnswer } from '../../../answers/fulfilment/tasks-answer.ts';
import type { TasksAnswer } from '../../../api/contract/index.ts';
import { FULFILMENT_TEXTS, fill, formatDayText, type Language } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { HOLDER } from '../../texts/bridges/bridge-words.ts';
import { columnsOf } from '../../texts/text-table.ts';
import { withRecord } from '../../with-record.ts';

export const fulfilment: Command = {
  name: 'fulfilment',
  summary: 'plans to fulfil the hiring requirements: who lacks one, what is overdue, and the next end dates, by school',
  usage: '',
  options: [{ name: 'tasks', kind: 'flag', placeholder: '', help: 'each thing to do too, without names' }],
  examples: ['laget fulfilment', 'laget fulfilment --tasks', 'laget fulfilment --format json --lang en'],
  formats: ['text', 'json'],
  run: runFulfilment,
};

async function runFulfilment(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  return withRecord(context, async (open) => {
    const view = await openCasework(open).tasks(HOLDER);
    if ('refused' in view) throw new Error('the holder of the data folder reaches every case');
    const answer = tasksAnswer(view, unitNamed(await open.administration.units()), language);
    if (format === 'json') voice.document(answer);
    else voice.text(textOf(answer, language, typed.flag('tasks')));
    return EXIT.fine;
  });
}

function textOf({ asOf, judged, units, all }: TasksAnswer, language: Language, withTasks: boolean): string {
  const { command } = FULFILMENT_TEXTS[language];
  const heads = [command.unit, command.unmet, command.lacking, command.open, command.running, command.late];
  const rows = units.map((one) => [
    one.unit.label,
    ...[one.unmet, one.lacking, one.open].map((count) => (count === null ? '..' : String(count))),
    String(one.running),
    String(one.late),
    [one.within30, one.within60, one.within90].join(' / '),
    one.nextEnd === null ? '–' : formatDayText(one.nextEnd, language),
  ]);
  return [
    fill(command.title, { day: formatDayText(asOf, language) }),
    ...(judged ? [] : [command.notJudged]),
    ...(rows.length === 0 ? [command.none] : [columnsOf([[...heads, command.within, command.nextEnd], ...rows], 1)]),
    ...(withTasks ? all.map(({ unit, due, text }) => `${unit.label}: ${text} ${due}.`) : []),
  ].join('\n');
}
