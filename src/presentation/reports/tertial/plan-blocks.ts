import type { Verdict } from '../../../terms/index.ts';
import type { OwnersPlanAnswer, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText, formatNumber, listed, PLAN_TEXTS } from '../../language/index.ts';
import type { Bindable } from './bind.ts';
import { type Pen, paragraph, type Stretch, told, type Writing } from './writing.ts';

/** The plan's actions by status, how they are followed, and what cannot be judged. */
export function planBlocks(
  writing: Writing,
  plan: OwnersPlanAnswer,
  recorded: ReadonlyMap<string, Verdict>,
): readonly ReportBlock[] {
  const { texts, making } = writing;
  const { language } = making;
  if (plan.actions.length === 0) return [block(paragraph(writing, 'plan.none', [{ text: texts.planNone, of: [] }]))];
  const { followed } = plan;
  const counts = followed.statuses.filter(({ actions }) => actions > 0);
  const total = fact(writing, 'actions', followed.actions, texts.sections.plan);
  const each = counts.map(({ status, actions }) => {
    const count = fact(writing, `actions-${status.code}`, actions, status.label);
    return { text: fill(texts.planStatus, { count: count.shown, status: status.label }), of: count.of };
  });
  const all = listed(
    each.map(({ text }) => text),
    language,
  );
  const said = [
    {
      text: fill(texts.planCount, { actions: total.shown, listed: all }),
      of: [...total.of, ...each.flatMap(({ of }) => of)],
    },
  ];
  // Those that are under way have a sentence of their own.
  const underWay: Readonly<Partial<Record<string, string>>> = texts.planActions;
  const active = plan.actions.flatMap((one) => {
    const sentence = underWay[one.status.code];
    return sentence === undefined ? [] : [{ ...one, sentence }];
  });
  return [
    block(paragraph(writing, 'plan.count', said)),
    block(paragraph(writing, 'plan.followed', followedText(writing, plan))),
    {
      kind: 'list',
      items: active.map(({ title, status, since, code, sentence }) => {
        const day = formatDayText(since, language);
        const verdict = recorded.get(code);
        const text =
          status.code === 'evaluated' && verdict !== undefined
            ? fill(texts.planEvaluatedAction, { title, day, verdict: PLAN_TEXTS[language].verdicts[verdict] })
            : fill(sentence, { title, day });
        return paragraph(writing, `plan.action.${code}`, [{ text, of: [] }]);
      }),
    },
    ...lackingBlocks(writing, plan),
  ];
}

function followedText(writing: Writing, { followed }: OwnersPlanAnswer) {
  const { texts, template } = writing;
  const { withIndicator, evaluated, verdicts } = followed;
  const isTold = (count: number) => template.tellsNone || count > 0;
  const [active, whole] = [
    fact(writing, 'actions-active', withIndicator.denominator, texts.sections.plan),
    fact(writing, 'actions-with-indicator', withIndicator.numerator, texts.sections.plan),
  ];
  const [due, done] = [
    fact(writing, 'actions-due', evaluated.denominator, texts.sections.plan),
    fact(writing, 'actions-concluded', evaluated.numerator, texts.sections.plan),
  ];
  const indicator = isTold(withIndicator.numerator) ? texts.planIndicator : texts.planIndicatorNone;
  const conclusion = isTold(evaluated.numerator) ? texts.planEvaluated : texts.planEvaluatedNone;
  return [
    {
      text: isTold(withIndicator.denominator) ? fill(indicator, { active: active.shown, whole: whole.shown }) : '',
      of: [...active.of, ...whole.of],
    },
    {
      text: isTold(evaluated.denominator) ? fill(conclusion, { due: due.shown, done: done.shown }) : '',
      of: [...due.of, ...done.of],
    },
    ...verdictText(writing, verdicts),
  ];
}

/** What the evaluations say, each with how many. */
function verdictText(writing: Writing, verdicts: OwnersPlanAnswer['followed']['verdicts']): readonly Stretch[] {
  const { texts, making } = writing;
  const named = PLAN_TEXTS[making.language].verdicts;
  const each = (Object.keys(verdicts) as readonly (keyof typeof verdicts)[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => {
      const count = fact(writing, `actions-verdict-${verdict}`, verdicts[verdict], named[verdict]);
      return { text: fill(texts.planVerdict, { verdict: named[verdict], count: count.shown }), of: count.of };
    });
  if (each.length === 0) return [];
  const all = listed(
    each.map(({ text }) => text),
    making.language,
  );
  return [{ text: fill(texts.planVerdicts, { listed: all }), of: each.flatMap(({ of }) => of) }];
}

/** The plan in a sentence or two: how much is under way, and what the evaluations say. */
export function planSummary(writing: Writing, { followed }: OwnersPlanAnswer): readonly ReportParagraph[] {
  const { texts } = writing;
  if (followed.actions === 0) return [];
  const [total, active] = [
    fact(writing, 'actions', followed.actions, texts.sections.plan),
    fact(writing, 'actions-active', followed.withIndicator.denominator, texts.sections.plan),
  ];
  const text = fill(texts.planSummary, { actions: total.shown, active: active.shown });
  const said = { text, of: [...total.of, ...active.of] };
  return [paragraph(writing, 'summary.plan', [said, ...verdictText(writing, followed.verdicts)])];
}

function lackingBlocks(writing: Writing, { lacks }: OwnersPlanAnswer): readonly ReportBlock[] {
  const { texts, making } = writing;
  const items = lacks.flatMap(({ code, title, lacks: parts }) => {
    const unexplained = parts.filter(({ reason }) => reason === null).map(({ part }) => part.label.toLowerCase());
    if (unexplained.length === 0) return [];
    const text = fill(texts.planLacking, { title, lacks: listed(unexplained, making.language) });
    return [paragraph(writing, `plan.lacks.${code}`, [{ text, of: [] }])];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A count that is no cell of a figure, with what it is printed as. */
export function fact(
  writing: Pen,
  id: string,
  value: number,
  label: string,
): { readonly shown: string; readonly of: readonly Bindable[] } {
  const shown = formatNumber(value, writing.making.language);
  const piece = told(writing, id, { shown, label });
  return { shown, of: piece === null ? [] : [{ shown, piece }] };
}

function block(one: ReportParagraph): ReportBlock {
  return { kind: 'paragraph', paragraph: one };
}
