import { TEMPLATE_HEADER } from '../../record/administration/index.ts';
import { csvText } from './csv.ts';

/** An empty table for figures that were told before, as spreadsheets open it. */
export function reportedTemplate(): string {
  return csvText([TEMPLATE_HEADER]);
}
