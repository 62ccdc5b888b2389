import type { FindingAnswer } from '../../../../src/presentation/api/contract/index.ts';

/** All a file's findings of one control that say the same: told once, with the lines listed. */
export interface GatheredFinding {
  readonly key: string;
  readonly severity: FindingAnswer['severity'];
  readonly message: string;
  readonly action: string;
  readonly file: string;
  /** Columns or paths the findings are about. */
  readonly paths: readonly string[];
  /** Lines of the file, in order. */
  readonly lines: readonly number[];
  /** How many rows they stand for together. */
  readonly count: number;
}

const WORST_FIRST = ['stops-delivery', 'rejects-row', 'note'] as const;

/** Findings gathered per file, control and message, worst first, then those that concern most rows. */
export function gatherFindings(findings: readonly FindingAnswer[]): readonly GatheredFinding[] {
  const groups = new Map<string, FindingAnswer[]>();
  for (const finding of findings) {
    const key = [finding.file, finding.control, finding.severity, finding.message, finding.action].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .flatMap(([key, group]) => (group[0] === undefined ? [] : [gathered(key, group[0], group)]))
    .toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || b.count - a.count);
}

function gathered(key: string, first: FindingAnswer, group: readonly FindingAnswer[]): GatheredFinding {
  const { severity, message, action, file } = first;
  const lines = new Set(group.flatMap((finding) => (finding.line === null ? [] : [finding.line])));
  return {
    key,
    severity,
    message,
    action,
    file,
    paths: [...new Set(group.flatMap((finding) => (finding.path === '' ? [] : [finding.path])))],
    lines: [...lines].sort((a, b) => a - b),
    count: group.reduce((sum, finding) => sum + Math.max(1, finding.count), 0),
  };
}

/** Lines as people read them, neighbours joined: «2–4, 9, 12». */
export function lineRanges(lines: readonly number[]): readonly string[] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
