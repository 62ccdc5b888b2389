import { BACKUP_TEXTS } from '../language/backup/index.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { RECORD_TEXTS } from '../language/record/index.ts';
import { SURFACE_TEXTS } from '../language/surfaces/index.ts';
import { readArguments } from './arguments.ts';
import type { Command, Typed } from './command.ts';
import { COMMANDS, type Named } from './commands/index.ts';
import type { Format } from './format.ts';
import { allHelp, commandHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { dataDirOf } from './place.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';
import { type Voice, voiceOf } from './voice.ts';
import { WrongUse } from './wrong-use.ts';

/** Runs one command line (without `node` and the program's name). Gives the exit code; never throws. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const language = languageIn(argv);
  const voice = voiceOf(surroundings, formatIn(argv), language);
  try {
    const found = findCommand(argv);
    if (found === null) return await withoutCommand(argv, voice, language);
    const command = await found.named.load();
    const typed = readArguments(command, found.rest, language);
    if (typed.flag('help')) {
      voice.text(commandHelp(command));
      return EXIT.fine;
    }
    checkChoices(command, typed, language);
    const dataDir = dataDirOf(typed.value('data'), surroundings);
    const format = (typed.value('format') ?? 'text') as Format;
    return await command.run({ typed, surroundings, language, format, voice, dataDir });
  } catch (problem) {
    return await tellProblem(problem, voice, language, surroundings);
  }
}

function findCommand(argv: readonly string[]): { named: Named; rest: readonly string[] } | null {
  const wordsOf = ({ name }: Named) => name.split(' ');
  const found = COMMANDS.filter((one) => wordsOf(one).every((word, i) => argv[i] === word));
  // «breaks add» goes before «breaks».
  const named = found.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
  return named === undefined ? null : { named, rest: argv.slice(wordsOf(named).length) };
}

async function withoutCommand(argv: readonly string[], voice: Voice, language: Language): Promise<Exit> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h') {
    voice.text(await allCommandsHelp());
    return EXIT.fine;
  }
  if (first === 'help') {
    const asked = findCommand(rest);
    if (asked === null && rest.length > 0) throw new WrongUse(unknownCommand(rest.join(' '), language));
    voice.text(asked === null ? await allCommandsHelp() : commandHelp(await asked.named.load()));
    return EXIT.fine;
  }
  throw new WrongUse(unknownCommand(first, language));
}

async function allCommandsHelp(): Promise<string> {
  return allHelp(await Promise.all(COMMANDS.map((one) => one.load())));
}

function unknownCommand(given: string, language: Language): string {
  const like = nearest(given, [...COMMANDS.map(({ name }) => name), 'help', 'demo']);
  return SURFACE_TEXTS[language].unknownCommand(given, like === 'demo' ? 'demo write' : like);
}

function checkChoices(command: Command, typed: Typed, language: Language): void {
  const texts = SURFACE_TEXTS[language];
  const format = typed.value('format');
  if (format !== undefined && !(command.formats as readonly string[]).includes(format)) {
    throw new WrongUse(texts.badOptionValue('--format', format, command.formats.join(', ')));
  }
  const lang = typed.value('lang');
  if (lang !== undefined && !isLanguage(lang)) throw new WrongUse(texts.badOptionValue('--lang', lang, 'nb, nn, en'));
}

/** Looks ahead, so that a wrong command line is answered in the form and language asked for. */
function lookAhead(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === `--${option}` || word.startsWith(`--${option}=`));
  if (at < 0) return undefined;
  const part = argv[at] ?? '';
  return part.includes('=') ? part.slice(part.indexOf('=') + 1) : argv[at + 1];
}

function languageIn(argv: readonly string[]): Language {
  const lang = lookAhead(argv, 'lang');
  return lang !== undefined && isLanguage(lang) ? lang : 'nb';
}

function formatIn(argv: readonly string[]): Format {
  const format = lookAhead(argv, 'format');
  return format === 'json' || format === 'csv' ? format : 'text';
}

async function tellProblem(
  problem: unknown,
  voice: Voice,
  language: Language,
  surroundings: Surroundings,
): Promise<Exit> {
  const texts = SURFACE_TEXTS[language];
  if (problem instanceof WrongUse) {
    voice.sayNo('refusal', 'wrong-use', `${problem.message} ${texts.seeHelp('laget')}`);
    return EXIT.wrongUse;
  }
  const { BackupFault, RecordInUse, recordFaultIn } = await import('../../record/administration/index.ts');
  if (problem instanceof BackupFault) {
    voice.sayNo('refusal', problem.code, BACKUP_TEXTS[language].faults[problem.code]);
    return EXIT.refused;
  }
  const fault = recordFaultIn(problem);
  if (problem instanceof RecordInUse)
    voice.sayNo('fault', 'record-in-use', texts.recordInUse(problem.dataDir, problem.pid));
  else if (fault !== null) voice.sayNo('fault', fault.code, RECORD_TEXTS[language].faults[fault.code]);
  else {
    voice.sayNo('fault', 'fault', texts.fault);
    if (surroundings.env['LAGET_DEBUG'])
      surroundings.err(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
  }
  return EXIT.fault;
}
