import type { ComposedReport, ReportFigure, ReportFinding, ToldReport } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language } from '../../language/index.ts';
import { inPlace } from './finding.ts';
import { plainText } from './paragraphs.ts';
import type { ReportCheck } from './stated.ts';

/** Fewer signs than this cannot say what a chart shows and what is to be seen in it. */
const SHORTEST_ALT = 20;

/** What somebody who cannot see the report needs: alternatives to charts, heads of tables, headings in order, language. */
export const accessibility: ReportCheck = ({ report, told }, { language }) => {
  const texts = CHECKLIST_TEXTS[language].accessibility;
  const drawn = new Set(
    report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.figure] : []))),
  );
  const figures = report.figures.flatMap((figure) => figureFindings(figure, drawn.has(figure.id), language));
  const headings = report.sections
    .filter(({ heading }) => heading.trim() === '')
    .map(({ id }) => inPlace('accessibility', `sections/${id}`, texts.noHeading));
  const title = report.title.trim() === '' ? [inPlace('accessibility', 'title', texts.noTitle)] : [];
  return [...title, ...headings, ...figures, ...(told === null ? [] : asTold(report, told, language))];
};

function figureFindings(
  { id, caption, altText }: ReportFigure,
  isDrawn: boolean,
  language: Language,
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].accessibility;
  const alt = altText.trim();
  const says = alt === caption.trim() || (isDrawn && alt.length < SHORTEST_ALT);
  return [
    ...(caption.trim() === '' ? [inPlace('accessibility', id, texts.noCaption)] : []),
    ...(alt === '' ? [inPlace('accessibility', id, texts.noAlt)] : []),
    ...(alt !== '' && says ? [inPlace('accessibility', id, texts.shortAlt)] : []),
  ];
}

function asTold(report: ComposedReport, told: ToldReport, language: Language): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].accessibility;
  const alternatives = new Map(report.figures.map(({ id, altText }) => [id, plainText(altText)]));
  const alts = told.charts.flatMap(({ figure, altText }) => {
    if (altText.trim() === '') return [inPlace('accessibility', figure, texts.noAlt)];
    const isSame = alternatives.get(figure) === plainText(altText);
    return isSame ? [] : [inPlace('accessibility', figure, texts.altRemoved)];
  });
  const heads = told.tables
    .filter(({ hasHead }) => !hasHead)
    .map(({ figure }) => inPlace('accessibility', figure, texts.noHead));
  const { language: shown } = told;
  const isOther = shown !== null && !isSameLanguage(shown, report.language);
  const values = { shown: shown ?? '', expected: report.language };
  const marked = isOther || shown === null ? [inPlace('accessibility', 'language', texts.languageDiffers, values)] : [];
  return [...alts, ...heads, ...marked, ...headingOrder(told, language)];
}

/** `nb-NO` is `nb`. */
function isSameLanguage(shown: string, expected: string): boolean {
  return shown.toLowerCase().split('-')[0] === expected;
}

function headingOrder({ headings }: ToldReport, language: Language): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].accessibility;
  const count = headings.filter(({ level }) => level === 1).length;
  const top =
    headings.length === 0 || count === 1 ? [] : [inPlace('accessibility', 'title', texts.manyTitles, { count })];
  const skips = headings.flatMap(({ level, text }, i) => {
    const before = headings[i - 1]?.level ?? 0;
    return level > before + 1 ? [inPlace('accessibility', 'headings', texts.level, { heading: text })] : [];
  });
  return [...top, ...skips];
}
