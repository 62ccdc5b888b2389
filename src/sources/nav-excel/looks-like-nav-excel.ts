import type { DeliveredFile } from '../delivery.ts';
import { sheetNames } from '../files/spreadsheet.ts';

/** The two sheets of NAV's workbook that hold employments. */
export const NAV_SHEETS = ['Aktive arbeidsforhold', 'Avsluttede arbeidsforhold'] as const;

/** True for the workbook an employer fetches from NAV: told by its sheets, since the file may be renamed. */
export function looksLikeNavExcel(file: DeliveredFile): boolean {
  const names = sheetNames(file.bytes);
  return NAV_SHEETS.some((sheet) => names.includes(sheet));
}

/** The organisation number in `ANSATTFORHOLD_{unit}_{orgnr}_{date}.xlsx`; null where the file has been renamed. */
export function unitOfName(name: string): string | null {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  return /_(\d{9})[_.]/.exec(base)?.[1] ?? null;
}
