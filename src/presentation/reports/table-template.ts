import { TABLE_TEMPLATES } from '../../record/administration/index.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** An empty table with these columns, as spreadsheets open it. */
export function emptyTable(header: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${header.join(';')}\r\n`;
}

/** An empty own table to fill in and deliver; null where there is none of that name. */
export function tableTemplate(source: string): string | null {
  const template = TABLE_TEMPLATES.find((one) => one.source === source);
  return template === undefined ? null : emptyTable(template.columns.map(({ name }) => name));
}
