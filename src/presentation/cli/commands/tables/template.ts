import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMappedSource, MAPPED_SOURCES } from '../../../../record/administration/index.ts';
import { tablesAnswer } from '../../../answers/table-answer.ts';
import { fill, LABELS, TABLE_TEXTS } from '../../../language/index.ts';
import { templateCsv, templateXlsx } from '../../../reports/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';

export const template: Command = {
  name: 'template',
  summary: 'a table to fill in, with an explanation and an example row',
  usage: '[KIND [--out FILE.csv|FILE.xlsx]]',
  options: [
    { name: 'out', kind: 'value', placeholder: 'FILE', help: 'file to write: CSV or XLSX (CSV to the screen)' },
  ],
  examples: ['laget template', 'laget template absence > fravær.csv', 'laget template posts --out stillinger.xlsx'],
  formats: ['text', 'json'],
  run: runTemplate,
};

async function runTemplate(context: Context): Promise<Exit> {
  const { typed, surroundings, voice, language, format } = context;
  const [kind] = typed.words;
  if (kind === undefined) {
    if (format === 'json') voice.document(tablesAnswer(language));
    else voice.text(MAPPED_SOURCES.map((one) => `${one.padEnd(18)}${LABELS[language].sources[one]}`).join('\n'));
    return EXIT.fine;
  }
  if (!isMappedSource(kind)) {
    const { unknownKind } = TABLE_TEXTS[language].mappings;
    throw new WrongUse(fill(unknownKind, { kind, list: MAPPED_SOURCES.join(', ') }));
  }
  const out = typed.value('out');
  if (out === undefined) surroundings.out(templateCsv(kind, language));
  else {
    const bytes = /\.xlsx$/i.test(out) ? await templateXlsx(kind, language) : templateCsv(kind, language);
    await writeFile(resolve(surroundings.folder, out), bytes);
    voice.remark(out);
  }
  return EXIT.fine;
}
