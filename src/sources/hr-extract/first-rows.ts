import { type Day, formatDay } from '../../terms/index.ts';
import { BLOT, blottedCell } from '../mappings/blotted.ts';
import type { AsRead } from '../mappings/mapping.ts';
import type { Columns } from './columns.ts';
import type { Draft } from './draft.ts';
import { OUR_COLUMNS, type OurColumn } from './mapping.ts';

/** Columns that tell of one person: only whether something was read is shown. */
const PERSONAL: readonly OurColumn[] = ['person', 'name', 'birth'];
/** Not shown as read: only coarse codes are kept of them. */
const COARSE: readonly OurColumn[] = ['endReason', 'leaveKind', 'education'];

/** How the first rows of an HR extract were understood. */
export function firstRows({ names, places }: Columns, drafts: readonly Draft[]): AsRead {
  const ours = OUR_COLUMNS.filter((column) => places[column].length > 0 && !COARSE.includes(column));
  return {
    columns: ours.map((column) => ({ ours: column, theirs: names[column] })),
    rows: drafts.map((draft) => ours.map((column) => shown(column, TEXTS[column]?.(draft) ?? ''))),
  };
}

function shown(column: OurColumn, text: string): string {
  return PERSONAL.includes(column) ? text && BLOT : blottedCell(text, false);
}

const day = (value: Day | 'open' | null | undefined) => (typeof value === 'number' ? formatDay(value) : '');
const percent = (value: number | null | undefined) => (typeof value === 'number' ? String(value / 100) : '');

const TEXTS: Readonly<Partial<Record<OurColumn, (draft: Draft) => string>>> = {
  person: ({ identity, number }) => (identity.kind === 'bad' ? '' : number),
  name: ({ name }) => name ?? '',
  birth: ({ birth, birthYearOnly }) => day(birth) || String(birthYearOnly ?? ''),
  sex: ({ sex }) => (sex === 'unknown' ? '' : sex),
  workplace: ({ workplace }) => workplace,
  positionCode: ({ positionCode }) => positionCode ?? '',
  positionTitle: ({ positionTitle }) => positionTitle ?? '',
  positionPercent: (draft) => percent(draft.percent),
  form: ({ form }) => (form.terms === 'ordinary' || form.terms === 'unknown' ? known(form.contract) : form.terms),
  from: ({ from }) => day(from),
  to: ({ to }) => day(to),
  leaveFrom: ({ leave }) => day(leave?.from),
  leaveTo: ({ leave }) => day(leave?.to),
  leavePercent: ({ leave }) => percent(leave?.percent),
};

function known(contract: string): string {
  return contract === 'unknown' ? '' : contract;
}
