import { resolve } from 'node:path';
import type { RulesWish, TableProblem } from '../../../disclosure/protection/index.ts';
import { CONTRIBUTOR_PERCENT, SMALL_GROUP } from '../../../terms/index.ts';
import { PROTECTION_TEXTS, type ProblemPlace } from '../../language/protection/index.ts';
import { SURFACE_TEXTS } from '../../language/surfaces/index.ts';
import type { Context, OptionSpec } from '../command.ts';
import { type BesideRow, numbersIn, readBeside } from '../own-file/beside-table.ts';
import type { AskedTable } from '../own-file/table-of-counts.ts';
import { WrongUse } from '../wrong-use.ts';

/** Options of `laget protect` beyond the least number of persons. */
export const RULE_OPTIONS: readonly OptionSpec[] = [
  option('sensitive', 'repeated', 'COLUMN=CODE,…', 'codes of which neither everybody nor nobody may be told'),
  option('small-base', 'value', 'N', `nobody is withheld in groups of at most N (${SMALL_GROUP}); 0: never`),
  option('few-units', 'repeated', 'COLUMN=N', 'withhold sums of fewer than N codes with anybody'),
  option('impossible', 'repeated', 'FILE.csv', 'cells that cannot exist; shown as a point'),
  option('published', 'repeated', 'FILE.csv', 'cells that have been published before: all columns, and the value'),
  option('amounts', 'flag', '', 'the value is an amount: rules of contributors in place of persons'),
  option('contributors', 'value', 'FILE.csv', 'each contribution: the columns, contributor, and the value'),
  option('largest', 'value', 'COLUMN', 'in place of that: the column of the largest contribution …'),
  option('second', 'value', 'COLUMN', '… and of the second largest'),
  option('p-percent', 'value', 'P', `how close the second may come to the largest (${CONTRIBUTOR_PERCENT})`),
  option('dominance', 'value', 'N,K', 'withhold where the N largest give more than K per cent'),
];

function option(name: string, kind: OptionSpec['kind'], placeholder: string, help: string): OptionSpec {
  return { name, kind, placeholder, help };
}

const OF_AMOUNTS = ['contributors', 'largest', 'second', 'p-percent', 'dominance'];
const OF_COUNTS = ['sensitive', 'small-base', 'fewest'];

/** What was typed of the rules that needs no file; wrong use throws. */
export function readRuleOptions({ typed, language }: Context) {
  const texts = PROTECTION_TEXTS[language];
  const isGiven = (name: string) => typed.value(name) !== undefined || typed.values(name).length > 0;
  const stray = (typed.flag('amounts') ? OF_COUNTS : OF_AMOUNTS).find(isGiven);
  if (stray !== undefined)
    throw new WrongUse(texts[typed.flag('amounts') ? 'notWith' : 'onlyWith'](`--${stray}`, '--amounts'));
  if (typed.value('small-base') !== undefined && !isGiven('sensitive')) {
    throw new WrongUse(texts.onlyWith('--small-base', '--sensitive'));
  }
  const pairs = [typed.value('largest'), typed.value('second')].filter((name) => name !== undefined);
  const ways = (typed.value('contributors') === undefined ? 0 : 2) + pairs.length;
  if (typed.flag('amounts') && ways !== 2) {
    throw new WrongUse(texts.onlyWith('--amounts', '--contributors, --largest + --second'));
  }
  const parsed = parsing(language);
  return {
    beside: pairs,
    sensitive: typed.values('sensitive').map((text) => {
      const [column, codes] = parsed.pair('--sensitive', text, 'outcome=left,dismissed');
      return { column, codes: codes.split(',').map((code) => code.trim()) };
    }),
    smallBase: parsed.whole('--small-base', typed.value('small-base') ?? String(SMALL_GROUP), '10'),
    fewUnits: typed.values('few-units').map((text) => {
      const [column, least] = parsed.pair('--few-units', text, 'school=3');
      return { column, least: parsed.whole('--few-units', least, 'school=3') };
    }),
    percent: parsed.percent('--p-percent', typed.value('p-percent') ?? String(CONTRIBUTOR_PERCENT), '15'),
    dominance: dominanceIn(typed.value('dominance'), parsed),
  };
}

type Parsing = ReturnType<typeof parsing>;

function dominanceIn(text: string | undefined, parsed: Parsing) {
  if (text === undefined) return null;
  const [n = '', k = ''] = text.split(',').map((part) => part.trim());
  const largest = parsed.whole('--dominance', n, '2,85');
  if (largest < 1) return parsed.no('--dominance', text, '2,85');
  return { largest, percent: parsed.percent('--dominance', k, '2,85') };
}

function parsing(language: Context['language']) {
  const no = (name: string, text: string, example: string): never => {
    throw new WrongUse(SURFACE_TEXTS[language].badOptionValue(name, text, example));
  };
  return {
    no,
    whole: (name: string, text: string, example: string): number =>
      /^\d{1,6}$/.test(text) ? Number(text) : no(name, text, example),
    percent: (name: string, text: string, example: string): number =>
      /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : no(name, text, example),
    pair: (name: string, text: string, example: string): readonly [string, string] => {
      const at = text.indexOf('=');
      return at > 0 && at < text.length - 1 ? [text.slice(0, at), text.slice(at + 1)] : no(name, text, example);
    },
  };
}

export type RuleOptions = ReturnType<typeof readRuleOptions>;

/** The rules with the files they name, and where what they say stands. */
export interface AskedRules {
  readonly wish: RulesWish;
  readonly placeOf: (problem: TableProblem) => ProblemPlace;
}

export async function readRules(context: Context, asked: AskedTable, options: RuleOptions): Promise<AskedRules> {
  const { typed, language, surroundings } = context;
  const { columns } = asked.table;
  const value = typed.value('value') ?? '';
  const here = (paths: readonly string[]) => paths.map((path) => resolve(surroundings.folder, path));
  const rowsOf = async (paths: readonly string[], more: readonly string[], partial: boolean) => {
    const read: BesideRow[] = [];
    for (const path of here(paths)) read.push(...(await readBeside(path, { columns, more, partial }, language)));
    return read;
  };
  const impossible = await rowsOf(typed.values('impossible'), [], true);
  const published = (await rowsOf(typed.values('published'), [value], false)).filter(isTold);
  const file = typed.value('contributors');
  const given = file === undefined ? [] : await rowsOf([file], ['contributor', value], false);
  const told = numbersIn(published, 0, value, language);
  const amounts = numbersIn(given, 1, value, language);
  const contributions =
    file === undefined
      ? {
          kind: 'two-largest' as const,
          rows: asked.beside.map(([largest = 0, second = 0]) => [largest, second] as const),
        }
      : {
          kind: 'each' as const,
          entries: given.map(({ codes, more }, i) => ({ codes, contributor: more[0] ?? '', amount: amounts[i] ?? 0 })),
        };
  const wish: RulesWish = {
    ...options,
    impossible,
    published: published.map(({ codes }, i) => ({ codes, value: told[i] ?? 0 })),
    ...(typed.flag('amounts') ? { amounts: { ...options, contributions } } : {}),
  };
  return { wish, placeOf: placeIn({ impossible, published, given }, asked) };
}

/** An earlier answer of this command can be given as it stands: what it withheld is blank, what cannot exist a point. */
function isTold({ more: [value] }: BesideRow): boolean {
  return value !== '' && value !== '.';
}

type BesideFiles = Readonly<Record<'impossible' | 'published' | 'given', readonly BesideRow[]>>;

/** Problems of an entry stand in the file of the entry; all others where the table says. */
function placeIn({ impossible, published, given }: BesideFiles, asked: AskedTable): AskedRules['placeOf'] {
  return (problem) => {
    if (!('entry' in problem)) return asked.placeOf(problem);
    const files = { impossible, published, contribution: given };
    const kind = (['impossible', 'published', 'contribution'] as const).find((one) => problem.code.startsWith(one));
    const row = kind && files[kind][problem.entry];
    return { line: row?.line ?? 0, firstLine: 0, path: row?.path ?? '' };
  };
}
