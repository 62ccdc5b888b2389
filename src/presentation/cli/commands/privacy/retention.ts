import {
  decisionOn,
  isKindRun,
  KINDS_RUN,
  type KindRun,
  PROPOSED,
  RETENTION_KINDS,
  type RetentionDecision,
  type RetentionDraft,
  type RetentionKind,
  type RetentionOutcome,
} from '../../../../record/administration/index.ts';
import { type Day, formatDay, parseDay } from '../../../../terms/index.ts';
import { refuseAhead } from '../../../answers/access/refuse-ahead.ts';
import { keptReasons, runNotes } from '../../../answers/access/retention-run.ts';
import { basesText } from '../../../answers/privacy/grounds.ts';
import { fill, formatDayText, type Language, PRIVACY_WORDS, RETENTION_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { nearest } from '../../nearest.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

const BY = 'command-line';
const MOST_LETTERS = { reason: 400, by: 100 } as const;
const MOST_MONTHS = 1200;

export const retention: Command = {
  name: 'retention',
  summary: 'how long data about persons are kept: our proposals, what the owner has decided, and why',
  usage: '[KIND]',
  options: [],
  examples: ['laget retention', 'laget retention persons-who-left', 'laget retention --format json --lang en'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, voice, format, language } = context;
      const kinds = kindsAsked(typed.words, language);
      const decisions = await open.administration.retention.decisions();
      const entries = kinds.map((kind) => entryOf(kind, decisions, open.today()));
      if (format === 'json') voice.document({ kinds: entries });
      else voice.text([RETENTION_TEXTS[language].lead, ...entries.map((one) => pageOf(one, language))].join('\n\n'));
      return EXIT.fine;
    }),
};

export const retentionDecide: Command = {
  name: 'retention decide',
  summary: 'decide how long a kind is kept; the decision before stays in the history',
  usage: 'KIND --months N|forever --plan-allows yes|no --reason TEXT --by WHO [--from DAY]',
  options: [
    { name: 'months', kind: 'value', placeholder: 'N|forever', help: 'whole months, or until it is decided otherwise' },
    {
      name: 'plan-allows',
      kind: 'value',
      placeholder: 'yes|no',
      help: "whether the archive's documentation plan allows that this is deleted here",
    },
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why; kept' },
    { name: 'by', kind: 'value', placeholder: 'WHO', help: 'who answers for the decision' },
    { name: 'from', kind: 'value', placeholder: 'DAY', help: 'the day from which it holds (today)' },
  ],
  examples: [
    'laget retention decide persons-who-left --months 60 --plan-allows yes --reason "Arkivplan 4.2" --by "Kommunedirektøren"',
  ],
  formats: ['text', 'json'],
  run: runDecide,
};

export const retentionRun: Command = {
  name: 'retention run',
  summary: 'delete what the owner has decided shall be kept no longer; tells what went and why the rest was kept',
  usage: '[--try]',
  options: [{ name: 'try', kind: 'flag', placeholder: '', help: 'only tell what would be deleted' }],
  examples: ['laget retention run --try', 'laget retention run'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, voice, format, language } = context;
      if (!typed.flag('try')) await refuseAhead(open);
      const outcome = await open.administration.retention.run({ by: BY, tried: typed.flag('try') });
      if (format === 'json') voice.document(written(outcome));
      else voice.text(outcomeText(outcome, language));
      return EXIT.fine;
    }),
};

interface Entry {
  readonly kind: RetentionKind;
  readonly proposed: (typeof PROPOSED)[RetentionKind];
  /** False where something else deletes it. */
  readonly run: boolean;
  readonly holds: Written | null;
  readonly history: readonly Written[];
}

type Written = Omit<RetentionDecision, 'from' | 'knownOn'> & { readonly from: string; readonly knownOn: string };

function entryOf(kind: RetentionKind, decisions: readonly RetentionDecision[], today: Day): Entry {
  const own = decisions.filter((one) => one.kind === kind);
  const holds = isKindRun(kind) ? decisionOn(decisions, kind, today) : null;
  const days = (one: RetentionDecision): Written => ({
    ...one,
    from: formatDay(one.from),
    knownOn: formatDay(one.knownOn),
  });
  return {
    kind,
    proposed: PROPOSED[kind],
    run: isKindRun(kind),
    holds: holds === null ? null : days(holds),
    history: own.filter((one) => one !== holds).map(days),
  };
}

function kindsAsked([kind, ...more]: readonly string[], language: Language): readonly RetentionKind[] {
  if (kind === undefined) return RETENTION_KINDS;
  const found = RETENTION_KINDS.filter((one) => one === kind);
  if (found.length === 0 || more.length > 0) throw unknownKind(kind, language);
  return found;
}

function unknownKind(kind: string, language: Language): WrongUse {
  const like = nearest(kind, [...RETENTION_KINDS]);
  const known = like === null ? RETENTION_KINDS.join(', ') : `${like} (${RETENTION_KINDS.join(', ')})`;
  return new WrongUse(fill(RETENTION_TEXTS[language].unknownKind, { kind, known }));
}

async function runDecide(context: Context): Promise<Exit> {
  const { voice, format, language } = context;
  const draft = draftOf(context);
  return withRecord(context, async (open) => {
    const { retention: desk } = open.administration;
    await desk.decide({ ...draft, from: draft.from ?? open.today() }, BY);
    const entry = entryOf(draft.kind, await desk.decisions(), open.today());
    if (format === 'json') voice.document(entry);
    else {
      voice.text(fill(RETENTION_TEXTS[language].done, { kind: PRIVACY_WORDS[language].kinds[draft.kind].name }));
      voice.text(pageOf(entry, language));
    }
    return EXIT.fine;
  });
}

type Read = Omit<RetentionDraft, 'from'> & { readonly from: Day | null };

/** The decision as typed; throws `WrongUse` for the first thing that cannot be understood. */
function draftOf({ typed, language }: Context): Read {
  const texts = RETENTION_TEXTS[language];
  const [kind = '', ...more] = typed.words;
  if (more.length > 0) throw unknownKind(typed.words.join(' '), language);
  const plan = typed.value('plan-allows');
  if (plan !== 'yes' && plan !== 'no') throw new WrongUse(texts.needsPlan);
  return {
    kind: kindOf(kind, language),
    months: monthsOf(typed.value('months') ?? '', texts.badMonths),
    planAllows: plan === 'yes',
    reason: said(typed.value('reason'), MOST_LETTERS.reason, texts.needsReason),
    decidedBy: said(typed.value('by'), MOST_LETTERS.by, texts.needsBy),
    from: dayOrToday(typed.value('from'), texts.badDay),
  };
}

function kindOf(kind: string, language: Language): KindRun {
  if (isKindRun(kind)) return kind;
  const isOther = (RETENTION_KINDS as readonly string[]).includes(kind);
  throw isOther ? new WrongUse(fill(RETENTION_TEXTS[language].kindNotRun, { kind })) : unknownKind(kind, language);
}

function monthsOf(text: string, wrong: string): number | null {
  if (text === 'forever') return null;
  const months = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (months < 1 || months > MOST_MONTHS) throw new WrongUse(wrong);
  return months;
}

function said(text: string | undefined, most: number, wrong: string): string {
  const plain = text?.trim() ?? '';
  if (plain === '' || plain.length > most) throw new WrongUse(wrong);
  return plain;
}

function dayOrToday(text: string | undefined, wrong: string): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw new WrongUse(wrong);
  return day;
}

function pageOf({ kind, proposed, run, holds, history }: Entry, language: Language): string {
  const texts = RETENTION_TEXTS[language];
  const words = PRIVACY_WORDS[language];
  const { name, from, why } = words.kinds[kind];
  const authority = basesText(proposed.authority, language);
  return [
    `${fill(texts.kind, { name, from })} [${kind}]`,
    fill(proposed.months === null ? texts.proposedNone : texts.proposed, {
      months: proposed.months ?? '',
      why,
      authority,
    }),
    run ? decisionText(holds, language) : texts.notRun,
    ...(history.length === 0 ? [] : [`${texts.history}:`, ...history.map((one) => `- ${decisionText(one, language)}`)]),
  ].join('\n');
}

function decisionText(decision: Written | null, language: Language): string {
  const texts = RETENTION_TEXTS[language];
  if (decision === null) return texts.undecided;
  const { months, planAllows, decidedBy: by, reason } = decision;
  const plan = planAllows ? texts.planAllows : texts.planNot;
  const day = formatDayText(decision.from, language);
  const stopped = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return fill(months === null ? texts.decidedForever : texts.decided, {
    ...{ months: months ?? '', by, day, plan },
    reason: stopped,
  });
}

function written(outcome: RetentionOutcome): object {
  const { ranOn, leftUntil, plansUntil } = outcome;
  const day = (one: Day | null) => (one === null ? null : formatDay(one));
  return { ...outcome, ranOn: formatDay(ranOn), leftUntil: day(leftUntil), plansUntil: day(plansUntil) };
}

function outcomeText(outcome: RetentionOutcome, language: Language): string {
  const texts = RETENTION_TEXTS[language];
  const words = PRIVACY_WORDS[language];
  const { kinds, tried, ranOn } = outcome;
  const lines = KINDS_RUN.flatMap((kind) => {
    const one = kinds.find((told) => told.kind === kind);
    if (one === undefined) return [];
    return [
      fill(texts.removed, { name: words.kinds[kind].name, removed: one.removed }),
      ...keptReasons(one, language).map((kept) => fill(texts.kept, kept)),
    ];
  });
  return [
    tried ? texts.tried : fill(texts.ran, { day: formatDayText(formatDay(ranOn), language) }),
    ...lines,
    ...runNotes(outcome, language),
  ].join('\n');
}
