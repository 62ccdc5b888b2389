import { CODES, LAW_CHECKED_AS_OF } from '../../../../requirements/index.ts';
import { type RequirementAnswer, requirementAnswer } from '../../../answers/requirement-answer.ts';
import { caseProblemText } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { readJson } from './read-json.ts';

export const requirement: Command = {
  name: 'requirement',
  summary: 'what the law says of a person and a post: outcome, paragraph, what lacks, what to ask',
  usage: 'FACTS.json | --codes',
  options: [{ name: 'codes', kind: 'flag', placeholder: '', help: 'the codes that facts and outcomes are written in' }],
  examples: [
    'laget requirement facts.json',
    'laget requirement facts.json --format json --lang nn',
    'laget requirement --codes',
  ],
  formats: ['text', 'json'],
  run: runRequirement,
};

async function runRequirement(context: Context): Promise<Exit> {
  const { typed, voice, format } = context;
  if (typed.flag('codes')) {
    if (format === 'json') voice.document({ ...CODES, lawCheckedAsOf: LAW_CHECKED_AS_OF });
    else voice.text(codesText());
    return EXIT.fine;
  }
  const [file, ...more] = typed.words;
  if (file === undefined || more.length > 0) throw new WrongUse('requirement takes one file of facts, or --codes');
  const written = readJson(context, file);
  return written === null ? EXIT.refused : tell(context, written.content);
}

function tell({ voice, format, language, surroundings }: Context, facts: unknown): Exit {
  const answer = requirementAnswer(facts, surroundings.today(), language);
  if (format === 'json') voice.document({ cases: answer.cases });
  else for (const one of answer.cases) voice.text(caseLines(one));
  for (const refused of answer.refused) voice.message('refusal', refused.problem, caseProblemText(refused, language));
  for (const one of answer.cases)
    for (const problem of one.problems) voice.message('finding', 'fact-not-used', `${one.id} ${problem}`);
  return answer.refused.length > 0 ? EXIT.refused : EXIT.fine;
}

function caseLines({ id, asOf, explanation }: RequirementAnswer['cases'][number]): string {
  return `${id} (${asOf})\n${explanation}\n`;
}

function codesText(): string {
  const { subjects, ...lists } = CODES;
  const line = ([name, codes]: [string, readonly string[]]) => `${name}: ${codes.join(', ')}`;
  return [
    ...Object.entries(lists),
    ...Object.entries(subjects).map(([name, codes]) => [`subjects ${name}`, codes] as const),
  ]
    .map(([name, codes]) => line([name, codes]))
    .join('\n');
}
