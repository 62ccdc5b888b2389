import type { ReportItem } from '../../../../src/presentation/api/contract/index.ts';

/** Where a report stands, in a word. */
export function StateMark({ state }: Pick<ReportItem, 'state'>) {
  return <span className={`report-state report-${state.code}`}>{state.label}</span>;
}
