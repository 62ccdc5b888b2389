import type { ComposedReport } from '../../../../src/presentation/api/contract/index.ts';
import { plainPart } from '../../address/path-part.ts';
import { REPORT_PATH } from '../../app/places.ts';

export function reportPath(id: string): string {
  return `${REPORT_PATH}/${encodeURIComponent(id)}`;
}

/** Where a draft of the same is made: of its tertial, or a sheet of its year, school or action. */
export function correctPath({
  template,
  period,
  about,
}: Pick<ComposedReport, 'template' | 'period' | 'about'>): string {
  if (template.id === 'tertial') return pathWith({ tertial: period.code });
  const of: Readonly<Record<string, string>> = about === undefined ? {} : { about: about.code };
  const year: Readonly<Record<string, string>> = about?.kind === 'action' ? {} : { year: period.code };
  return pathWith({ sheet: template.id, ...year, ...of });
}

function pathWith(query: Readonly<Record<string, string>>): string {
  return `${REPORT_PATH}?${new URLSearchParams(query).toString()}`;
}

/** The report a path names; null of the list. */
export function reportIn(path: string): string | null {
  const rest = path.slice(REPORT_PATH.length).replace(/^\/|\/$/g, '');
  return rest === '' ? null : plainPart(rest);
}
