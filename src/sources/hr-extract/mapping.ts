/** Our column names of an HR extract, as a saved mapping writes them. */
export const OUR_COLUMNS = [
  'person',
  'name',
  'birth',
  'sex',
  'workplace',
  'positionCode',
  'positionTitle',
  'positionPercent',
  'form',
  'from',
  'to',
  'endReason',
  'leaveFrom',
  'leaveTo',
  'leavePercent',
  'leaveKind',
  'education',
] as const;
export type OurColumn = (typeof OUR_COLUMNS)[number];

export function isOurColumn(name: string): name is OurColumn {
  return (OUR_COLUMNS as readonly string[]).includes(name);
}
