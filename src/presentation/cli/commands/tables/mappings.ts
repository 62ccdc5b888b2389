import type { MappingChange } from '../../../../record/administration/index.ts';
import { mappingsAnswer } from '../../../answers/table-answer.ts';
import { fill, LABELS, SURFACE_TEXTS, TABLE_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

export const mappings: Command = {
  name: 'mappings',
  summary: 'saved column mappings, by which files are known again',
  usage: '',
  options: [],
  examples: ['laget mappings', 'laget mappings --format json'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async ({ administration }) => {
      const { voice, format, language } = context;
      const answer = mappingsAnswer(await administration.mappings());
      const texts = TABLE_TEXTS[language].mappings;
      const sources: Readonly<Record<string, string>> = LABELS[language].sources;
      if (format === 'json') voice.document(answer);
      else if (answer.mappings.length === 0) voice.text(texts.none);
      else {
        for (const { name, source, columns } of answer.mappings) {
          const count = fill(texts.columns, { count: Object.keys(columns).length });
          voice.text(`${name}  ${sources[source] ?? source}, ${count}`);
        }
      }
      return EXIT.fine;
    }),
};

export const mappingsRename: Command = {
  name: 'mappings rename',
  summary: 'give a saved column mapping another name',
  usage: 'NAME NEW',
  options: [],
  examples: ['laget mappings rename kolonner "Visma fravær"'],
  formats: ['text', 'json'],
  run: (context) => {
    const [name, to] = wordsOf(context, ['NAME', 'NEW']);
    return withRecord(context, async ({ administration }) =>
      told(context, await administration.renameMapping(name, to, 'command-line'), { name, to }),
    );
  },
};

export const mappingsRemove: Command = {
  name: 'mappings remove',
  summary: 'put a saved column mapping away (what was taken in stays)',
  usage: 'NAME',
  options: [],
  examples: ['laget mappings remove kolonner'],
  formats: ['text', 'json'],
  run: (context) => {
    const [name] = wordsOf(context, ['NAME']);
    return withRecord(context, async ({ administration }) =>
      told(context, await administration.removeMapping(name, 'command-line'), { name, to: null }),
    );
  },
};

function wordsOf({ typed, language }: Context, wanted: readonly string[]): readonly [string, string] {
  const [first, second = ''] = typed.words;
  if (first === undefined || typed.words.length !== wanted.length || typed.words.some((word) => word.trim() === '')) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument(wanted.join(' '), 'laget mappings'));
  }
  return [first, second.trim()];
}

interface Change {
  readonly name: string;
  /** The new name; null where it was put away. */
  readonly to: string | null;
}

function told(context: Context, outcome: MappingChange, { name, to }: Change): Exit {
  const { voice, format, language } = context;
  const texts = TABLE_TEXTS[language].mappings;
  if (outcome === 'unknown') return refused(context, 'unknown-mapping', fill(texts.unknown, { name }));
  if (outcome === 'name-taken') return refused(context, 'name-taken', fill(texts.nameTaken, { name: to ?? name }));
  if (format === 'json') voice.document({ name: to ?? name });
  else voice.text(to === null ? fill(texts.removed, { name }) : fill(texts.renamed, { name, to }));
  return EXIT.fine;
}

function refused({ voice }: Context, code: string, message: string): Exit {
  voice.sayNo('refusal', code, message);
  return EXIT.refused;
}
