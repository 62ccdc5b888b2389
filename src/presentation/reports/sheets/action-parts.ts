import { readQuestion } from '../../../disclosure/index.ts';
import type { PlanActionAnswer, PlanIndicatorItem, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { codeLabel, fill, formatDayText, inLine, listed, valueText } from '../../language/index.ts';
import type { Bindable } from '../tertial/bind.ts';
import { fact } from '../tertial/plan-blocks.ts';
import { paragraph } from '../tertial/writing.ts';
import { metricOf } from './metric-of.ts';
import { nameOf, type SheetWriting } from './sheet-parts.ts';
import type { ActionPart } from './template.ts';

type Said = { readonly text: string; readonly of: readonly Bindable[] };

/** What a part about an action becomes. */
export async function actionBlocks(
  writing: SheetWriting,
  action: PlanActionAnswer,
  part: ActionPart,
): Promise<readonly ReportBlock[]> {
  switch (part) {
    case 'doing':
      return doing(writing, action);
    case 'course':
      return course(writing, action);
    case 'indicators':
      return indicators(writing, action);
    case 'judged':
      return judged(writing, action);
    case 'next':
      return next(writing, action);
  }
}

function said(text: string): Said {
  return { text, of: [] };
}

function block({ pen }: SheetWriting, id: string, ...stretches: readonly Said[]): ReportBlock {
  return { kind: 'paragraph', paragraph: paragraph(pen, id, stretches) };
}

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function doing(writing: SheetWriting, action: PlanActionAnswer): readonly ReportBlock[] {
  const { texts, pen } = writing;
  const { language } = pen.making;
  const day = (iso: string) => formatDayText(iso, language);
  const { start, stop, cost } = action;
  const lines = (
    [
      ['because', action.because],
      ['does', action.doing],
      ['leadsTo', action.leadsTo],
    ] as const
  ).flatMap(([key, text]) =>
    text === '' ? [] : [block(writing, `action.${key}`, said(fill(texts[key], { text: ended(text) })))],
  );
  const times =
    start === null
      ? []
      : [
          said(
            stop === null
              ? fill(texts.begins, { start: day(start) })
              : fill(texts.lasts, { start: day(start), stop: day(stop) }),
          ),
        ];
  const price = cost === null ? null : fact(pen, 'action-cost', cost, texts.sections.doing);
  return [
    block(
      writing,
      'action.who',
      said(fill(texts.strength, { strength: action.strength.label, owner: action.owner })),
      said(whomText(writing, action)),
      ...times,
      ...(price === null ? [] : [{ text: fill(texts.costs, { cost: price.shown }), of: price.of }]),
    ),
    ...lines,
  ];
}

function whomText({ texts, pen }: SheetWriting, { target }: PlanActionAnswer): string {
  const { language } = pen.making;
  const whom = [
    ...target.groups.map((code) => inLine(codeLabel('staff-group', code, language))),
    ...target.schoolTypes.map((code) => inLine(codeLabel('school-type', code, language))),
    ...target.areas,
    ...target.units,
  ];
  return whom.length === 0 ? texts.reachesAll : fill(texts.reaches, { whom: listed(whom, language) });
}

function course(writing: SheetWriting, { course: steps }: PlanActionAnswer): readonly ReportBlock[] {
  const { texts, pen } = writing;
  const { language } = pen.making;
  const items = steps.map(({ status, day, evidence }, i): ReportParagraph => {
    const shown = evidence.map(({ kind, what }) =>
      what === '' ? kind.label : fill(texts.evidence, { kind: kind.label, what }),
    );
    return paragraph(pen, `course.${i + 1}`, [
      said(fill(texts.step, { day: formatDayText(day, language), status: status.label })),
      ...(shown.length === 0 ? [] : [said(fill(texts.stepShown, { evidence: listed(shown, language) }))]),
    ]);
  });
  return [{ kind: 'list', items }];
}

async function indicators(
  writing: SheetWriting,
  { indicators: all }: PlanActionAnswer,
): Promise<readonly ReportBlock[]> {
  if (all.length === 0) return [block(writing, 'indicators.none', said(writing.texts.noIndicators))];
  const blocks: ReportBlock[] = [];
  for (const [i, indicator] of all.entries()) blocks.push(...(await indicatorBlocks(writing, indicator, i)));
  return blocks;
}

async function indicatorBlocks(
  writing: SheetWriting,
  indicator: PlanIndicatorItem,
  i: number,
): Promise<readonly ReportBlock[]> {
  const { texts, pen, asking } = writing;
  const { language } = pen.making;
  const { metric, where, baseline, target, by } = indicator;
  const id = `indicators.${i + 1}`;
  if (!indicator.isKnown) return [block(writing, id, said(fill(texts.unknownMetric, { metric: metric.label })))];
  const asked = readQuestion({ metric: metric.code, where });
  const found =
    'refusal' in asked
      ? null
      : await asking.ask({ metric: asked.question.metric, by: [], where: asked.question.where, times: 'years' });
  // One that the catalogue does not have is told as a plain number.
  const unit = metricOf(pen.making.catalogue, metric.code)?.unit ?? 'persons';
  const valueFact = (what: string, value: number) => {
    const shown = valueText(value, unit, language);
    const isPerCent = unit === 'share';
    const { of } = fact(pen, `${id}.${what}`, isPerCent ? value * 100 : value, metric.label);
    return { shown, of };
  };
  const goal = target === null ? null : valueFact('target', target);
  const from = baseline === null ? null : valueFact('baseline', baseline.value);
  const name = found === null ? metric.label : nameOf(pen, found.table.metric.id);
  const first = block(
    writing,
    id,
    goal === null || by === null
      ? said(fill(texts.indicatorNoTarget, { metric: name }))
      : {
          text: fill(texts.indicator, { metric: name, target: goal.shown, day: formatDayText(by, language) }),
          of: goal.of,
        },
    ...(from === null || baseline === null
      ? []
      : [
          {
            text: fill(texts.baseline, { value: from.shown, day: formatDayText(baseline.day, language) }),
            of: from.of,
          },
        ]),
  );
  return found === null ? [first] : [first, { kind: 'table', figure: found.key }];
}

function judged(writing: SheetWriting, action: PlanActionAnswer): readonly ReportBlock[] {
  const { texts, pen } = writing;
  const { language } = pen.making;
  const { evaluation } = action;
  const planned =
    evaluation === null
      ? texts.noEvaluation
      : fill(texts.evaluation, {
          day: formatDayText(evaluation.on, language),
          question: ended(evaluation.question).replace(/\?\.$/, '?'),
        });
  const verdicts = action.course.flatMap(({ verdict, day }) =>
    verdict === null ? [] : [fill(texts.verdict, { verdict: verdict.label, day: formatDayText(day, language) })],
  );
  const lacks = action.lacks.flatMap(({ lacks: parts }) => parts.map(({ part }) => part.label.toLowerCase()));
  return [
    block(writing, 'judged.planned', said(planned)),
    block(writing, 'judged.verdict', said(verdicts.at(-1) ?? texts.noVerdict)),
    ...(lacks.length === 0
      ? []
      : [block(writing, 'judged.lacks', said(fill(texts.lacks, { lacks: listed(lacks, language) })))]),
  ];
}

function next(writing: SheetWriting, { milestones, risks }: PlanActionAnswer): readonly ReportBlock[] {
  const { texts, pen } = writing;
  const { language } = pen.making;
  const dated = milestones.flatMap(({ what, due, done }) => {
    if (done !== null) return [fill(texts.milestoneDone, { what, day: formatDayText(done, language) })];
    return due === null ? [] : [fill(texts.milestone, { what, day: formatDayText(due, language) })];
  });
  const weighed = risks.map(({ what, answer }) => fill(texts.risk, { what: ended(what), answer: ended(answer) }));
  const items = [...dated, ...weighed].map((text, i) => paragraph(pen, `next.${i + 1}`, [said(text)]));
  return items.length === 0 ? [block(writing, 'next.none', said(texts.nothingNext))] : [{ kind: 'list', items }];
}
