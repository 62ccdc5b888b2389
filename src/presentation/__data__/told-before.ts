import { TOLD } from '../../../test/told-figure.ts';
import type { PublishedTable, ReportedBeside } from '../../disclosure/index.ts';

/** The figure that was told beside the first row of a published table. */
export function toldBeside({ rows }: PublishedTable): readonly ReportedBeside[] {
  const { knownOn: _knownOn, withdrawnOn: _withdrawnOn, line: _line, ...told } = TOLD;
  const [row] = rows;
  if (row === undefined) return [];
  const now = { row, source: 'hr-extract' };
  const figure = { ...told, metricId: 'B2', state: 'shown' } as const;
  return [{ figure, against: 'B2', isSameDefinition: true, now, atTheTime: { notOurs: 'group' } }];
}
