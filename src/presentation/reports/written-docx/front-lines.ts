import type { ComposedReport } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../../language/index.ts';

/** Lines under the title: whom it is for, of when it is, whether it is a draft, what it corrects. */
export function frontLines(report: ComposedReport): readonly { readonly text: string; readonly isDraft: boolean }[] {
  const { language, standing, owner, day, asKnownOn, addressee } = report;
  const texts = REPORT_FORM_TEXTS[language];
  const line = (text: string) => ({ text, isDraft: false });
  const known = formatDayText(asKnownOn, language);
  const told =
    standing.kind === 'draft'
      ? [{ text: texts.draftLine, isDraft: true }]
      : [line(fill(texts.published, { day: formatDayText(standing.on, language) }))];
  const corrects =
    standing.kind === 'published' && standing.corrects !== null
      ? [line(fill(texts.corrects, { id: standing.corrects, reason: standing.reason ?? '' }))]
      : [];
  return [
    line(addressee),
    line(fill(texts.about, { owner: owner.name, day: formatDayText(day, language), known })),
    ...(owner.isInvented ? [line(texts.invented)] : []),
    ...told,
    ...corrects,
  ];
}
