import { openFigures } from '../../../disclosure/index.ts';
import { revisionsAnswer } from '../../answers/revisions-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askedAudience, askedQuestion, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { revisionsText } from '../texts/revisions-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const revisions: Command = {
  name: 'revisions',
  summary: 'what has changed in a figure since a day, and why',
  usage: 'METRIC --as-known-on DAY [the options of «laget figure»]',
  options: QUESTION_OPTIONS,
  examples: [
    'laget revisions owner-turnover --as-known-on 2026-09-15',
    'laget revisions headcount --by unit --at 2026-08-31 --as-known-on 2026-09-05 --audience internal --format json',
  ],
  formats: ['text', 'json'],
  run: runRevisions,
};

async function runRevisions(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const audience = askedAudience(context);
  const question = askedQuestion(context, 'revisions');
  if (question === null) return EXIT.refused;
  const { asKnownOn } = question;
  if (asKnownOn === null || typed.value('as-known-on') === undefined)
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('--as-known-on', 'laget revisions'));
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const found = await figures.revisions({ ...question, asKnownOn }, asker, audience);
    if ('refusal' in found) {
      voice.refuse(found.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(revisionsAnswer(found, language));
    else voice.text(revisionsText(found, language));
    return EXIT.fine;
  });
}
