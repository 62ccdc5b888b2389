import { openFigures } from '../../../disclosure/index.ts';
import { askShortage } from '../../answers/shortage/ask-shortage.ts';
import type { ShortageAnswer, ShortageBy } from '../../api/contract/index.ts';
import { fill, LABELS, type Language, SCREEN_TEXTS, SURFACE_TEXTS } from '../../language/index.ts';
import { askedAudience } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const ASKER = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
const BY: readonly ShortageBy[] = ['staff-group', 'school-type', 'area', 'living-conditions'];

export const shortage: Command = {
  name: 'shortage',
  summary: 'how much is lacking in each group beside the others, with the figures it is made of',
  usage: '[--by staff-group|school-type|area|living-conditions]',
  options: [
    { name: 'by', kind: 'value', placeholder: 'DIM', help: 'what the rows are (staff-group)' },
    {
      name: 'audience',
      kind: 'value',
      placeholder: 'internal|public',
      help: 'whole figures, or as anyone is told them (public)',
    },
  ],
  examples: ['laget shortage', 'laget shortage --by area', 'laget shortage --by school-type --format json'],
  formats: ['text', 'json'],
  run: runShortage,
};

async function runShortage(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const asked = typed.value('by') ?? 'staff-group';
  const by = BY.find((one) => one === asked);
  if (by === undefined) throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--by', asked, BY.join(', ')));
  const audience = askedAudience(context);
  return withRecord(context, async (open) => {
    const answer = await askShortage(await openFigures(open), { asker: ASKER, audience, by, language });
    if ('refusal' in answer) {
      voice.refuse(answer.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(answer);
    else voice.text(textOf(answer, language));
    return EXIT.fine;
  });
}

function textOf({ rows, parts, lacks }: ShortageAnswer, language: Language): string {
  const texts = SCREEN_TEXTS[language].shortage;
  const { states } = LABELS[language];
  const told = rows.flatMap(({ label, text, of, cells }) => [
    `${label}: ${text ?? texts.tooFew} (${fill(texts.partOf, { of, all: parts.length })})`,
    ...cells.map((cell, i) => `  ${parts[i]?.name}: ${cell.text ?? states[cell.state]}`),
  ]);
  return [...(rows.length === 0 ? [texts.none] : told), '', texts.how, texts.notRanked, lacks].join('\n');
}
