import { TABLE_TEMPLATES } from '../../record/administration/index.ts';
import type { TemplatesAnswer } from '../api/contract/index.ts';
import { LABELS, type Language } from '../language/index.ts';

/** Tables an owner may fill in, with what each column is. */
export function templatesAnswer(language: Language): TemplatesAnswer {
  const { sources } = LABELS[language];
  return { templates: TABLE_TEMPLATES.map((one) => ({ ...one, label: sources[one.source] })) };
}
