import { resolve } from 'node:path';
import { type Design, evaluate as evaluated, Unanswerable } from '../../../../analysis/statistics/index.ts';
import { EVALUATION_TEXTS } from '../../../language/evaluation/index.ts';
import { METHOD_TEXTS } from '../../../language/methods/index.ts';
import { SURFACE_TEXTS } from '../../../language/surfaces/index.ts';
import type { Command, Context } from '../../command.ts';
import { evaluationDocument, evaluationText, noteText } from '../../evaluation/answer.ts';
import { type AskedDesign, readDesign, UnusableDesign } from '../../evaluation/asked-design.ts';
import { type AskedPanel, readPanel } from '../../evaluation/asked-panel.ts';
import { SEASONS } from '../../evaluation/period.ts';
import { linesTold, UnusableFile } from '../../own-file/columns.ts';
import { readOwnTable } from '../../own-file/read-table.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { readJson } from '../law/read-json.ts';

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'say what an action did, by a design of your own on a CSV file of your own',
  usage: 'DESIGN.json DATA.csv',
  options: [],
  examples: [
    'laget evaluate design.json schools.csv',
    'laget evaluate design.json schools.csv --format json',
    'design.json: {"method":"staggered","control":"never","direction":"down","smallestEffect":0.02}',
    'schools.csv: unit,period,outcome,first_treated (empty or 0 = never)',
  ],
  formats: ['text', 'json'],
  run: runEvaluate,
};

async function runEvaluate(context: Context): Promise<Exit> {
  const { voice, language, typed, surroundings } = context;
  const [designFile, dataFile] = typed.words;
  const missing = (name: string) => new WrongUse(SURFACE_TEXTS[language].missingArgument(name, 'laget evaluate'));
  if (designFile === undefined) throw missing('DESIGN.json');
  if (dataFile === undefined) throw missing('DATA.csv');
  const json = readJson(context, designFile);
  if (json === null) return EXIT.refused;
  try {
    const asked = readDesign(json.content, EVALUATION_TEXTS[language]);
    const table = await readOwnTable(resolve(surroundings.folder, dataFile));
    if (table === null) throw new UnusableFile(METHOD_TEXTS[language].notReadable(dataFile));
    return answer(context, asked, readPanel(table, asked, language));
  } catch (fault) {
    if (fault instanceof UnusableDesign) {
      voice.sayNo('refusal', 'unusable-design', fault.message);
      return EXIT.refused;
    }
    if (!(fault instanceof UnusableFile)) throw fault;
    voice.sayNo('refusal', 'unusable-file', fault.message);
    return EXIT.refused;
  }
}

function answer(context: Context, asked: AskedDesign, panel: AskedPanel): Exit {
  const { voice, language, format } = context;
  const season = asked.season === undefined ? SEASONS[panel.kind] : asked.season;
  const design: Design = { ...asked.design, series: { season, newSlope: asked.newSlope, lag: asked.lag } };
  try {
    const found = evaluated(panel.rows, design, panel.likeness);
    const notes = [
      ...found.notes.map((note) => ({ code: note.code as string, message: noteText(note, panel, language) })),
      ...remarksOn(asked, panel, language),
    ];
    if (format === 'json') voice.document(evaluationDocument(design, found, panel, notes));
    else voice.text(evaluationText(design, found, panel, language));
    for (const { message } of notes) voice.remark(message);
    return EXIT.fine;
  } catch (fault) {
    if (!(fault instanceof Unanswerable)) throw fault;
    voice.sayNo('refusal', fault.code, unanswerableText(fault, panel, language));
    return EXIT.refused;
  }
}

/** What was left unread of design and file. */
function remarksOn(asked: AskedDesign, panel: AskedPanel, language: Context['language']) {
  const texts = EVALUATION_TEXTS[language];
  return [
    ...asked.unknown.map(({ key, like }) => ({ code: 'unknown-key', message: texts.unknownKey(key, like) })),
    ...(panel.leftOut > 0 ? [{ code: 'no-outcome', message: texts.noOutcome(String(panel.leftOut)) }] : []),
    ...(panel.notMatchedOn.length > 0
      ? [{ code: 'not-matched-on', message: texts.notMatchedOn(panel.notMatchedOn.join(', ')) }]
      : []),
  ];
}

const MOST_UNITS_TOLD = 5;

function unanswerableText({ code, facts }: Unanswerable, panel: AskedPanel, language: Context['language']): string {
  const units = (facts.units ?? []).map(panel.unitName);
  const more = units.length > MOST_UNITS_TOLD ? ' …' : '';
  return EVALUATION_TEXTS[language].unanswerable[code]({
    count: String(facts.count ?? 0),
    needed: String(facts.needed ?? 0),
    period: facts.period === undefined ? '' : String(panel.periodName(facts.period)),
    units: units.slice(0, MOST_UNITS_TOLD).join(', ') + more,
    lines: linesTold((facts.rows ?? []).map(panel.lineOf)),
  });
}
