import type { LookUpLine } from '../api/contract/index.ts';
import { ACCESS_TOLD, fill, type Language } from '../language/index.ts';
import { csvText } from './csv.ts';

interface Taken {
  readonly owner: string;
  readonly who: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly language: Language;
}

/** Lines of the look-up log as CSV, latest first, and who took them out. Who was looked up is not in it. */
export function lookUpsCsv(lines: readonly LookUpLine[], { owner, who, at, language }: Taken): string {
  const { csv, kinds } = ACCESS_TOLD[language];
  const head = [csv.no, csv.at, csv.who, csv.role, csv.unit, csv.what, csv.purpose, csv.kind, csv.person];
  const rows = lines.map((line) => [
    ...[String(line.no), line.at, line.who, line.role, line.unit?.label ?? '', line.what, line.purpose ?? ''],
    ...[kinds[line.kind], line.aboutPerson ? csv.isPerson : csv.notPerson],
  ]);
  return csvText([head, ...rows, [], [owner], [fill(csv.taken, { at, who })]]);
}
