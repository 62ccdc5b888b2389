import type { ComposedReport } from '../../api/contract/index.ts';
import { fileName, reportCsvFiles, reportJsonStat } from '../appendix/index.ts';
import { catalogueOf, type OpenProblem, type OpenPublisher } from './catalogue.ts';
import { jsonLdOf } from './json-ld.ts';
import { turtleOf } from './turtle.ts';

/** The files to put under the publisher's address, by name, or what lacks. */
export type OpenFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly OpenProblem[] };

/** The metadata and the tables of a published report: DCAT-AP-NO as Turtle and JSON-LD, each figure as CSV and JSON-stat. */
export function dcatOf(report: ComposedReport, publisher: OpenPublisher): OpenFiles {
  const catalogue = catalogueOf(report, publisher);
  if (!catalogue.ok) return catalogue;
  const stats = Object.entries(reportJsonStat(report)).map(
    ([id, stat]) => [`${fileName(id)}.json`, `${JSON.stringify(stat)}\n`] as const,
  );
  const figures = new Set(report.figures.map(({ id }) => `${fileName(id)}.csv`));
  const tables = [...reportCsvFiles(report)].filter(([name]) => figures.has(name));
  const about = [
    ['catalogue.ttl', turtleOf(catalogue.graph)],
    ['catalogue.jsonld', jsonLdOf(catalogue.graph)],
  ] as const;
  return { ok: true, files: new Map([...about, ...tables, ...stats]) };
}
