import { openFigures } from '../../../../disclosure/index.ts';
import { readIncentiveRule } from '../../../../plans/index.ts';
import { askIncentive } from '../../../answers/plan/ask-incentive.ts';
import { ruleProblemText, SURFACE_TEXTS } from '../../../language/index.ts';
import { incentiveCsv } from '../../../reports/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { incentiveText } from '../../texts/plan/incentive-text.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { readJson } from '../law/read-json.ts';
import { incentiveOfAction } from './action-incentive.ts';

export const planIncentive: Command = {
  name: 'plan incentive',
  summary: 'who could have an incentive, how many more would stay, and what each of them costs',
  usage: 'RULE.json | --action CODE [RULE.json [--reason TEXT] | --undo | --redo]',
  options: [
    {
      name: 'action',
      kind: 'value',
      placeholder: 'CODE',
      help: 'the incentive that goes with this action: show it, or keep RULE.json with it',
    },
    { name: 'undo', kind: 'flag', placeholder: '', help: 'take the last telling of it back' },
    { name: 'redo', kind: 'flag', placeholder: '', help: 'put back the telling that was last taken back' },
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why it is told anew' },
  ],
  examples: [
    'laget plan incentive rule.json',
    'laget plan incentive rule.json --format json',
    'laget plan incentive --action 2.8 rule.json',
    'laget plan incentive --action 2.8',
    'rule.json: {"who":{"groups":["teacher"],"livingConditions":["exposed"]},"perYear":60000,"onTop":0.141,"years":3,"takeUp":{"low":0.6,"likely":0.8,"high":0.9},"effect":{"low":0.01,"likely":0.04,"high":0.07}}',
    'with an evaluation: "effect":{"evaluation":{"estimate":-0.04,"interval":{"low":-0.07,"high":-0.01},"verdict":"effect"},"outcome":"leaving"}',
  ],
  formats: ['text', 'json', 'csv'],
  run: runIncentive,
};

async function runIncentive(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const action = typed.value('action');
  if (action !== undefined) return incentiveOfAction(context, action);
  const [file, ...more] = typed.words;
  if (file === undefined || more.length > 0 || typed.flag('undo') || typed.flag('redo')) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('RULE.json', 'laget plan incentive'));
  }
  const json = readJson(context, file);
  if (json === null) return EXIT.refused;
  const rule = readIncentiveRule(json.content);
  if ('problems' in rule) {
    for (const one of rule.problems) voice.sayNo('refusal', one.problem, ruleProblemText(one, language));
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const answer = await askIncentive(await openFigures(open), rule, language);
    if ('refusal' in answer) {
      voice.refuse(answer.refusal);
      return EXIT.refused;
    }
    const { ownerName: owner } = await open.administration.settings();
    if (format === 'json') voice.document(answer);
    else voice.text(format === 'csv' ? incentiveCsv(answer, { owner, language }) : incentiveText(answer, language));
    return EXIT.fine;
  });
}
