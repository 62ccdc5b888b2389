import { openFigures } from '../../../../disclosure/index.ts';
import { evaluateAction, fixDesign, tellDesign, type WrittenDesign } from '../../../../plans/index.ts';
import { designThatHolds, type OpenRecord } from '../../../../record/administration/index.ts';
import { designAnswer, designsOf } from '../../../answers/plan/design-answer.ts';
import { designKeptNo, designNo, figuresNo } from '../../../answers/plan/design-refusal.ts';
import { evaluationAnswer } from '../../../answers/plan/evaluation-answer.ts';
import type { PlanNo } from '../../../answers/plan/plan-refusal.ts';
import type { ActionEvaluationAnswer } from '../../../api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, fill, SURFACE_TEXTS } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { readJson } from '../law/read-json.ts';
import { BY, codeTyped, refuse } from './doer.ts';
import { writtenDesignIn } from './written-design.ts';

export const planDesign: Command = {
  name: 'plan design',
  summary:
    'how an action is to be evaluated: show it, tell it from a file, fix it before the start, undo it, or put it back',
  usage: 'CODE [FILE.json [--reason TEXT] | --fix | --undo | --redo]',
  options: [
    { name: 'fix', kind: 'flag', placeholder: '', help: 'fix it: from here on it is changed only with a reason' },
    { name: 'undo', kind: 'flag', placeholder: '', help: 'take the last telling back, before it is fixed' },
    { name: 'redo', kind: 'flag', placeholder: '', help: 'put back the telling that was last taken back' },
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why it is changed; needed once it is fixed' },
  ],
  examples: [
    'laget plan design 2.2',
    'laget plan design 2.2 design.json',
    'laget plan design 2.2 --fix',
    'design.json: {"question":"Do more stay?","metric":"B2","grain":"school-year","waves":[{"from":"2027-08-01","units":["974760673"]}],"from":"2018-10-01","to":"2030-10-01","method":"randomisation","direction":"down","smallestEffect":0.02}',
  ],
  formats: ['text', 'json'],
  run: (context) => withRecord(context, (open) => design(context, open)),
};

async function design(context: Context, open: OpenRecord): Promise<Exit> {
  const { typed } = context;
  const [code, file, ...more] = typed.words;
  if (code === undefined || more.length > 0) {
    throw new WrongUse(SURFACE_TEXTS[context.language].missingArgument('CODE', 'laget plan design'));
  }
  const acts = [file !== undefined, ...(['fix', 'undo', 'redo'] as const).map((name) => typed.flag(name))].filter(
    (one) => one,
  ).length;
  // What is fixed is fixed for good: a file beside it must not be lost in silence.
  if (acts > 1)
    throw new WrongUse(
      SURFACE_TEXTS[context.language].missingArgument('FILE | --fix | --undo | --redo', 'laget plan design'),
    );
  if (typed.flag('undo')) return word(context, open, code, 'undo');
  if (typed.flag('redo')) return word(context, open, code, 'redo');
  if (typed.flag('fix')) return fixed(context, open, code);
  return file === undefined ? shown(context, open, code) : told(context, open, code, file);
}

async function told(context: Context, open: OpenRecord, code: string, file: string): Promise<Exit> {
  const { language, typed } = context;
  const json = readJson(context, file);
  if (json === null) return EXIT.refused;
  const written: WrittenDesign | { readonly wrong: string } = writtenDesignIn(json.content);
  if ('wrong' in written) {
    const text = fill(ACTION_EVALUATION_TEXTS[language].notADesign, { wrong: written.wrong });
    return refuse(context, [{ code: 'unusable-design', place: null, text }]);
  }
  const { plan, designs, units } = open.administration;
  const { evaluations } = await openFigures(open);
  const seen = designThatHolds(designsOf(await designs.list(), code))?.no ?? null;
  const telling = { design: written, reason: typed.value('reason') ?? '', seen };
  const said = await tellDesign({ plan, designs, evaluations, units }, code, telling, { by: BY, today: open.today() });
  if (!said.ok) return refuse(context, designNo(code, said, language));
  return done(context, open, code, ACTION_EVALUATION_TEXTS[language].told);
}

async function fixed(context: Context, open: OpenRecord, code: string): Promise<Exit> {
  const { plan, designs } = open.administration;
  const said = await fixDesign({ plan, designs }, code, null, { by: BY, today: open.today() });
  if (!said.ok) return refuse(context, designNo(code, said, context.language));
  return done(context, open, code, ACTION_EVALUATION_TEXTS[context.language].fixed);
}

async function word(context: Context, open: OpenRecord, code: string, name: 'undo' | 'redo'): Promise<Exit> {
  const outcome = await open.administration.designs[name](code, BY);
  if (!outcome.ok) return refuse(context, designKeptNo(code, outcome, context.language));
  return done(context, open, code, ACTION_EVALUATION_TEXTS[context.language][name === 'undo' ? 'undone' : 'redone']);
}

async function done(context: Context, open: OpenRecord, code: string, text: string): Promise<Exit> {
  if (context.format === 'text') context.voice.text(fill(text, { code }));
  return shown(context, open, code);
}

async function shown(context: Context, open: OpenRecord, code: string): Promise<Exit> {
  const { voice, format, language } = context;
  const no = await unknown(open, code, context);
  if (no !== null) return refuse(context, no);
  const answer = designAnswer(designsOf(await open.administration.designs.list(), code), language);
  if (format === 'json') {
    const { choices, ...rest } = answer;
    voice.document(rest);
    return EXIT.fine;
  }
  if (answer.holds === null) voice.text(ACTION_EVALUATION_TEXTS[language].none);
  for (const { mark, at, by, reason, sentences, power } of answer.told) {
    voice.text(`${mark.label} · ${at.slice(0, 10)} · ${by}${reason === '' ? '' : ` · ${reason}`}`);
    for (const line of [...sentences, ...power.sentences]) voice.text(`  ${line}`);
  }
  if (answer.fixed !== null) voice.text(answer.fixed.text);
  return EXIT.fine;
}

async function unknown(open: OpenRecord, code: string, { language }: Context): Promise<readonly PlanNo[] | null> {
  const items = await open.administration.plan.list();
  const isThere = items.some((one) => one.part === 'action' && one.code === code);
  return isThere ? null : designKeptNo(code, { reason: 'unknown-item' }, language);
}

export const planEvaluate: Command = {
  name: 'plan evaluate',
  summary: 'whether an action worked, by the design that was fixed for it',
  usage: 'CODE',
  options: [],
  examples: ['laget plan evaluate 2.2', 'laget plan evaluate 2.2 --format json'],
  formats: ['text', 'json'],
  run: (context) => withRecord(context, (open) => evaluated(context, open)),
};

async function evaluated(context: Context, open: OpenRecord): Promise<Exit> {
  const { language } = context;
  const code = codeTyped(context, 'laget plan evaluate');
  const no = await unknown(open, code, context);
  if (no !== null) return refuse(context, no);
  const { evaluations } = await openFigures(open);
  const own = designsOf(await open.administration.designs.list(), code);
  const found = await evaluateAction(own, evaluations);
  if (typeof found !== 'string' && 'refusal' in found) {
    return refuse(context, [figuresNo(found.refusal, language)]);
  }
  return say(context, evaluationAnswer(found, own, language));
}

function say({ voice, format }: Context, answer: ActionEvaluationAnswer): Exit {
  if (format === 'json') {
    voice.document(answer);
    return EXIT.fine;
  }
  if (answer.verdict !== null) voice.text(answer.verdict.label);
  for (const line of [...answer.sentences, ...answer.checks]) voice.text(line);
  for (const line of answer.notes) voice.remark(line);
  return EXIT.fine;
}
