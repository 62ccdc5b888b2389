import type { MetricId } from '../../../disclosure/index.ts';
import type { DimensionId } from '../../../terms/index.ts';
import type { ReportChart } from '../../api/contract/index.ts';
import type { SheetTexts } from '../../language/index.ts';

export type SheetId = keyof SheetTexts['sheets'];
export type SheetSectionId = keyof SheetTexts['sections'];
/** What no source of Laget tells, and the owner has to write. */
export type OwnersPart = keyof SheetTexts['owners'];
export type ActionPart = 'doing' | 'course' | 'indicators' | 'judged' | 'next';

/** Of which times a figure is asked: as it stands, the last whole year, or several of them. */
export type SheetTimes = 'now' | 'years';

/** What a section tells, in order. */
export type SheetPart =
  /** The figure of whom the sheet is about, in a sentence. */
  | { readonly tell: MetricId }
  /** Women beside men, and whether the difference is more than chance. */
  | { readonly compare: MetricId }
  | { readonly lay: MetricId; readonly by: readonly DimensionId[]; readonly times: SheetTimes }
  | { readonly draw: MetricId; readonly as: ReportChart['kind'] }
  | { readonly owners: OwnersPart }
  /** What the sheet that was published last told, beside what is known now. */
  | { readonly last: true }
  | { readonly action: ActionPart };

export interface SheetTemplate {
  readonly id: SheetId;
  readonly version: string;
  /** Whether what is told of women and men is what may be seen, or only that it is withheld. */
  readonly tellsSeen: boolean;
  /** Whether a figure that nobody is counted in is told as that; else it is left out. */
  readonly tellsNone: boolean;
  readonly sections: readonly { readonly id: SheetSectionId; readonly parts: readonly SheetPart[] }[];
}

const bySex = (metric: MetricId): SheetPart => ({ lay: metric, by: ['staff-group', 'sex'], times: 'now' });

/**
 * The statement of equality: likestillings- og diskrimineringsloven §§ 26 and 26 a. Sex balance, temporary posts, part-time, pay,
 * leave for parents, and what has been done. What Laget has no source of is left to the owner to write, and is found missing by
 * the checklist until it is.
 */
const FIRST_EQUALITY: SheetTemplate = {
  id: 'equality',
  version: '1',
  tellsSeen: false,
  tellsNone: true,
  sections: [
    { id: 'balance', parts: [{ lay: 'A1', by: ['sex'], times: 'years' }, bySex('A1')] },
    { id: 'temporary', parts: [{ compare: 'A4' }, bySex('A4')] },
    { id: 'part-time', parts: [{ compare: 'A5' }, bySex('A5'), { owners: 'involuntary-part-time' }] },
    { id: 'pay', parts: [{ owners: 'pay' }] },
    { id: 'leave', parts: [{ owners: 'parental-leave' }] },
    { id: 'leaving', parts: [{ compare: 'B2' }, { lay: 'B2', by: ['sex'], times: 'years' }] },
    { id: 'work', parts: [{ owners: 'work-for-equality' }] },
  ],
};

/** The yearly sheet of one school, as it was first. */
const FIRST_SCHOOL: SheetTemplate = {
  id: 'school',
  version: '1',
  tellsSeen: false,
  tellsNone: true,
  sections: [
    {
      id: 'staff',
      parts: [
        { tell: 'A1' },
        { tell: 'A2' },
        { lay: 'A1', by: ['staff-group'], times: 'now' },
        { tell: 'A4' },
        { tell: 'A5' },
        { draw: 'A4', as: 'line' },
      ],
    },
    { id: 'leaving', parts: [{ tell: 'B3' }, { tell: 'B2' }, { draw: 'B3', as: 'line' }] },
    { id: 'experience', parts: [{ tell: 'A9' }, { tell: 'A7' }, { lay: 'A1', by: ['tenure'], times: 'now' }] },
    { id: 'recruitment', parts: [{ tell: 'C3' }, { tell: 'C1' }, { lay: 'C3', by: ['unit'], times: 'years' }] },
    { id: 'competence', parts: [{ tell: 'D1' }, { tell: 'D2' }, { tell: 'A12' }] },
  ],
};

/** It tells what the last one told, after all that it is told from. */
const SECOND_SCHOOL: SheetTemplate = {
  ...FIRST_SCHOOL,
  version: '2',
  sections: [...FIRST_SCHOOL.sections, { id: 'last', parts: [{ last: true }] }],
};

/** All that is known of one action. */
const FIRST_ACTION: SheetTemplate = {
  id: 'action',
  version: '1',
  tellsSeen: false,
  tellsNone: true,
  sections: [
    { id: 'doing', parts: [{ action: 'doing' }] },
    { id: 'course', parts: [{ action: 'course' }] },
    { id: 'indicators', parts: [{ action: 'indicators' }] },
    { id: 'judged', parts: [{ action: 'judged' }] },
    { id: 'delivered', parts: [{ owners: 'own-figures' }] },
    { id: 'next', parts: [{ action: 'next' }] },
  ],
};

/** Oldest first. What is laid otherwise from a version on is in `figure-tables/layout.ts`. */
const SHEETS: Readonly<Record<SheetId, readonly [SheetTemplate, ...SheetTemplate[]]>> = {
  equality: [FIRST_EQUALITY, { ...FIRST_EQUALITY, version: '2', tellsSeen: true, tellsNone: false }],
  school: [FIRST_SCHOOL, SECOND_SCHOOL, { ...SECOND_SCHOOL, version: '3', tellsNone: false }],
  action: [FIRST_ACTION, { ...FIRST_ACTION, version: '2' }],
};

/** The template of a sheet: of a version, or the newest. A sheet stays of the one it was made by. */
export function sheetTemplate(id: SheetId, version: string | null): SheetTemplate {
  const [first, ...later] = SHEETS[id];
  return [first, ...later].find((one) => one.version === version) ?? later.at(-1) ?? first;
}

export function isSheet(id: string): id is SheetId {
  return Object.hasOwn(SHEETS, id);
}
