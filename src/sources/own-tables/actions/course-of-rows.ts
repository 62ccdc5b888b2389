import {
  ACTION_STATUSES,
  type ActionEvidence,
  type ActionStatus,
  type ActionStep,
  type Day,
  EVIDENCE_KINDS,
  evidenceNeeded,
  VERB_STRENGTHS,
  VERDICTS,
  type VerbStrength,
} from '../../../terms/index.ts';
import type { OwnRow, OwnValues } from '../own-row.ts';

/** A step of an action's course, and the line that first tells it. */
export interface LinedStep {
  readonly step: ActionStep;
  readonly line: number;
}

/** The verb strength that the rows of an action tell; `must` where none does, which a control of its own finds. */
export function strengthOfRows(rows: readonly OwnRow[]): VerbStrength {
  return VERB_STRENGTHS.find((code) => rows.some(({ values }) => values['strength'] === code)) ?? 'must';
}

/** The course that the rows of one action tell, by day: rows of the same status and day are one step with more evidence. */
export function courseOfRows(rows: readonly OwnRow[]): readonly LinedStep[] {
  const strength = strengthOfRows(rows);
  const steps = new Map<string, LinedStep>();
  for (const { values, line } of rows) {
    const status = codeIn(values, 'status', ACTION_STATUSES);
    const day = values['statusDay'];
    if (status === null || typeof day !== 'number') continue;
    const place = `${status} ${day}`;
    const told = steps.get(place);
    const evidence = [...(told?.step.evidence ?? []), ...evidenceOf(values, { status, day: day as Day, strength })];
    const verdict = codeIn(values, 'verdict', VERDICTS) ?? told?.step.verdict ?? null;
    steps.set(place, { step: { status, day: day as Day, evidence, verdict }, line: told?.line ?? line });
  }
  return [...steps.values()].toSorted((a, b) => a.step.day - b.step.day);
}

interface ToldStatus {
  readonly status: ActionStatus;
  readonly day: Day;
  readonly strength: VerbStrength;
}

function evidenceOf(values: OwnValues, { status, day, strength }: ToldStatus): readonly ActionEvidence[] {
  const what = textIn(values, 'evidence');
  if (what === '') return [];
  const seenOn = values['seenOn'];
  const [needed] = evidenceNeeded(status, strength);
  const kind = codeIn(values, 'evidenceKind', EVIDENCE_KINDS) ?? needed?.[0] ?? 'decision';
  return [
    {
      kind,
      what,
      seenBy: textIn(values, 'seenBy'),
      seenOn: typeof seenOn === 'number' ? (seenOn as Day) : day,
      address: textIn(values, 'address'),
      reached: kind === 'reach' ? numberIn(values, 'reached') : null,
    },
  ];
}

function codeIn<Code extends string>(values: OwnValues, name: string, codes: readonly Code[]): Code | null {
  return codes.find((code) => code === values[name]) ?? null;
}

function textIn(values: OwnValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

function numberIn(values: OwnValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}
