import { CODES, LAW_CHECKED_AS_OF, type Variant } from '../../../../requirements/index.ts';
import { type RequirementAnswer, requirementAnswer } from '../../../answers/requirement-answer.ts';
import { caseProblemText } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { WrongUse } from '../../wrong-use.ts';
import { ifVariant, tellIfChanged, variantAsked } from './if-variant.ts';
import { readJson } from './read-json.ts';

export const requirement: Command = {
  name: 'requirement',
  summary: 'what the law says of a person and a post: outcome, paragraph, what lacks, what to ask',
  usage: 'FACTS.json [--variant ID|FILE.json] | --codes',
  options: [
    { name: 'codes', kind: 'flag', placeholder: '', help: 'the codes that facts and outcomes are written in' },
    {
      name: 'variant',
      kind: 'value',
      placeholder: 'ID|FILE.json',
      help: 'besides the law: what a law that is not would answer, by its id or written in a file',
    },
  ],
  examples: [
    'laget requirement facts.json',
    'laget requirement facts.json --format json --lang nn',
    'laget requirement facts.json --variant no-exemption',
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
  if (written === null) return EXIT.refused;
  const asked = typed.value('variant');
  if (asked === undefined) return tell(context, written.content, null);
  const variant = variantAsked(context, asked);
  return variant === null ? EXIT.refused : tell(context, written.content, variant);
}

function tell(context: Context, facts: unknown, variant: Variant | null): Exit {
  const { voice, format, language, surroundings } = context;
  const answer = requirementAnswer(facts, surroundings.today(), language);
  if (format === 'json') voice.document({ cases: answer.cases, ...ifVariant(context, facts, variant) });
  else for (const one of answer.cases) voice.text(caseLines(one));
  if (format !== 'json' && variant !== null) tellIfChanged(context, facts, variant);
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
