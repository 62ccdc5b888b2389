import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  openRights,
  type PersonFile,
  REQUEST_KINDS,
  type RequestKind,
  type Rights,
  type RightsRefusal,
} from '../../../../casework/index.ts';
import type { SourceId } from '../../../../record/administration/index.ts';
import { type Day, parseDay } from '../../../../terms/index.ts';
import { documentText } from '../../../answers/document-text.ts';
import { personDocument } from '../../../answers/privacy/person-document.ts';
import { requestWritten } from '../../../answers/privacy/request-written.ts';
import { fill, LABELS, type Language, RIGHTS_TEXTS } from '../../../language/index.ts';
import { documentHtml, documentMarkdown } from '../../../reports/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { HOLDER } from '../../texts/bridges/bridge-words.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { withNewFile } from './write-new.ts';

const MOST_SAID = 2000;

export const privacyPerson: Command = {
  name: 'privacy person',
  summary:
    'one person’s rights: all there is about them, a dispute, restriction (the number is read from standard input)',
  usage: 'export|note|correct|restrict|lift [--number-file FILE]',
  options: [
    {
      name: 'number-file',
      kind: 'value',
      placeholder: 'FILE',
      help: 'a file with the identity number (else standard input)',
    },
    {
      name: 'out',
      kind: 'value',
      placeholder: 'FILE',
      help: 'export: where to, .json, .html or .md (JSON to the screen)',
    },
    { name: 'received', kind: 'value', placeholder: 'DAY', help: 'the day the request was received (today)' },
    { name: 'kind', kind: 'value', placeholder: 'KIND', help: 'note: export, correction, restriction or lifting' },
    { name: 'says', kind: 'value', placeholder: 'TEXT', help: 'what the person says, or why' },
    { name: 'source', kind: 'value', placeholder: 'SOURCE', help: 'correct: which source must be mended' },
  ],
  examples: [
    'laget privacy person export --out innsyn.html < nummer.txt',
    'laget privacy person correct --source hr-extract --says "Jeg sluttet 31. juli, ikke 30. juni." < nummer.txt',
    'laget privacy person restrict --says "Opplysningene er bestridt." --number-file nummer.txt',
  ],
  formats: ['text', 'json'],
  run: runPerson,
};

const ACTIONS = {
  export: exportFile,
  note: (context: Context, rights: Rights, number: string) => noted(context, rights, number, kindOf(context)),
  correct: (context: Context, rights: Rights, number: string) => noted(context, rights, number, 'correction'),
  restrict: (context: Context, rights: Rights, number: string) => restricted(context, rights, number, true),
  lift: (context: Context, rights: Rights, number: string) => restricted(context, rights, number, false),
} as const;

function isAction(text: string | undefined): text is keyof typeof ACTIONS {
  return text !== undefined && Object.hasOwn(ACTIONS, text);
}

async function runPerson(context: Context): Promise<Exit> {
  const { typed, language } = context;
  const texts = RIGHTS_TEXTS[language];
  const [action, ...more] = typed.words;
  if (typed.words.some((word) => /\d{6}/.test(word))) throw new WrongUse(texts.numberTyped);
  if (!isAction(action) || more.length > 0) throw new WrongUse(texts.needsAction);
  const number = await numberGiven(context);
  return withRecord(context, (open) => ACTIONS[action](context, openRights(open), number));
}

/** The number alone, from the file or from standard input. */
async function numberGiven({ typed, surroundings, language }: Context): Promise<string> {
  const texts = RIGHTS_TEXTS[language];
  const path = typed.value('number-file');
  const text =
    path === undefined
      ? await surroundings.input()
      : await readFile(resolve(surroundings.folder, path), 'utf8').catch((problem: unknown) => {
          throw new WrongUse(texts.numberFile, { cause: problem });
        });
  const number = text.replace(/^\uFEFF/, '').trim();
  if (number === '' || number.length > 50 || /[\r\n]/.test(number)) throw new WrongUse(texts.needsNumber);
  return number;
}

async function exportFile(context: Context, rights: Rights, number: string): Promise<Exit> {
  const { typed, surroundings, voice, language } = context;
  const out = typed.value('out');
  if (out === undefined)
    return exported(context, rights, number, async (file) => surroundings.out(documentText(written(file))));
  if (!/\.(json|html|md)$/i.test(out)) throw new WrongUse(RIGHTS_TEXTS[language].needsOut);
  // Opened first: a request is noted as met when the file is read, and what cannot be written has not been given.
  return withNewFile(context, out, (write) =>
    exported(context, rights, number, async (file) => {
      await write(textFor(out, file, language));
      voice.remark(out);
    }),
  );
}

async function exported(
  context: Context,
  rights: Rights,
  number: string,
  give: (file: PersonFile) => Promise<void>,
): Promise<Exit> {
  const file = await rights.file(HOLDER, number);
  if ('refused' in file) return refuse(context, file);
  await give(file);
  return EXIT.fine;
}

function textFor(out: string, file: PersonFile, language: Language): string {
  if (/\.json$/i.test(out)) return documentText(written(file));
  const document = personDocument(file, language);
  return /\.html$/i.test(out) ? documentHtml(document) : documentMarkdown(document);
}

/** The file as JSON, days as `YYYY-MM-DD`. */
function written(file: PersonFile): object {
  return { ...file, requests: file.requests.map(requestWritten) };
}

async function noted(context: Context, rights: Rights, number: string, kind: RequestKind): Promise<Exit> {
  const { voice, format, language } = context;
  const texts = RIGHTS_TEXTS[language];
  const source = kind === 'correction' ? sourceOf(context) : null;
  const said = saidOf(context, kind === 'correction');
  const result = await rights.note(HOLDER, number, { kind, receivedOn: receivedOf(context), said, source });
  if ('refused' in result) return refuse(context, result);
  if (format === 'json') voice.document({ ...result, kind });
  else voice.text(fill(texts.noted, { id: result.id, kind: texts.kinds[kind] }));
  return EXIT.fine;
}

async function restricted(context: Context, rights: Rights, number: string, isRestricted: boolean): Promise<Exit> {
  const { voice, format, language } = context;
  const texts = RIGHTS_TEXTS[language];
  const word = { restricted: isRestricted, reason: saidOf(context, true), receivedOn: receivedOf(context) };
  const result = await rights.restrict(HOLDER, number, word);
  if ('refused' in result) return refuse(context, result);
  if (format === 'json') voice.document({ ...result, restricted: isRestricted });
  else voice.text(fill(isRestricted ? texts.nowRestricted : texts.nowLifted, { id: result.id }));
  return EXIT.fine;
}

export function refuse({ voice, language }: Context, { refused }: RightsRefusal): Exit {
  voice.sayNo('refusal', refused, RIGHTS_TEXTS[language].refused[refused]);
  return EXIT.refused;
}

function kindOf({ typed, language }: Context): RequestKind {
  const kind = REQUEST_KINDS.find((one) => one === typed.value('kind'));
  if (kind === undefined) throw new WrongUse(RIGHTS_TEXTS[language].needsKind);
  return kind;
}

function sourceOf({ typed, language }: Context): SourceId {
  const sources: readonly string[] = Object.keys(LABELS[language].sources);
  const source = typed.value('source') ?? '';
  if (!sources.includes(source)) throw new WrongUse(`${RIGHTS_TEXTS[language].needsSource} (${sources.join(', ')})`);
  return source as SourceId;
}

export function saidOf({ typed, language }: Context, isNeeded: boolean): string {
  const said = typed.value('says')?.trim() ?? '';
  if (said.length > MOST_SAID || (isNeeded && said === '')) throw new WrongUse(RIGHTS_TEXTS[language].needsSays);
  return said;
}

function receivedOf({ typed, surroundings, language }: Context): Day {
  const text = typed.value('received');
  const day = text === undefined ? surroundings.today() : parseDay(text);
  if (day === null) throw new WrongUse(RIGHTS_TEXTS[language].badDay);
  return day;
}
