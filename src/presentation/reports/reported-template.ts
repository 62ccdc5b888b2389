import { TEMPLATE_HEADER } from '../../record/administration/index.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** An empty table for figures that were told before, as spreadsheets open it. */
export function reportedTemplate(): string {
  return `${BYTE_ORDER_MARK}${TEMPLATE_HEADER.join(';')}\r\n`;
}
