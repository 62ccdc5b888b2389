import { KIND_LIMITS } from '../../terms/index.ts';
import { METRICS } from './catalogue.ts';
import { RULE_TEXTS } from './counting-rules.ts';
import { cameWith } from './editions/editions.ts';
import { pagePath } from './lint-catalogue.ts';
import type { Metric, ReferenceValue, Text3 } from './metric.ts';
import { WAITING_METRICS } from './waiting.ts';

/** The catalogue as pages: one per live metric and an overview. Path → text; written by `scripts/generate-metrics.ts`. */
export function metricPages(): Map<string, string> {
  const metrics = Object.values(METRICS);
  const pages = new Map(metrics.map((metric) => [pagePath(metric), pageOf(metric)]));
  return pages.set('docs/metrics/README.md', overview(metrics));
}

const NOTICE = '<!-- Made by scripts/generate-metrics.ts from src/analysis/metrics. Change the definition there. -->';

function pageOf(metric: Metric): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Id and alias', `${metric.id}, \`${metric.alias}\``],
    ['Came with', `Laget ${cameWith(metric.id).edition}`],
    ['Version, valid from', `${metric.version}, ${metric.validFrom}`],
    ['Unit', metric.unit],
    ['Kernel', metric.kernel],
    ['What is summed', metric.counted],
    ['Numerator', metric.numerator],
    ['Denominator', metric.denominator ?? 'none'],
    ['Over time', metric.overTime],
    ['Over units', metric.overUnits],
    ['Not broken down by', metric.notOffered?.join(', ') ?? 'offers every dimension'],
    ['Left out', metric.exclusions.join(', ')],
    ['Fewest persons', fewestPersonsOf(metric)],
    ['Sources', metric.sources.join(', ')],
    ['Owner of the definition', metric.owner],
  ];
  return [
    NOTICE,
    '',
    `# ${metric.id} ${metric.name.en}`,
    '',
    ...inThree(metric.name),
    '',
    '## Definition',
    '',
    ...inThree(metric.definition),
    '',
    `\`${metric.formula}\``,
    '',
    '## Population',
    '',
    ...inThree(metric.population),
    '',
    ...rulesOf(metric),
    '## Facts',
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    '## Adding figures',
    '',
    ...inThree(metric.adding),
    '',
    '## Published values',
    '',
    ...published(metric.referenceValues),
    '## Pitfalls',
    '',
    ...metric.pitfalls.flatMap((pitfall, i) => [`${i + 1}. ${pitfall.nb}`, `   ${pitfall.nn}`, `   ${pitfall.en}`]),
    '',
  ].join('\n');
}

/** Until the owner decides otherwise. */
function fewestPersonsOf({ sensitive }: Metric): string {
  const kind = sensitive ?? 'staff';
  return `${KIND_LIMITS[kind].standard} (${kind}), unless the owner has decided otherwise: \`laget limits\``;
}

function published(values: readonly ReferenceValue[]): string[] {
  if (values.length === 0) return ['None that we know of.', ''];
  const notes = [...new Set(values.map(({ note }) => note))];
  return notes.flatMap((note) => [
    '| value | unit | period | bokmål | nynorsk | English | publisher | comparable |',
    '|---|---|---|---|---|---|---|---|',
    ...values.filter((one) => one.note === note).map(publishedRow),
    '',
    ...inThree(note),
    '',
  ]);
}

function publishedRow({ value, unit, period, population, publisher, address, comparable }: ReferenceValue): string {
  const { nb, nn, en } = population;
  return `| ${value} | ${unit} | ${period} | ${nb} | ${nn} | ${en} | [${publisher}](${address}) | ${comparable ? 'yes' : 'no'} |`;
}

function rulesOf({ rules = [] }: Metric): string[] {
  if (rules.length === 0) return [];
  const told = rules.flatMap((rule) => [`\`--rule ${rule}\``, '', ...inThree(RULE_TEXTS[rule]), '']);
  return ['## Other counting rules', '', ...told];
}

function inThree({ nb, nn, en }: Text3): string[] {
  return [`* nb: ${nb}`, `* nn: ${nn}`, `* en: ${en}`];
}

function overview(metrics: readonly Metric[]): string {
  return [
    NOTICE,
    '',
    '# The metric catalogue',
    '',
    '| id | alias | bokmål | nynorsk | English |',
    '|---|---|---|---|---|',
    ...metrics.map((metric) => {
      const page = pagePath(metric).replace('docs/metrics/', '');
      const { nb, nn, en } = metric.name;
      return `| [${metric.id}](${page}) | \`${metric.alias}\` | ${nb} | ${nn} | ${en} |`;
    }),
    '',
    'Waiting for a source or a method, and refused until then:',
    '',
    '| id | bokmål | nynorsk | English | waits for |',
    '|---|---|---|---|---|',
    ...WAITING_METRICS.map(
      ({ id, name, waitsFor }) => `| ${id} | ${name.nb} | ${name.nn} | ${name.en} | ${waitsFor} |`,
    ),
    '',
  ].join('\n');
}
