import { stat } from 'node:fs/promises';
import { metricCalled } from '../../../disclosure/index.ts';
import type { DeliveryReport, TakeInStep } from '../../../record/administration/index.ts';
import { parseUnitNumber } from '../../../terms/index.ts';
import { deliveryOutcome } from '../../answers/delivery-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { deliver, findFiles } from '../delivered-files.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { outcomeText } from '../texts/outcome-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';
import { savedMapping, toldMapping } from './tables/told-mapping.ts';

export const takeIn: Command = {
  name: 'take-in',
  summary: 'take in delivered files, folders and archives',
  usage: 'PATH… [--check] [--mapping NAME|FILE.json | --as KIND --map ours=theirs…] [--unit ORGNR]',
  options: [
    { name: 'check', kind: 'flag', placeholder: '', help: 'try without taking in' },
    {
      name: 'mapping',
      kind: 'value',
      placeholder: 'NAME|FILE.json',
      help: 'a saved column mapping, or a file with one: which columns, workplaces, positions and codes are which',
    },
    { name: 'as', kind: 'value', placeholder: 'KIND', help: 'with --map: what kind of table it is (hr-extract)' },
    { name: 'map', kind: 'repeated', placeholder: 'ours=theirs', help: 'which of the file’s columns is ours' },
    { name: 'save-as', kind: 'value', placeholder: 'NAME', help: 'with --map: name under which it is saved' },
    { name: 'unit', kind: 'value', placeholder: 'ORGNR', help: 'unit of files that do not name theirs' },
  ],
  examples: [
    'laget take-in demo/files',
    'laget take-in uttrekk.xlsx --check',
    'laget take-in uttrekk.xlsx --mapping kobling.json',
    'laget take-in fravær.xlsx --mapping "Visma fravær"',
    'laget take-in barn.csv --as care-places --map unit=Skole --map day=Skoleår --map children=Antall',
  ],
  formats: ['text', 'json'],
  run: runTakeIn,
};

async function runTakeIn(context: Context): Promise<Exit> {
  const { typed, surroundings, voice, language, dataDir } = context;
  const texts = SURFACE_TEXTS[language];
  if (typed.words.length === 0) throw new WrongUse(texts.missingArgument('PATH…', 'laget take-in'));
  const found = await findFiles(typed.words, surroundings.folder);
  if ('missing' in found) throw new WrongUse(texts.noSuchPath(found.missing));
  if (found.length === 0) throw new WrongUse(texts.noFiles);
  const told = await toldMapping(context);
  const unit = unitIn(context);
  const isNew = (await stat(dataDir).catch(() => null)) === null && !surroundings.env['DATABASE_URL'];
  return withRecord(context, async ({ administration }) => {
    if (isNew) voice.remark(texts.startedInvented(dataDir));
    const check = typed.flag('check');
    const progress = progressTeller(context);
    const mapping = typeof told === 'string' ? savedMapping(await administration.mappings(), told, context) : told;
    const reports = await administration.takeIn(deliver(found), {
      check,
      mapping,
      unit,
      knownMetrics: (text) => metricCalled(text) !== null,
      by: 'command-line',
      progress,
    });
    tell(context, reports);
    return reports.some((report) => report.status === 'stopped' || report.status === 'not-recognised')
      ? EXIT.deliveryStopped
      : EXIT.fine;
  });
}

function tell(context: Context, reports: readonly DeliveryReport[]): void {
  const { typed, voice, language, format } = context;
  if (format === 'json') {
    tellInJson(context, reports);
    return;
  }
  for (const report of reports) voice.text(outcomeText(deliveryOutcome(report, language), language));
  if (typed.flag('check')) voice.text(SURFACE_TEXTS[language].onlyTried);
}

function unitIn({ typed, language }: Context): string | null {
  const text = typed.value('unit');
  if (text === undefined) return null;
  const unit = parseUnitNumber(text);
  if (unit === null) throw new WrongUse(SURFACE_TEXTS[language].unknownUnit(text));
  return unit;
}

function progressTeller({ voice, language }: Context): (step: TakeInStep) => void {
  const told = new Set<string>();
  return (step) => {
    if (told.has(step.file)) return;
    told.add(step.file);
    voice.remark(SURFACE_TEXTS[language].reading(step.file));
  };
}

function tellInJson({ voice, language }: Context, reports: readonly DeliveryReport[]): void {
  const deliveries = reports.map((report) => deliveryOutcome(report, language));
  voice.document({ deliveries });
  for (const finding of deliveries.flatMap((delivery) => delivery.findings)) {
    voice.message('finding', finding.control, `${finding.message} ${finding.action}`.trim());
  }
}
