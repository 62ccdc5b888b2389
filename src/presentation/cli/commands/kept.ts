import { openFigures, readQuestion } from '../../../disclosure/index.ts';
import type { KeptFigure, OpenRecord } from '../../../record/administration/index.ts';
import { textsKept } from '../../answers/kept/kept-texts.ts';
import { keptEntry, keptToday, repeat, toldRepeat } from '../../answers/kept/kept-today.ts';
import { KEPT_TEXTS } from '../../language/index.ts';
import { programVersion } from '../../program.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { keptFigureText, keptListText, keptTodayText } from '../texts/kept-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const kept: Command = {
  name: 'kept',
  summary: 'figures that are kept as they were told: see them, repeat them, see what has changed since',
  usage: '[ID] [--check | --changes | --put-away | --bring-back]',
  options: [
    {
      name: 'check',
      kind: 'flag',
      placeholder: '',
      help: 'count again from what was known then, and compare to the letter',
    },
    { name: 'changes', kind: 'flag', placeholder: '', help: 'what is another today, and by which deliveries' },
    { name: 'put-away', kind: 'flag', placeholder: '', help: 'off the list; the figure stays' },
    { name: 'bring-back', kind: 'flag', placeholder: '', help: 'back on the list' },
    { name: 'all', kind: 'flag', placeholder: '', help: 'list those that are put away, too' },
  ],
  examples: ['laget kept', 'laget kept k000001 --format json    # the answer, to the byte', 'laget kept --check'],
  formats: ['text', 'json'],
  run: runKept,
};

async function runKept(context: Context): Promise<Exit> {
  const [id, ...more] = context.typed.words;
  const { typed, language } = context;
  const doing = ['check', 'changes', 'put-away', 'bring-back'].filter((name) => typed.flag(name));
  const needsOne = doing.find((name) => name !== 'check');
  if (more.length > 0 || doing.length > 1 || (needsOne !== undefined && id === undefined))
    throw new WrongUse(KEPT_TEXTS[language].oneAtATime);
  return withRecord(context, async (open) => {
    const all = await open.administration.keptFigures();
    const one = all.find((figure) => figure.id === id);
    if (id !== undefined && one === undefined) return unknown(context, id);
    if (typed.flag('check')) return check(context, open, one === undefined ? all : [one]);
    return one === undefined ? list(context, all) : doWithOne(context, open, one);
  });
}

function doWithOne(context: Context, open: OpenRecord, one: KeptFigure): Exit | Promise<Exit> {
  const { typed } = context;
  if (typed.flag('changes')) return changes(context, open, one);
  return typed.flag('put-away') || typed.flag('bring-back') ? move(context, open, one.id) : show(context, one);
}

function unknown({ voice, language }: Context, id: string): Exit {
  voice.sayNo('refusal', 'unknown-kept-figure', KEPT_TEXTS[language].unknown(id));
  return EXIT.refused;
}

function list({ typed, voice, format, language }: Context, all: readonly KeptFigure[]): Exit {
  const entries = all.map(keptEntry).filter(({ putAway }) => typed.flag('all') || !putAway);
  if (format === 'json') voice.document({ kept: entries });
  else voice.text(keptListText(entries, language));
  return EXIT.fine;
}

function show({ voice, format, surroundings, language }: Context, one: KeptFigure): Exit {
  if (format === 'json') surroundings.out(one.answer);
  else voice.text(keptFigureText(one, language));
  return EXIT.fine;
}

/** Repeats each; 4 where one does not come out to the letter. */
async function check(context: Context, open: OpenRecord, all: readonly KeptFigure[]): Promise<Exit> {
  const { voice, format, language } = context;
  const figures = await openFigures(open);
  const told = [];
  for (const one of all) {
    const reading = readQuestion(textsKept(one.question));
    const source = { figures, program: programVersion() };
    const outcome = 'refusal' in reading ? 'refused' : await repeat(source, one, reading.question);
    told.push({ id: one.id, name: one.name, ...toldRepeat(outcome, language) });
  }
  if (format === 'json') voice.document({ checked: told });
  else for (const { id, name, text } of told) voice.text(`${id}  ${name}: ${text}`);
  if (format === 'text' && told.length === 0) voice.text(KEPT_TEXTS[language].none);
  return told.every(({ outcome }) => outcome === 'same') ? EXIT.fine : EXIT.refused;
}

async function changes(context: Context, open: OpenRecord, one: KeptFigure): Promise<Exit> {
  const { voice, format, language } = context;
  const source = { open, figures: await openFigures(open), program: programVersion() };
  const today = await keptToday(source, one, language);
  if (format === 'json') voice.document(today);
  else voice.text(keptTodayText(today, language));
  return EXIT.fine;
}

async function move({ typed, voice, format, language }: Context, open: OpenRecord, id: string): Promise<Exit> {
  const away = typed.flag('put-away');
  await open.administration.putAway(id, away, 'command-line');
  const texts = KEPT_TEXTS[language];
  if (format === 'json') voice.document({ id, putAway: away });
  else voice.text(away ? texts.putAway(id) : texts.broughtBack(id));
  return EXIT.fine;
}
