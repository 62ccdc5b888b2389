import { cheapestCoverage, readSchool } from '../../../../casework/index.ts';
import { startSolver } from '../../../../disclosure/index.ts';
import { parseDay } from '../../../../terms/index.ts';
import { COVERAGE_TEXTS, coverageLines, fill } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { runCoverageOfUnit, UNIT_OPTIONS } from './coverage-of-unit.ts';
import { readJson } from './read-json.ts';

const MOST_SECONDS = 600;
/** All the ways of a school of the record together. */
const PATIENCE = '60';

export const coverage: Command = {
  name: 'coverage',
  summary: 'the cheapest way for a school to have every hour taught by somebody who fulfils the requirement',
  usage: 'SCHOOL.json | --unit ORGNR',
  options: [
    {
      name: 'at',
      kind: 'value',
      placeholder: 'DAY',
      help: 'the day whose law says how many credits are asked (today)',
    },
    {
      name: 'seconds',
      kind: 'value',
      placeholder: 'N',
      help: 'how long to search; what was not proved is said (10; with --unit 60)',
    },
    ...UNIT_OPTIONS,
  ],
  examples: [
    'laget coverage school.json',
    'laget coverage --unit 974589095',
    'laget coverage --unit 974589095 --budget 200000 --format json',
  ],
  formats: ['text', 'json'],
  run: runCoverage,
};

function runCoverage(context: Context): Promise<Exit> {
  const { typed } = context;
  const unit = typed.value('unit');
  if (unit === undefined) return runCoverageOfFile(context);
  if (typed.words.length > 0) throw new WrongUse('coverage takes a file or --unit, not both');
  if (typed.value('at') !== undefined) throw new WrongUse('--at goes with a file; the record is read as of today');
  return runCoverageOfUnit(context, unit.trim(), secondsIn(typed.value('seconds') ?? PATIENCE));
}

async function runCoverageOfFile(context: Context): Promise<Exit> {
  const { typed, voice, format, language, surroundings } = context;
  const lost = UNIT_OPTIONS.find(({ name }) => typed.flag(name));
  if (lost !== undefined) throw new WrongUse(`--${lost.name} goes with --unit; a file has no prices and no limits`);
  const [file, ...more] = typed.words;
  if (file === undefined || more.length > 0)
    throw new WrongUse('coverage takes one file that describes a school, or --unit');
  const at = typed.value('at');
  const day = at === undefined ? surroundings.today() : parseDay(at);
  if (day === null) throw new WrongUse(`--at ${at} is not a day, such as 2026-08-01`);
  const seconds = secondsIn(typed.value('seconds'));
  const written = readJson(context, file);
  if (written === null) return EXIT.refused;
  const { problem, faults } = readSchool(written.content, day);
  if (problem === null) {
    const said = faults.map(({ place, problem: fault }) => fill(COVERAGE_TEXTS[language].problem[fault], { place }));
    voice.sayNo('refusal', faults[0]?.problem ?? 'not-a-school', said.join('\n'));
    return EXIT.refused;
  }
  const answer = cheapestCoverage(await startSolver(), problem, { seconds, alternatives: 2 });
  if (format === 'json') voice.document(answer);
  else voice.text(coverageLines(answer, language).join('\n'));
  return EXIT.fine;
}

function secondsIn(text: string | undefined): number {
  if (text === undefined) return 10;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new WrongUse(`--seconds ${text} is not a number from 1 to ${MOST_SECONDS}`);
}
