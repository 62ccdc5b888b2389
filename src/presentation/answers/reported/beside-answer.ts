import type { Figures, MetricId, Ours } from '../../../disclosure/index.ts';
import type { Explained } from '../../../plans/index.ts';
import { formatDay, type ReportedDefinition } from '../../../terms/index.ts';
import type { BesideItem, OursItem, ReportedBesideAnswer } from '../../api/contract/index.ts';
import {
  besideSentences,
  definitionText,
  LABELS,
  type Language,
  measuredText,
  noValueText,
  REPORTED_TEXTS,
} from '../../language/index.ts';
import { type Naming, namingOf } from './naming.ts';
import { reportedItem } from './reported-item.ts';

interface Making {
  readonly all: readonly Explained[];
  readonly asked: MetricId;
  readonly naming: Naming;
  readonly language: Language;
}

/** What was told earlier beside ours, in one language. */
export function besideAnswer(
  all: readonly Explained[],
  asked: MetricId,
  figures: Pick<Figures, 'catalogue' | 'dimensions'>,
  language: Language,
): ReportedBesideAnswer {
  const making = { all, asked, naming: namingOf(figures, language), language };
  return { reported: all.map((one) => besideItem(one, making)) };
}

function besideItem(one: Explained, making: Making): BesideItem {
  const { figure, against, isSameDefinition, now, atTheTime, difference, revises, revisedBy, conflicts } = one;
  const { naming, language, asked } = making;
  const metric = naming.metric(against) ?? { alias: against, name: against };
  const ours = (of: Ours) => oursItem(of, one, language);
  return {
    ...reportedItem(figure, naming, language),
    against: { id: against, ...metric },
    isSameDefinition,
    now: ours(now),
    atTheTime: atTheTime === null ? null : ours(atTheTime),
    difference: difference.kind === 'parts' ? { whole: difference.whole, parts: difference.parts } : null,
    sentences: besideSentences(
      {
        isWithheld: figure.state === 'withheld',
        measure: figure.measure,
        definition: definitionText(figure, language),
        otherMetric: against === asked ? null : metric.name,
        now,
        difference,
        revises: dayOf(revises, making),
        revisedBy: dayOf(revisedBy, making),
        conflicts: conflicts.flatMap((id) => toldBy(id, making)),
      },
      language,
    ),
    bridge: isSameDefinition && against === asked ? null : bridgeFrom(figure.definition),
    revises,
    revisedBy,
    conflicts,
  };
}

function dayOf(id: string | null, { all }: Making): string | null {
  if (id === null) return null;
  const day = all.find(({ figure }) => figure.id === id)?.figure.publishedOn ?? null;
  return day === null ? 'undated' : formatDay(day);
}

function toldBy(id: string, { all, naming, language }: Making): readonly string[] {
  const other = all.find(({ figure }) => figure.id === id);
  if (other === undefined) return [];
  const { valueText, publisher } = reportedItem(other.figure, naming, language);
  return [`${valueText} (${publisher})`];
}

function oursItem(ours: Ours, { figure }: Explained, language: Language): OursItem {
  if ('refusal' in ours) return { state: 'none', value: null, text: REPORTED_TEXTS[language].notKnown };
  if ('notOurs' in ours) return { state: 'none', value: null, text: LABELS[language].states['not-applicable'] };
  const { state, value } = ours.row;
  if (value === null) return { state, value, text: noValueText(state, figure.measure, language) };
  return { state, value, text: measuredText(value, figure.measure, figure.measure === 'persons' ? 0 : 1, language) };
}

/** Definitions of turnover, between which there are bridges. */
const BRIDGED: readonly ReportedDefinition[] = [
  'owner',
  'school',
  'exit-rate',
  'average-headcount',
  'nfer',
  'nfer-sector',
  'nces',
  'register',
  'ks',
];

function bridgeFrom(definition: ReportedDefinition): string | null {
  return BRIDGED.includes(definition) ? definition : null;
}
