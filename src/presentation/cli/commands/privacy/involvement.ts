import {
  catalogue,
  type MetricSwitch,
  metricCalled,
  metricSwitches,
  type SwitchGrounds,
  switchGrounds,
} from '../../../../disclosure/index.ts';
import {
  type InvolvementDraft,
  type InvolvementNote,
  ownTablesStated,
} from '../../../../record/administration/index.ts';
import { type Day, formatDay, parseDay } from '../../../../terms/index.ts';
import { metricName } from '../../../answers/metric-name.ts';
import { fill, formatDayText, INVOLVEMENT_TEXTS, LABELS, type Language } from '../../../language/index.ts';
import type { Command, Context, OptionSpec } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

const BY = 'command-line';
const MOST_LETTERS = { involved: 200, says: 2000, by: 100, reason: 400 } as const;
/** Eleven digits as identity numbers are written. */
const LIKE_A_NUMBER = /\d{6} ?\d{5}/;

const NOTED_BY: OptionSpec = { name: 'by', kind: 'value', placeholder: 'WHO', help: 'who notes it' };

export const privacyInvolvement: Command = {
  name: 'privacy involvement',
  summary: 'which figures about staff are switched on, and the involvement of unions that has been noted (aml. § 9-2)',
  usage: '[list]',
  options: [],
  examples: ['laget privacy involvement', 'laget privacy involvement list --format json'],
  formats: ['text', 'json'],
  run: async (context) => {
    const { typed, voice, format, language } = context;
    const [action = 'list', ...more] = typed.words;
    if (action !== 'list' || more.length > 0) throw new WrongUse(INVOLVEMENT_TEXTS[language].needsAction);
    return withRecord(context, async (open) => {
      const grounds = await switchGrounds(open);
      if (format === 'json') voice.document(written(grounds));
      else voice.text(listText(grounds, language));
      return EXIT.fine;
    });
  },
};

export const privacyInvolvementNote: Command = {
  name: 'privacy involvement note',
  summary: 'note who was involved before a figure about staff is switched on, when, and what they said',
  usage: 'METRIC|TABLE --involved WHO --on DAY --says TEXT --by WHO',
  options: [
    { name: 'involved', kind: 'value', placeholder: 'WHO', help: 'who was involved, by role and organisation' },
    { name: 'on', kind: 'value', placeholder: 'DAY', help: 'the day they were involved' },
    { name: 'says', kind: 'value', placeholder: 'TEXT', help: 'what they said; kept' },
    NOTED_BY,
  ],
  examples: [
    'laget privacy involvement note D5 --involved "Hovedtillitsvalgt, Utdanningsforbundet" --on 2027-01-15 --says "Ingen innvendinger." --by "HR-sjefen"',
  ],
  formats: ['text', 'json'],
  run: async (context) => {
    const draft = draftOf(context);
    return withRecord(context, async (open) => {
      const { voice, format, language } = context;
      const before = await switchGrounds(open);
      const id = await open.administration.involvement.note(draft, BY);
      const on = changed(before, await switchGrounds(open));
      const texts = INVOLVEMENT_TEXTS[language];
      if (format === 'json') voice.document({ id, switchedOn: on });
      else {
        voice.text(fill(texts.noted, { id }));
        voice.text(on.length === 0 ? texts.nothingSwitched : fill(texts.nowOn, { metrics: on.join(', ') }));
      }
      return EXIT.fine;
    });
  },
};

export const privacyInvolvementTakeBack: Command = {
  name: 'privacy involvement take-back',
  summary: 'take a note of involvement back; what it alone switched on is switched off',
  usage: 'NOTE --reason TEXT --by WHO',
  options: [{ name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why; kept' }, NOTED_BY],
  examples: [
    'laget privacy involvement take-back involvement-000003 --reason "Gjaldt et annet tall." --by "HR-sjefen"',
  ],
  formats: ['text', 'json'],
  run: async (context) => {
    const { typed, voice, format, language } = context;
    const texts = INVOLVEMENT_TEXTS[language];
    const [id, ...more] = typed.words;
    if (id === undefined || more.length > 0) throw new WrongUse(texts.needsId);
    const word = { reason: said(context, 'reason', texts.needsReason), notedBy: said(context, 'by', texts.needsBy) };
    return withRecord(context, async (open) => {
      const before = await switchGrounds(open);
      const outcome = await open.administration.involvement.takeBack(id, word, BY);
      if (outcome !== 'taken-back') return refuse(context, outcome === 'unknown' ? 'unknown-note' : outcome);
      const off = changed(before, await switchGrounds(open));
      if (format === 'json') voice.document({ id, switchedOff: off });
      else {
        voice.text(fill(texts.nowTakenBack, { id }));
        if (off.length > 0) voice.text(fill(texts.nowOff, { metrics: off.join(', ') }));
      }
      return EXIT.fine;
    });
  },
};

function refuse({ voice, language }: Context, code: 'unknown-note' | 'already-taken-back'): Exit {
  voice.sayNo('refusal', code, INVOLVEMENT_TEXTS[language].refused[code]);
  return EXIT.refused;
}

/** Metrics whose switch was turned. */
function changed(before: SwitchGrounds, after: SwitchGrounds): readonly string[] {
  const was = new Map(metricSwitches(before).map(({ metric, state }) => [metric, state]));
  return metricSwitches(after).flatMap(({ metric, state }) => (was.get(metric) === state ? [] : [metric]));
}

/** The note as typed; throws `WrongUse` for the first thing that cannot be understood. */
function draftOf(context: Context): InvolvementDraft {
  const { typed, surroundings, language } = context;
  const texts = INVOLVEMENT_TEXTS[language];
  const [about, ...more] = typed.words;
  if (about === undefined || more.length > 0) throw new WrongUse(texts.needsAbout);
  const meant = aboutOf(about);
  if (meant === null) throw new WrongUse(fill(texts.unknownAbout, { about }));
  const involved = said(context, 'involved', texts.needsInvolved);
  const on = parseDay(typed.value('on') ?? '');
  if (on === null || on > surroundings.today()) throw new WrongUse(texts.needsOn);
  return {
    ...{ ...meant, involved, on },
    said: said(context, 'says', texts.needsSays),
    notedBy: said(context, 'by', texts.needsBy),
  };
}

/** A metric that answers, by its id, alias or name; else an own table. */
function aboutOf(text: string): Pick<InvolvementDraft, 'kind' | 'about'> | null {
  const called = metricCalled(text);
  const isLive = catalogue().some((entry) => entry.status === 'live' && entry.metric.id === called);
  if (called !== null && isLive) return { kind: 'metric', about: called };
  return ownTablesStated().some(({ source }) => source === text) ? { kind: 'source', about: text } : null;
}

function said({ typed }: Context, option: keyof typeof MOST_LETTERS, wrong: string): string {
  const text = typed.value(option)?.trim() ?? '';
  if (text === '' || text.length > MOST_LETTERS[option] || LIKE_A_NUMBER.test(text)) throw new WrongUse(wrong);
  return text;
}

/** As JSON, days as `YYYY-MM-DD`. */
function written(grounds: SwitchGrounds): object {
  const { ownerKind, begunOn, notes } = grounds;
  return {
    ...{ ownerKind, begunOn: formatDay(begunOn), metrics: metricSwitches(grounds) },
    notes: notes.map((note) => ({ ...note, on: formatDay(note.on) })),
  };
}

function listText(grounds: SwitchGrounds, language: Language): string {
  const texts = INVOLVEMENT_TEXTS[language];
  const switches = metricSwitches(grounds);
  const fromStart = switches.filter(({ state }) => state === 'from-the-start').map(({ metric }) => metric);
  const later = switches.filter(({ state }) => state !== 'from-the-start');
  const { notes, begunOn, ownerKind } = grounds;
  return [
    texts.lead,
    ...(ownerKind === 'invented' ? [texts.invented] : []),
    fill(texts.fromStart, { day: dayText(begunOn, language), metrics: fromStart.join(', ') }),
    ...later.map((one) => switchText(one, language)),
    ...(notes.length === 0 ? [texts.noNotes] : [texts.notes, ...notes.map((one) => noteText(one, language))]),
  ].join('\n');
}

const SWITCH_TEXT = {
  'invented-owner': 'ofInvented',
  'from-the-start': 'ofInvented',
  noted: 'switchedOn',
  'not-noted': 'switchedOff',
} as const;

function switchText({ metric, edition, state, note }: MetricSwitch, language: Language): string {
  return fill(INVOLVEMENT_TEXTS[language][SWITCH_TEXT[state]], {
    ...{ metric, edition, id: note ?? '' },
    name: metricName(metric, language),
  });
}

function noteText(
  { id, kind, about, involved, on, said: words, notedBy, at, takenBack }: InvolvementNote,
  language: Language,
) {
  const texts = INVOLVEMENT_TEXTS[language];
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const name = kind === 'metric' ? metricName(about, language) : (sources[about] ?? about);
  const line = fill(texts.note, {
    ...{ id, involved, by: notedBy, about: `${about} ${name}` },
    said: /[.!?]$/.test(words) ? words : `${words}.`,
    day: dayText(on, language),
    noted: momentText(at, language),
  });
  if (takenBack === null) return line;
  const { reason, notedBy: by } = takenBack;
  return `${line}\n${fill(texts.takenBack, { day: momentText(takenBack.at, language), by, reason })}`;
}

function dayText(day: Day, language: Language): string {
  return formatDayText(formatDay(day), language);
}

function momentText(at: string, language: Language): string {
  return formatDayText(at.slice(0, 10), language);
}
