import { type Figures, openFigures } from '../../../../disclosure/index.ts';
import { keepIncentive } from '../../../../plans/index.ts';
import { incentiveThatHolds, type OpenRecord } from '../../../../record/administration/index.ts';
import {
  actionIncentive,
  incentiveKeeper,
  incentiveKeptNo,
  incentiveNo,
  incentivesOf,
} from '../../../answers/plan/action-incentive.ts';
import { INCENTIVE_PAGES, SURFACE_TEXTS } from '../../../language/index.ts';
import { incentiveCsv } from '../../../reports/index.ts';
import type { Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { incentiveText } from '../../texts/plan/incentive-text.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { readJson } from '../law/read-json.ts';
import { BY, refuse } from './doer.ts';

/** The incentive that goes with an action: shown, kept from a file, taken back, or put back. */
export function incentiveOfAction(context: Context, code: string): Promise<Exit> {
  const { typed, language } = context;
  const [file, ...more] = typed.words;
  const [undo, redo] = [typed.flag('undo'), typed.flag('redo')];
  const acts = [file !== undefined, undo, redo].filter((one) => one).length;
  if (acts > 1 || more.length > 0) {
    const wanted = 'RULE.json | --undo | --redo';
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument(wanted, 'laget plan incentive --action'));
  }
  return withRecord(context, async (open) => {
    const items = await open.administration.plan.list();
    const isThere = items.some((one) => one.part === 'action' && one.code === code);
    if (!isThere) return refuse(context, incentiveKeptNo(code, 'unknown-item', language));
    const at = { open, figures: await openFigures(open), code };
    if (undo || redo) return word(context, at, undo ? 'undo' : 'redo');
    return file === undefined ? shown(context, at) : kept(context, at, file);
  });
}

interface At {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly code: string;
}

async function kept(context: Context, at: At, file: string): Promise<Exit> {
  const { open, figures, code } = at;
  const { language, typed, voice, format } = context;
  const json = readJson(context, file);
  if (json === null) return EXIT.refused;
  const { incentives } = open.administration;
  const seen = incentiveThatHolds(incentivesOf(await incentives.list(), code))?.no ?? null;
  const telling = { rule: json.content, reason: typed.value('reason') ?? '', seen };
  const said = await keepIncentive(incentiveKeeper(incentives, figures, language), code, telling, BY);
  if (!said.ok) return refuse(context, incentiveNo(code, said, language));
  if (format === 'text') voice.text(INCENTIVE_PAGES[language].keepNow);
  return shown(context, at);
}

async function word(context: Context, at: At, name: 'undo' | 'redo'): Promise<Exit> {
  const { open, code } = at;
  const { language, voice, format } = context;
  const outcome = await open.administration.incentives[name](code, BY);
  if (!outcome.ok) return refuse(context, incentiveKeptNo(code, outcome.reason, language));
  const pages = INCENTIVE_PAGES[language];
  if (format === 'text') voice.text(name === 'undo' ? pages.undoneNow : pages.redoneNow);
  return shown(context, at);
}

async function shown({ language, voice, format }: Context, { open, figures, code }: At): Promise<Exit> {
  const told = incentivesOf(await open.administration.incentives.list(), code);
  const found = await actionIncentive(figures, told, language);
  const { holds, answer, problem } = found;
  if (format === 'json') voice.document(found);
  else if (format === 'csv' && answer !== null) {
    const { ownerName: owner } = await open.administration.settings();
    voice.text(incentiveCsv(answer, { owner, language }));
  } else {
    if (holds === null) voice.text(INCENTIVE_PAGES[language].noneOfAction);
    if (answer !== null) voice.text(incentiveText(answer, language));
    if (problem !== null) voice.remark(problem);
    for (const { title, text } of found.told) voice.text(`${title} · ${text}`);
  }
  return EXIT.fine;
}
