import { actionsOn } from '../../../../plans/index.ts';
import { dayOf } from '../../../../terms/index.ts';
import { yearOf } from '../../../answers/report/report-subject.ts';
import { fill, SHEET_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { makeAndWrite } from './tertial.ts';

const OUT = [{ name: 'out', kind: 'value', placeholder: 'FILE', help: 'written as its ending says' }] as const;

export const reportEquality: Command = {
  name: 'report equality',
  summary: 'compose the yearly statement of equality from published figures, keep it and write it to a file',
  usage: 'YEAR [--out FILE]',
  options: OUT,
  examples: ['laget report equality 2025 --out likestilling.docx'],
  formats: ['text', 'json'],
  run: runEquality,
};

export const reportSchool: Command = {
  name: 'report school',
  summary: 'compose the yearly fact sheet of a school from published figures, keep it and write it to a file',
  usage: 'YEAR UNIT [--out FILE]',
  options: OUT,
  examples: ['laget report school 2025 974589095 --out faktaark.pdf'],
  formats: ['text', 'json'],
  run: runSchool,
};

export const reportAction: Command = {
  name: 'report action',
  summary: 'compose the case file of an action of the plan, keep it and write it to a file',
  usage: 'CODE [--out FILE]',
  options: OUT,
  examples: ['laget report action 3.2 --out sak.pdf'],
  formats: ['text', 'json'],
  run: runAction,
};

async function runEquality(context: Context): Promise<Exit> {
  const year = yearTyped(context, 1);
  if (year === null) return EXIT.refused;
  return makeAndWrite(context, async () => ({ kind: 'sheet', sheet: 'equality', year, about: null }));
}

async function runSchool(context: Context): Promise<Exit> {
  const { typed, voice, language } = context;
  const year = yearTyped(context, 2);
  if (year === null) return EXIT.refused;
  const [, code = ''] = typed.words;
  return makeAndWrite(context, async (_open, figures) => {
    const unit = figures.units().find((one) => one.unit === code);
    if (unit === undefined) {
      voice.sayNo('refusal', 'unknown-unit', fill(SHEET_TEXTS[language].unknownUnit, { text: code }));
      return null;
    }
    return { kind: 'sheet', sheet: 'school', year, about: { kind: 'unit', code, label: unit.name } };
  });
}

function runAction(context: Context): Promise<Exit> {
  const { typed, voice, language } = context;
  const [code = '', ...more] = typed.words;
  const no = fill(SHEET_TEXTS[language].unknownAction, { text: code });
  if (code === '' || more.length > 0) throw new WrongUse(no);
  return makeAndWrite(context, async (open) => {
    const action = actionsOn(await open.administration.plan.list(), open.today()).find((one) => one.code === code);
    if (action === undefined) {
      voice.sayNo('refusal', 'unknown-action', no);
      return null;
    }
    return { kind: 'sheet', sheet: 'action', year: null, about: { kind: 'action', code, label: action.says.title } };
  });
}

/** The year that was typed, first of so many words; null where it is not over yet, which has been said. */
function yearTyped({ typed, voice, language, surroundings }: Context, words: number): number | null {
  const [text = ''] = typed.words;
  const year = yearOf(text);
  const texts = SHEET_TEXTS[language];
  if (year === null || typed.words.length !== words) throw new WrongUse(fill(texts.unknownYear, { text }));
  if (dayOf(year, 12, 31) < surroundings.today()) return year;
  voice.sayNo('refusal', 'period-not-over', fill(texts.yearNotOver, { year }));
  return null;
}
