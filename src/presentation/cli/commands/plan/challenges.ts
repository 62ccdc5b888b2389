import { openFigures } from '../../../../disclosure/index.ts';
import { askChallenges } from '../../../answers/plan/ask-challenges.ts';
import { askedAudience } from '../../asked-question.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { HOLDER } from '../../texts/bridges/bridge-words.ts';
import { challengesText } from '../../texts/plan/challenges-text.ts';
import { withRecord } from '../../with-record.ts';

export const challenges: Command = {
  name: 'challenges',
  summary: 'what stands out among all units and groups, how sure it is, and what the plan does about it',
  usage: '[--unit UNIT] [--audience public|internal]',
  options: [
    { name: 'unit', kind: 'value', placeholder: 'UNIT', help: 'only this unit, by its number (all)' },
    {
      name: 'audience',
      kind: 'value',
      placeholder: 'public|internal',
      help: 'internal: whole figures, logged (public)',
    },
  ],
  examples: ['laget challenges', 'laget challenges --audience internal --format json --lang en'],
  formats: ['text', 'json'],
  run: runChallenges,
};

async function runChallenges(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const audience = askedAudience(context);
  return withRecord(context, async (open) => {
    const asked = { asker: HOLDER, audience, unit: typed.value('unit') ?? null, language } as const;
    const answer = await askChallenges(open, await openFigures(open), asked);
    if ('refusal' in answer) {
      voice.refuse(answer.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(answer);
    else voice.text(challengesText(answer, language));
    return EXIT.fine;
  });
}
