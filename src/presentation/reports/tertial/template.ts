import type { MetricId } from '../../../disclosure/index.ts';
import type { LookedThrough } from '../../../plans/index.ts';
import type { ReportChart } from '../../api/contract/index.ts';
import type { HeadlineKind, ReportTexts } from '../../language/index.ts';

export type TertialSectionId = keyof ReportTexts['sections'];

/** What a section tells, in order: a sentence of a group, or a figure drawn or laid out. */
export type TertialPart =
  | { readonly tell: HeadlineKind; readonly group: string }
  | { readonly draw: MetricId; readonly by: string; readonly as: ReportChart['kind'] }
  | { readonly lay: MetricId; readonly by: string }
  | { readonly level: MetricId };

export interface TertialTemplate {
  readonly id: 'tertial';
  readonly version: string;
  /** Whether the day the plan counts from is kept in the report. */
  readonly keepsBase: boolean;
  /** Whether tables begin with the first year that has something to tell. */
  readonly fromHistory: boolean;
  /** Whether what is withheld is counted in the tables that are shown, or in all that were asked. */
  readonly countsShown: boolean;
  /** Whether the summary tells how each figure was before; else the sections alone do, and the summary what is larger than usual. */
  readonly summaryTellsBefore: boolean;
  /** Whether sources whose newest delivery is of the same day are told together, or each in a line. */
  readonly groupsSources: boolean;
  /** Whether the first sentence says where the changes it counts are told. */
  readonly leadSaysWhere: boolean;
  /** What is looked through for changes; by the first sentence and by the section of changes alike. */
  readonly changesThrough: LookedThrough;
  /** Whether the plan's base year is told before the first sentence, and not in each. */
  readonly tellsBaseFirst: boolean;
  /** Whether a group without anybody, and nothing of the plan, are told as none; else they are left out. */
  readonly tellsNone: boolean;
  /** Whether every source that was delivered is told, or those that the figures are made of. */
  readonly tellsEverySource: boolean;
  /** What is told first, in short. */
  readonly summary: readonly TertialPart[];
  readonly sections: readonly { readonly id: TertialSectionId; readonly parts: readonly TertialPart[] }[];
  /** Metrics beside those of the status that are told as one level. */
  readonly more: readonly MetricId[];
}

const tell = (group: string, ...kinds: readonly HeadlineKind[]) => kinds.map((kind) => ({ tell: kind, group }));
const draw = (metric: MetricId, as: ReportChart['kind'], by = 'staff-group') => ({ draw: metric, by, as });
const lay = (metric: MetricId, by = 'staff-group') => ({ lay: metric, by });

const FIRST: TertialTemplate = {
  id: 'tertial',
  version: '1',
  keepsBase: false,
  fromHistory: false,
  countsShown: false,
  summaryTellsBefore: true,
  groupsSources: false,
  leadSaysWhere: false,
  changesThrough: 'at-first',
  tellsBaseFirst: false,
  tellsNone: true,
  tellsEverySource: true,
  summary: tell('Total', 'size', 'leavers', 'staying', 'qualified', 'filled', 'temporary'),
  sections: [
    {
      id: 'employed',
      parts: [...tell('Total', 'size', 'temporary', 'full-time', 'older', 'tenure'), lay('A1'), draw('A4', 'line')],
    },
    {
      id: 'staying',
      parts: [
        ...tell('Total', 'leavers', 'exits', 'staying', 'new-role', 'balance', 'reasons'),
        ...tell('teacher', 'leavers'),
        draw('B2', 'line'),
        lay('B10'),
      ],
    },
    {
      id: 'recruitment',
      parts: [
        ...tell('Total', 'qualified', 'filled'),
        ...tell('teacher', 'qualified'),
        ...tell('leader', 'qualified', 'filled'),
        draw('C1', 'bars'),
        lay('C2'),
      ],
    },
    { id: 'competence', parts: [{ level: 'D1' }, { level: 'D2' }, ...tell('Total', 'staffed'), lay('C8')] },
    { id: 'aks', parts: tell('aks', 'size', 'leavers', 'temporary', 'staffed') },
    { id: 'leaders', parts: tell('leader', 'size', 'leavers', 'tenure', 'staffed') },
    { id: 'team', parts: tell('team', 'size', 'leavers', 'temporary', 'staffed') },
    { id: 'absence', parts: [...tell('Total', 'absence', 'satisfaction', 'belonging'), draw('F1', 'bars')] },
    { id: 'areas', parts: [draw('B2', 'dots', 'area'), lay('A4', 'area')] },
    { id: 'plan', parts: [] },
    { id: 'unknown', parts: [] },
  ],
  more: ['D1', 'D2'],
};

/** What was reported last time stands beside what is known now, before the plan. */
const LAST = { id: 'last', parts: [] } as const;

const SECOND: TertialTemplate = {
  ...FIRST,
  version: '2',
  keepsBase: true,
  fromHistory: true,
  countsShown: true,
  summaryTellsBefore: false,
  summary: tell('Total', 'size', 'leavers', 'staying', 'qualified', 'staffed', 'absence'),
  sections: FIRST.sections.flatMap((section) => (section.id === 'plan' ? [LAST, section] : [section])),
};

const THIRD: TertialTemplate = { ...SECOND, version: '3', groupsSources: true, leadSaysWhere: true };

const FOURTH: TertialTemplate = {
  ...THIRD,
  version: '4',
  // Two pages of mostly withheld cells: the sentences tell what there is, and the appendix has the rest.
  sections: THIRD.sections.map(({ id, parts }) => ({
    id,
    parts: parts.filter((part) => !('lay' in part && part.lay === 'B10')),
  })),
  changesThrough: 'now',
  tellsBaseFirst: true,
  tellsNone: false,
  tellsEverySource: false,
};

/** Oldest first. A report stays of the template it was made by. */
const TEMPLATES = [FIRST, SECOND, THIRD, FOURTH] as const;

/** «HR-data med analyser, 2. tertial», the one report that the plan asks for without condition. Null: no such version. */
export function tertialTemplate(version: string | null): TertialTemplate | null {
  return version === null ? FOURTH : (TEMPLATES.find((one) => one.version === version) ?? null);
}
