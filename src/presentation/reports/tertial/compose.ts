import { createHash } from 'node:crypto';
import { catalogue, type FiguresThen, type Refused } from '../../../disclosure/index.ts';
import { gather, type Tertial } from '../../../plans/index.ts';
import type { DeliverySummary, PlanItem } from '../../../record/administration/index.ts';
import { addDays, type Day, formatDay, TOTAL } from '../../../terms/index.ts';
import { planAnswer } from '../../answers/plan/plan-answer.ts';
import { recordedVerdicts } from '../../answers/plan/recorded-verdicts.ts';
import { nameOf } from '../../answers/status/naming.ts';
import type { ComposedReport, ReportBlock, ReportSection } from '../../api/contract/index.ts';
import { fill, type Language } from '../../language/index.ts';
import { reportFigure } from './figures-used.ts';
import {
  changeBlocks,
  type Days,
  glossaryOf,
  lead,
  methodOf,
  notices,
  sourceParagraphs,
  sourcesByDay,
  sourcesTold,
  unknownBlocks,
} from './frame.ts';
import { lastBlocks } from './last-reported.ts';
import { numbered } from './numbered.ts';
import { planBlocks, planSummary } from './plan-blocks.ts';
import { type TertialPart, tertialTemplate } from './template.ts';
import { blockOf, toldHeadline } from './told-parts.ts';
import { beginWriting, type Writing } from './writing.ts';

/** What a tertial report is composed from; the same gives the same report, to the byte. */
export interface TertialRequest {
  readonly tertial: Tertial;
  readonly language: Language;
  readonly asKnownOn: Day;
  /** Version of the template; null = the newest. */
  readonly version: string | null;
  readonly baseDay: Day | null;
  readonly owner: ComposedReport['owner'];
  readonly deliveries: readonly DeliverySummary[];
  readonly plan: readonly PlanItem[];
  /** What was published last; null where nothing was. */
  readonly last: ComposedReport | null;
  readonly progress: (asked: number) => void;
}

/** Composes a draft from published tables. Refused where nothing is delivered. */
export async function composeTertial(gate: FiguresThen, request: TertialRequest): Promise<ComposedReport | Refused> {
  const { tertial, language, asKnownOn, baseDay, owner, progress } = request;
  const template = tertialTemplate(request.version);
  if (template === null) return { refusal: { code: 'no-data' } };
  const { more, fromHistory } = template;
  const gathered = await gather(gate, { day: tertial.day, asKnownOn, baseDay, more, fromHistory, progress });
  if ('refusal' in gathered) return gathered;
  const { standing, tables } = gathered;
  const making = { standing, group: TOTAL, owner: owner.name, catalogue: catalogue(), language };
  const writing = beginWriting(making, tables, template);
  const days = {
    day: formatDay(standing.horizon),
    tertialDay: formatDay(tertial.day),
    asKnownOn: formatDay(asKnownOn),
  };
  return identified(numbered(written(writing, { request, days })));
}

interface Given {
  readonly request: TertialRequest;
  readonly days: Days;
}

function written(writing: Writing, { request, days }: Given): ComposedReport {
  const { tertial, language, owner, deliveries } = request;
  const { texts, tables, making, template } = writing;
  const named = { tertial: tertial.number, year: tertial.year, owner: owner.name };
  const summaryPart = (part: Extract<TertialPart, { tell: unknown }>) => ({
    ...part,
    isShort: !template.summaryTellsBefore,
  });
  const first = {
    notices: notices(writing, { days, deliveries }),
    summary: [
      lead(writing),
      ...template.summary.flatMap((part) =>
        'tell' in part ? (toldHeadline(writing, `summary.${part.group}.${part.tell}`, summaryPart(part)) ?? []) : [],
      ),
      ...(template.summaryTellsBefore ? [] : planSummary(writing, planAnswer(request.plan, tertial.day, language))),
    ],
    sections: sectionsOf(writing, request),
  };
  const figures = tables.map((asked) => {
    const metric = asked.table.metric.id as Parameters<typeof nameOf>[0];
    return reportFigure(asked, nameOf(metric, null, making), language);
  });
  return {
    form: 1,
    id: '',
    template: { id: template.id, version: template.version },
    language,
    owner,
    addressee: texts.addressee,
    title: texts.title,
    subtitle: fill(texts.subtitle, named),
    period: {
      code: tertial.code,
      label: fill(texts.period, named),
      from: formatDay(tertial.from),
      to: formatDay(addDays(tertial.day, 1)),
    },
    day: days.day,
    asKnownOn: days.asKnownOn,
    ...(request.baseDay === null || !template.keepsBase ? {} : { base: formatDay(request.baseDay) }),
    datasets: [...new Set(tables.map(({ table }) => table.dataset))],
    standing: { kind: 'draft' },
    ...first,
    figures,
    method: methodOf(writing),
    sources: (template.groupsSources ? sourcesByDay : sourceParagraphs)(writing, sourcesTold(writing, deliveries)),
    glossary: glossaryOf(writing, new Set(figures.map(({ answer }) => answer.metric.id))),
    facts: [...writing.facts.values()],
  };
}

function sectionsOf(writing: Writing, { plan, tertial, language, last }: TertialRequest): readonly ReportSection[] {
  const more: Readonly<Partial<Record<string, () => readonly ReportBlock[]>>> = {
    areas: () => changeBlocks(writing),
    last: () => (last === null ? [] : lastBlocks(writing, last)),
    plan: () => planBlocks(writing, planAnswer(plan, tertial.day, language), recordedVerdicts(plan, tertial.day)),
    unknown: () => unknownBlocks(writing),
  };
  return writing.template.sections.flatMap(({ id, parts }) => {
    const blocks = [...(more[id]?.() ?? []), ...parts.flatMap((part) => blockOf(writing, id, part))];
    return blocks.length === 0 ? [] : [{ id, heading: writing.texts.sections[id], blocks }];
  });
}

const ID_SIGNS = 10;

/** With the id that its content gives: what is said, and not where it stands. */
export function identified(report: ComposedReport): ComposedReport {
  const { id: _, standing: __, ...says } = report;
  const hash = createHash('sha256').update(JSON.stringify(says)).digest('hex');
  return { ...report, id: `${report.template.id}-${report.period.code}-${hash.slice(0, ID_SIGNS)}` };
}
