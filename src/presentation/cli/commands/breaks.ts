import { openFigures, readBreak } from '../../../disclosure/index.ts';
import type { BreakOutcome, OpenRecord } from '../../../record/administration/index.ts';
import { breaksAnswer } from '../../answers/breaks-answer.ts';
import type { BreakItem } from '../../api/contract/index.ts';
import { BREAK_TEXTS, breakSentence, fill, SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context, Typed } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const BY = 'command-line';

export const breaks: Command = {
  name: 'breaks',
  summary: 'days on which series are cut: known, seen in the data, and your own',
  usage: '',
  options: [],
  examples: ['laget breaks', 'laget breaks --format json --lang en'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const figures = await openFigures(open);
      const own = await open.administration.breaks.list();
      const answer = breaksAnswer({ figures, own, language, withWords: true });
      if (format === 'json') voice.document(answer);
      else for (const one of answer.breaks) voice.text(lineOf(one, context));
      return EXIT.fine;
    }),
};

/** One break on a line: id, day, words, what it concerns, whether it was taken back. */
function lineOf({ id, counts, metrics, groups, units, sources, ...one }: BreakItem, { language }: Context): string {
  const texts = BREAK_TEXTS[language];
  const concerns = [...metrics, ...one.dimensions, ...groups, ...units, ...sources].map(({ label }) => label);
  const about = concerns.length === 0 ? texts.everything : concerns.join(', ');
  const back = counts ? '' : ` (${texts.takenBack})`;
  return `${id}${back}\n  ${breakSentence('line', one, language)}\n  ${fill(texts.concerns, { what: about })}`;
}

export const breaksAdd: Command = {
  name: 'breaks add',
  summary: 'tell of a break in series',
  usage: '--day DAY --title TEXT --reason TEXT [--metric M]… [--group G]… [--unit U]… [--source S]…',
  options: [
    { name: 'day', kind: 'value', placeholder: 'DAY', help: 'first day of the newer series (YYYY-MM-DD)' },
    { name: 'title', kind: 'value', placeholder: 'TEXT', help: 'what happened, without a full stop' },
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why older figures are not comparable' },
    { name: 'title-nn', kind: 'value', placeholder: 'TEXT', help: 'the same in nynorsk (else as --title)' },
    { name: 'title-en', kind: 'value', placeholder: 'TEXT', help: 'the same in English' },
    { name: 'reason-nn', kind: 'value', placeholder: 'TEXT', help: 'the same in nynorsk (else as --reason)' },
    { name: 'reason-en', kind: 'value', placeholder: 'TEXT', help: 'the same in English' },
    { name: 'metric', kind: 'repeated', placeholder: 'METRIC', help: 'id or alias; not said: every metric' },
    { name: 'group', kind: 'repeated', placeholder: 'GROUP', help: 'staff group or subgroup; not said: all' },
    { name: 'unit', kind: 'repeated', placeholder: 'ORGNR', help: 'figures about this unit only' },
    { name: 'source', kind: 'repeated', placeholder: 'SOURCE', help: 'only where this source is the one that counts' },
    { name: 'address', kind: 'value', placeholder: 'URL', help: 'where it can be read about' },
  ],
  examples: [
    'laget breaks add --day 2024-01-01 --title "Nytt HR-system" --reason "Timelønte kom med."',
    'laget breaks add --day 2022-08-01 --title "AKS flyttet inn" --reason "…" --group aks --metric headcount',
  ],
  formats: ['text', 'json'],
  run: runAdd,
};

async function runAdd(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  for (const option of ['day', 'title', 'reason']) {
    if (typed.value(option) === undefined) {
      throw new WrongUse(SURFACE_TEXTS[language].missingArgument(`--${option}`, 'laget breaks add'));
    }
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const read = readBreak(writtenIn(typed), figures.units());
    if ('refusal' in read) {
      voice.refuse(read.refusal);
      return EXIT.refused;
    }
    const id = await open.administration.breaks.add(read.draft, BY);
    if (format === 'json') voice.document({ id });
    else voice.text(fill(BREAK_TEXTS[language].added, { id }));
    return EXIT.fine;
  });
}

function writtenIn(typed: Typed): Parameters<typeof readBreak>[0] {
  const text = (part: 'title' | 'reason') => ({
    nb: typed.value(part),
    nn: typed.value(`${part}-nn`),
    en: typed.value(`${part}-en`),
  });
  return {
    day: typed.value('day') ?? '',
    title: text('title'),
    reason: text('reason'),
    metrics: typed.values('metric'),
    groups: typed.values('group'),
    units: typed.values('unit'),
    sources: typed.values('source'),
    address: typed.value('address') ?? null,
  };
}

export const breaksWithdraw: Command = {
  name: 'breaks withdraw',
  summary: 'take a break of your own back',
  usage: 'ID',
  options: [],
  examples: ['laget breaks withdraw own-000003'],
  formats: ['text', 'json'],
  run: (context) => say(context, 'laget breaks withdraw', ({ breaks: desk }, id) => desk.withdraw(id, BY)),
};

export const breaksRestore: Command = {
  name: 'breaks restore',
  summary: 'put a break that was taken back again',
  usage: 'ID',
  options: [],
  examples: ['laget breaks restore own-000003'],
  formats: ['text', 'json'],
  run: (context) => say(context, 'laget breaks restore', ({ breaks: desk }, id) => desk.restore(id, BY)),
};

async function say(
  context: Context,
  command: string,
  word: (administration: OpenRecord['administration'], id: string) => Promise<BreakOutcome>,
): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [id, ...more] = typed.words;
  if (id === undefined || more.length > 0) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('ID', command));
  return withRecord(context, async ({ administration }) => {
    const outcome = await word(administration, id);
    if (outcome === 'unknown') {
      voice.refuse({ code: 'unknown-break', id });
      return EXIT.refused;
    }
    if (format === 'json') voice.document({ id, outcome });
    else voice.text(fill(BREAK_TEXTS[language][outcome === 'changed' ? 'changed' : 'asItWas'], { id }));
    return EXIT.fine;
  });
}
