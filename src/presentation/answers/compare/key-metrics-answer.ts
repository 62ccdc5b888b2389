import type { Asker } from '../../../access/index.ts';
import type { Audience, Figures, Refused } from '../../../disclosure/index.ts';
import { KEY_GROUPS } from '../../../plans/index.ts';
import { STAFF_GROUPS, TOTAL } from '../../../terms/index.ts';
import type { KeyMetricLine, KeyMetricsAnswer } from '../../api/contract/index.ts';
import { COMPARE_TEXTS, codeLabel, fill, type Language, sentenceParts } from '../../language/index.ts';
import { metricName } from '../metric-name.ts';
import { notForWhole } from '../whole-figures.ts';
import { metricOf, quoted } from './compare-answer.ts';
import { compareKeyMetrics, type KeyCompared } from './compare-key-metrics.ts';
import { compareLine, testsIn } from './compare-line.ts';

export interface KeyMetricsRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  /** Staff group; `Total` for everybody. */
  readonly group: string;
  readonly language: Language;
}

/** Exposed areas and others by the key metrics, for GET /api/compare/key-metrics and `laget compare --key-metrics`. */
export async function askKeyMetrics(figures: Figures, request: KeyMetricsRequest): Promise<KeyMetricsAnswer | Refused> {
  const { asker, audience, group } = request;
  if (group !== TOTAL && !(STAFF_GROUPS as readonly string[]).includes(group)) {
    return { refusal: { code: 'unknown-code', dimension: 'staff-group', value: group } };
  }
  // Whoever knows one unit's people knows those of neither side.
  const refusal = notForWhole(asker, audience);
  if (refusal !== null) return { refusal };
  const found = await compareKeyMetrics(figures, { asker, audience, group });
  return 'refusal' in found ? found : keyMetricsAnswer(figures, found, request);
}

function keyMetricsAnswer(
  figures: Figures,
  found: readonly KeyCompared[],
  { audience, group, language }: KeyMetricsRequest,
): KeyMetricsAnswer {
  const { dimension, first, second } = KEY_GROUPS;
  const texts = COMPARE_TEXTS[language];
  const tests = testsIn(found);
  const named = (codes: readonly string[]) => codes.map((code) => codeLabel(dimension, code, language)).join(' + ');
  const names = { a: named(first), b: named(second) };
  const inSentences = { a: quoted(names.a, language), b: quoted(names.b, language) };
  const rows = found.map(
    (one): KeyMetricLine => ({
      ...compareLine(one, { names: inSentences, tests, broken: one.seen.broken, language }),
      metric: metricOf(one.seen.tables[0]),
      name: metricName(one.key.metric, language),
      reason: texts.reasons[one.key.reason],
      period: one.seen.periods[0],
      remark: one.ofGroup || group === TOTAL ? null : remarkOf(group, language),
    }),
  );
  return {
    audience,
    group,
    dimension,
    codes: { a: first, b: second },
    names,
    tests,
    lead: sentenceParts(leadOf(rows, language)),
    rows,
    notes: [...(tests > 1 ? [fill(texts.together, { tests })] : []), texts.apart, texts.noCause],
    dataset: found[0]?.seen.tables[0].dataset ?? figures.state().dataset,
  };
}

function remarkOf(group: string, language: Language): string {
  const label = codeLabel('staff-group', group, language).toLowerCase();
  return fill(COMPARE_TEXTS[language].everybody, { group: label });
}

function leadOf(rows: readonly KeyMetricLine[], language: Language): string {
  const texts = COMPARE_TEXTS[language];
  const of = (verdict: KeyMetricLine['verdict']) => rows.filter((row) => row.verdict === verdict);
  const found = of('difference').map(({ name }) => name);
  const all = rows.length;
  const names = [found.slice(0, -1).join(', '), found.at(-1) ?? ''].filter((part) => part !== '').join(texts.list);
  const told = { all, none: of('none-detected').length, cannot: of('cannot-tell').length };
  if (found.length === 0) return fill(texts.leadNone, told);
  return `${fill(texts.leadFound, { ...told, found: found.length, names })} ${fill(texts.leadRest, told)}`;
}
