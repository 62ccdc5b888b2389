import { type DimensionId, TOTAL } from '../../../terms/index.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Question } from '../../question.ts';
import type { RawTable } from '../../raw-table.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { movingDimension } from '../columns.ts';
import { codesOf, namesOf } from './dimension-codes.ts';
import { parentsOf } from './table-shape.ts';

/** Names of the places in a table, and which of its codes lie inside which. */
export function namesAndNesting(
  dataset: Dataset,
  question: Question,
  metric: Metric,
): Pick<RawTable, 'names' | 'nesting' | 'moving'> {
  const names = namesFor(dataset, question.by);
  const moving = movingDimension(question, metric);
  if (moving === null || moving === 'not-one') return { names, nesting: nestingOf(dataset, question.by) };
  const own = names[moving] ?? {};
  return { names: { from: own, to: own }, nesting: [], moving };
}

function namesFor(dataset: Dataset, by: readonly DimensionId[]): RawTable['names'] {
  const names: Record<string, Record<string, string>> = {};
  for (const dimension of by) {
    const own = namesOf(dataset, dimension);
    if (own === null) continue;
    const named = codesOf(dataset, dimension).map((code, i) => [code, own[i] ?? ''] as const);
    names[dimension] = Object.fromEntries(named.filter(([, name]) => name !== ''));
  }
  return names;
}

/** Which codes of one column lie inside which of another. */
function nestingOf(dataset: Dataset, by: readonly DimensionId[]): RawTable['nesting'] {
  const nesting: { child: DimensionId; parent: DimensionId; of: Record<string, string> }[] = [];
  for (const child of by) {
    for (const parent of by) {
      const parents = parentsOf(dataset, child, parent);
      if (parents === null) continue;
      const outer = codesOf(dataset, parent);
      const pairs = codesOf(dataset, child).map((code, i) => [code, outer[parents[i] ?? -1] ?? TOTAL] as const);
      nesting.push({ child, parent, of: Object.fromEntries(pairs.filter(([, above]) => above !== TOTAL)) });
    }
  }
  return nesting;
}
