import { resolve } from 'node:path';
import { SCALES, type Scale, type Ties } from '../../../analysis/statistics/index.ts';
import { METHOD_TEXTS, type MethodTexts, SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context, Typed } from '../command.ts';
import {
  cumulativeIncidenceAnswer,
  lifeTableAnswer,
  logRankAnswer,
  type MethodAnswer,
  stayingCurveAnswer,
} from '../methods/answers.ts';
import { type AskedHistories, askedHistories, onFile } from '../methods/asked-histories.ts';
import { covariatesOf, coxAnswer } from '../methods/cox-answer.ts';
import { type Columns, columnsOfTable, UnusableFile } from '../own-file/columns.ts';
import { readOwnTable } from '../own-file/read-table.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { columnsOf } from '../texts/text-table.ts';
import { WrongUse } from '../wrong-use.ts';

const METHODS = ['staying-curve', 'cumulative-incidence', 'log-rank', 'cox', 'life-table'] as const;
const TIES: readonly Ties[] = ['efron', 'breslow'];

export const method: Command = {
  name: 'method',
  summary: 'run a method on a CSV file of your own, to check our arithmetic',
  usage: `${METHODS.join('|')} FILE.csv --time COL --event COL [--entry COL] [--by COL] [--covariates a,b]`,
  options: [
    { name: 'time', kind: 'value', placeholder: 'COL', help: 'when the following ended' },
    { name: 'event', kind: 'value', placeholder: 'COL', help: '1 = it happened, 0 = not; a cause for incidences' },
    { name: 'entry', kind: 'value', placeholder: 'COL', help: 'when the following began (0)' },
    {
      name: 'start',
      kind: 'value',
      placeholder: 'TIME',
      help: 'only what comes after this time, given it was reached',
    },
    { name: 'by', kind: 'value', placeholder: 'COL', help: 'groups; what log-rank compares' },
    { name: 'covariates', kind: 'value', placeholder: 'a,b', help: 'columns that cox explains with' },
    { name: 'ties', kind: 'value', placeholder: TIES.join('|'), help: 'of cox (efron)' },
    { name: 'conf', kind: 'value', placeholder: SCALES.join('|'), help: 'scale of the interval (log-log)' },
  ],
  examples: [
    'laget method staying-curve staff.csv --time years --event left --by group',
    'laget method cox staff.csv --time years --event left --entry years_at_start --covariates age,group',
  ],
  formats: ['text', 'json'],
  run: runMethod,
};

async function runMethod(context: Context): Promise<Exit> {
  const { voice, language } = context;
  const texts = METHOD_TEXTS[language];
  const asked = read(context);
  try {
    const table = await readOwnTable(resolve(context.surroundings.folder, asked.file));
    if (table === null) throw new UnusableFile(texts.notReadable(asked.file));
    const wanted = [asked.time, asked.event, asked.entry, asked.by, ...asked.covariates];
    const { columns, leftOut } = columnsOfTable(
      table,
      wanted.filter((name) => name !== undefined),
      texts,
    );
    const histories = askedHistories(columns, { ...asked, manyCauses: asked.name === 'cumulative-incidence' }, texts);
    if (leftOut > 0) voice.remark(texts.leftOut(leftOut));
    if (histories.oneAndTwo) voice.remark(texts.oneAndTwo(asked.event));
    const answer = onFile(() => answerTo(asked, histories, columns, texts), columns.lines, texts);
    tell(context, asked.name, answer, leftOut);
    return EXIT.fine;
  } catch (fault) {
    if (!(fault instanceof UnusableFile)) throw fault;
    voice.sayNo('refusal', 'unusable-file', fault.message);
    return EXIT.refused;
  }
}

interface Asked {
  readonly name: (typeof METHODS)[number];
  readonly file: string;
  readonly time: string;
  readonly event: string;
  readonly entry: string | undefined;
  readonly by: string | undefined;
  readonly start: number | undefined;
  readonly covariates: readonly string[];
  readonly ties: Ties;
  readonly scale: Scale;
}

function read({ typed, language }: Context): Asked {
  const texts = METHOD_TEXTS[language];
  const [given = '', file] = typed.words;
  const name = METHODS.find((one) => one === given);
  if (name === undefined) throw new WrongUse(texts.noSuchMethod(given, METHODS.join(', ')));
  if (file === undefined) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('FILE.csv', 'laget method'));
  const choice = <Value extends string>(option: string, among: readonly Value[], usual: Value): Value => {
    const value = typed.value(option) ?? usual;
    const found = among.find((one) => one === value);
    if (found !== undefined) return found;
    throw new WrongUse(SURFACE_TEXTS[language].badOptionValue(`--${option}`, value, among.join(', ')));
  };
  return {
    name,
    file,
    time: needed(typed, 'time', texts),
    event: needed(typed, 'event', texts),
    entry: typed.value('entry'),
    by: name === 'log-rank' ? needed(typed, 'by', texts) : typed.value('by'),
    start: startIn(typed, language),
    covariates:
      name === 'cox'
        ? needed(typed, 'covariates', texts)
            .split(',')
            .map((one) => one.trim())
        : [],
    ties: choice('ties', TIES, 'efron'),
    scale: choice('conf', SCALES, 'log-log'),
  };
}

function needed(typed: Typed, option: string, texts: MethodTexts): string {
  const value = typed.value(option);
  if (value === undefined || value === '') throw new WrongUse(texts.needsOption(`--${option}`));
  return value;
}

function startIn(typed: Typed, language: Context['language']): number | undefined {
  const text = typed.value('start');
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (Number.isFinite(value)) return value;
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--start', text, '3'));
}

function answerTo(asked: Asked, histories: AskedHistories, columns: Columns, texts: MethodTexts): MethodAnswer {
  if (asked.name === 'staying-curve') return stayingCurveAnswer(histories, asked.scale, texts);
  if (asked.name === 'cumulative-incidence') return cumulativeIncidenceAnswer(histories, asked.scale);
  if (asked.name === 'life-table') return lifeTableAnswer(histories, asked.time, texts);
  if (asked.name === 'log-rank') return logRankAnswer(histories, asked.by ?? '', texts);
  const covariates = covariatesOf(columns, asked.covariates, histories.rows);
  return coxAnswer(histories.histories, covariates, asked.ties, texts);
}

function tell({ voice, format }: Context, name: string, { columns, beside, remarks }: MethodAnswer, dropped: number) {
  for (const remark of remarks) voice.remark(remark);
  if (format === 'json') {
    voice.document({ method: name, ...columns, ...beside, dropped });
    return;
  }
  const names = Object.keys(columns);
  const size = columns[names[0] ?? '']?.length ?? 0;
  const lines = Array.from({ length: size }, (_, i) => names.map((one) => cellText(columns[one]?.[i])));
  voice.text(columnsOf([names, ...lines]));
  for (const [label, value] of Object.entries(beside)) voice.text(`${label}: ${JSON.stringify(value)}`);
}

function cellText(value: number | string | null | undefined): string {
  if (value === null || value === undefined) return '.';
  return typeof value === 'string' || Number.isInteger(value) ? String(value) : value.toPrecision(7);
}
