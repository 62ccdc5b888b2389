import { TEMPLATE_HEADER } from '../../record/administration/index.ts';
import { emptyTable } from './table-template.ts';

/** An empty table for figures that were told before, as spreadsheets open it. */
export function reportedTemplate(): string {
  return emptyTable(TEMPLATE_HEADER);
}
