import type { ComposedReport } from '../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../language/index.ts';

/** What a reader is told before the first word: of when it is, how it stands, what it corrects. Plain texts, in order. */
export function frontLines({ language, standing, owner, day, asKnownOn }: ComposedReport): readonly string[] {
  const texts = REPORT_FORM_TEXTS[language];
  const said = (iso: string) => formatDayText(iso, language);
  const published =
    standing.kind === 'published'
      ? [
          fill(texts.published, { day: said(standing.on) }),
          ...(standing.corrects === null
            ? []
            : [fill(texts.corrects, { id: standing.corrects, reason: standing.reason ?? '' })]),
        ]
      : [];
  return [
    fill(texts.about, { owner: owner.name, day: said(day), known: said(asKnownOn) }),
    ...(owner.isInvented ? [texts.invented] : []),
    ...published,
  ];
}
