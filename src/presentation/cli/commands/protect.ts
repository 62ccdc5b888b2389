import { resolve } from 'node:path';
import {
  type ProtectedCell,
  type ProtectedTable,
  protectTable,
  type Step,
  type TableAudit,
} from '../../../disclosure/protection/index.ts';
import { FEWEST_PERSONS_DEFAULT, TOTAL } from '../../../terms/index.ts';
import { METHOD_TEXTS } from '../../language/methods/index.ts';
import { PROTECTION_TEXTS, tableProblemText } from '../../language/protection/index.ts';
import { SURFACE_TEXTS } from '../../language/surfaces/index.ts';
import type { Command, Context } from '../command.ts';
import { UnusableFile } from '../own-file/columns.ts';
import { type AskedTable, readTableOfCounts } from '../own-file/table-of-counts.ts';
import {
  type AskedRules,
  RULE_OPTIONS,
  type RuleOptions,
  readRuleOptions,
  readRules,
} from '../protection/asked-rules.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { auditSentences, forAuditCsv, protectedCsv, protectedDocument } from '../texts/protected-table.ts';
import { WrongUse } from '../wrong-use.ts';

export const protect: Command = {
  name: 'protect',
  summary: 'withhold the small numbers of a table of your own, and what would give them away',
  usage: 'TABLE.csv --value COLUMN [--hierarchy FILE.csv]… [--fewest N] [--audit] [--for-audit] [RULES]',
  options: [
    { name: 'value', kind: 'value', placeholder: 'COLUMN', help: 'the column of counts; all others are dimensions' },
    { name: 'hierarchy', kind: 'repeated', placeholder: 'FILE.csv', help: 'a tree: column,code,parent' },
    { name: 'fewest', kind: 'value', placeholder: 'N', help: `withhold 1 … N−1 (${FEWEST_PERSONS_DEFAULT})` },
    { name: 'audit', kind: 'flag', placeholder: '', help: 'try to break it; exit 4 where somebody can' },
    { name: 'for-audit', kind: 'flag', placeholder: '', help: 'true values with n,primary,suppressed: not to be told' },
    ...RULE_OPTIONS,
    {
      name: 'optimal',
      kind: 'flag',
      placeholder: '',
      help: 'small tables: look for the fewest cells there are, for a minute',
    },
  ],
  examples: [
    'laget protect staff.csv --value persons --hierarchy schools.csv --hierarchy groups.csv',
    'laget protect staff.csv --value persons --fewest 3 --audit --format json',
    'laget protect staff.csv --value persons --sensitive outcome=left --few-units school=3 --published spring.csv',
    'laget protect pay.csv --value kroner --amounts --largest first --second second --p-percent 15',
  ],
  formats: ['text', 'csv', 'json'],
  run: runProtect,
};

async function runProtect(context: Context): Promise<Exit> {
  const { voice, language, typed, surroundings } = context;
  const [file] = typed.words;
  if (file === undefined) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('TABLE.csv', 'laget protect'));
  const value = typed.value('value');
  if (value === undefined || value === '') throw new WrongUse(METHOD_TEXTS[language].needsOption('--value'));
  const fewest = fewestIn(context);
  const options = readRuleOptions(context);
  const here = (path: string) => resolve(surroundings.folder, path);
  try {
    const hierarchies = typed.values('hierarchy').map(here);
    const asked = await readTableOfCounts({ file: here(file), value, hierarchies, beside: options.beside }, language);
    const rules = await readRules(context, asked, options);
    const answer = await protectTable({
      ...rules.wish,
      table: asked.table,
      hierarchies: asked.hierarchies,
      fewest,
      total: TOTAL,
      audited: true,
      intervals: context.format === 'json' && typed.flag('audit'),
      ...(typed.flag('optimal')
        ? { optimum: { seconds: OPTIMUM_SECONDS, now: () => Date.parse(surroundings.now()) } }
        : {}),
      tell: progress(context),
    });
    return answer.ok ? tell(context, { asked, value, options }, answer) : sayProblems(context, rules, answer.problems);
  } catch (fault) {
    if (!(fault instanceof UnusableFile)) throw fault;
    voice.sayNo('refusal', 'unusable-file', fault.message);
    return EXIT.refused;
  }
}

const OPTIMUM_SECONDS = 60;

function fewestIn({ typed, language }: Context): number {
  const text = typed.value('fewest') ?? String(FEWEST_PERSONS_DEFAULT);
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--fewest', text, '5'));
}

/** So much of each is long work, and is told of at every fifth of it. */
const LONG_WORK: Readonly<Record<Step['stage'], number>> = {
  repair: 500,
  'publishing-back': 500,
  parts: 50,
  audit: 50,
};

function progress({ voice, language }: Context): (step: Step) => void {
  const told = new Map<Step['stage'], number>();
  return ({ stage, done, of }) => {
    const fifths = Math.floor((done * 5) / of);
    if (of < LONG_WORK[stage] || fifths <= (told.get(stage) ?? 0)) return;
    told.set(stage, fifths);
    voice.remark(PROTECTION_TEXTS[language].step(stage, Math.floor(done), of));
  };
}

const MOST_PROBLEMS_TOLD = 20;

function sayProblems(
  { voice, language, format }: Context,
  rules: AskedRules,
  problems: Extract<ProtectedTable, { ok: false }>['problems'],
): Exit {
  const texts = PROTECTION_TEXTS[language];
  const told = problems.map((problem) => ({
    code: problem.code,
    message: tableProblemText(problem, rules.placeOf(problem), texts),
  }));
  if (format === 'json') voice.document({ findings: told });
  for (const { code, message } of told.slice(0, MOST_PROBLEMS_TOLD)) voice.message('finding', code, message);
  if (told.length > MOST_PROBLEMS_TOLD) voice.remark(texts.moreProblems(told.length - MOST_PROBLEMS_TOLD));
  return EXIT.refused;
}

interface Typed {
  readonly asked: AskedTable;
  /** Column of the counts. */
  readonly value: string;
  readonly options: RuleOptions;
}

function tell(context: Context, { asked, value, options }: Typed, answer: Extract<ProtectedTable, { ok: true }>): Exit {
  const { voice, typed, language, format, surroundings } = context;
  const sign = { columns: asked.table.columns, all: asked.columns, value };
  const wish = { trueValues: typed.flag('for-audit'), audited: typed.flag('audit') };
  if (format === 'json') voice.document(protectedDocument(sign, answer, wish));
  else surroundings.out(wish.trueValues ? forAuditCsv(sign, answer.cells) : protectedCsv(sign, answer.cells));
  const texts = PROTECTION_TEXTS[language];
  voice.remark(countSentence(answer.cells, texts));
  if (answer.isOptimum !== null) voice.remark(texts.optimum(answer.isOptimum));
  const out = answer.cells.filter((cell) => cell.primary && !cell.withheld).length;
  if (out > 0) voice.remark(texts.knownAlready(out));
  return answer.audit === null ? EXIT.fine : tellAudit(context, answer.audit, options);
}

/** Every answer is audited; it is told of where that was asked for, or where somebody comes too close. */
function tellAudit({ voice, typed, language }: Context, audit: TableAudit, { percent }: RuleOptions): Exit {
  // Amounts are promised a share of the largest contribution, counts a width.
  const sentences = auditSentences(audit, PROTECTION_TEXTS[language], typed.flag('amounts') ? percent : null);
  if (audit.attackers.every(({ tooClose, unseen }) => tooClose.length + unseen === 0)) {
    if (typed.flag('audit')) for (const sentence of sentences) voice.remark(sentence);
    return EXIT.fine;
  }
  for (const sentence of sentences) voice.message('finding', 'audit', sentence);
  return EXIT.refused;
}

function countSentence(
  cells: readonly ProtectedCell[],
  { withheld }: (typeof PROTECTION_TEXTS)[Context['language']],
): string {
  const hidden = cells.filter((cell) => cell.withheld);
  const primary = hidden.filter((cell) => cell.primary);
  return withheld(cells.length, primary.length, hidden.length - primary.length);
}
