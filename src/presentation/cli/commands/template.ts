import { templatesAnswer } from '../../answers/templates-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { tableTemplate } from '../../reports/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

export const template: Command = {
  name: 'template',
  summary: 'empty tables to fill in and take in: posts, absence, surveys and others',
  usage: '[SOURCE]',
  options: [],
  examples: ['laget template', 'laget template posts > utlyste-stillinger.csv'],
  formats: ['text', 'json'],
  run: async (context) => (context.typed.words.length === 0 ? tellAll(context) : writeOne(context)),
};

function tellAll({ voice, format, language }: Context): Exit {
  const answer = templatesAnswer(language);
  if (format === 'json') voice.document(answer);
  else for (const { source, label } of answer.templates) voice.text(`${source}  ${label}`);
  return EXIT.fine;
}

function writeOne({ typed, surroundings, language }: Context): Exit {
  const [source = ''] = typed.words;
  const table = tableTemplate(source);
  if (table === null) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('SOURCE', 'laget template'));
  surroundings.out(table);
  return EXIT.fine;
}
