import type { ComposedReport, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { inParagraph, inPlace } from './finding.ts';
import { paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import { standingTexts } from './standing-texts.ts';
import type { ReportCheck } from './stated.ts';

/** What was written by rules is what the rules write again from the record, word for word: a forged sentence is found. */
export const composedAgain: ReportCheck = ({ report }, { language, again }) => {
  if (again === null) return [];
  return [
    ...paragraphsAgain(report, again, language),
    ...textsAgain(report, again, language),
    ...factsAgain(report, again, language),
    ...chartsAgain(report, again, language),
    ...lacking(report, again, language),
  ];
};

function paragraphsAgain(report: ComposedReport, again: ComposedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].numbers.paragraphDiffers;
  const right = new Map(placedParagraphs(again).map(({ paragraph }) => [paragraph.id, paragraph]));
  return placedParagraphs(report).flatMap((placed) => {
    const other = right.get(placed.paragraph.id);
    // What somebody edited is as it was kept; of a report that is kept nowhere only its numbers are known.
    if (placed.paragraph.editedBy !== null && (other?.editedBy ?? null) === null) return [];
    const isSame =
      other !== undefined && plainText(paragraphText(other)) === plainText(paragraphText(placed.paragraph));
    if (isSame) return [];
    const values = other === undefined ? {} : { instead: paragraphText(other) };
    return [inParagraph('numbers', placed, { text, ...values })];
  });
}

/** Title, headings, captions, alt texts, word list, and the days the report is of. */
function textsAgain(report: ComposedReport, again: ComposedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].numbers.headDiffers;
  const ours = new Map(everyText(report));
  return everyText(again).flatMap(([place, expected]) => {
    const shown = ours.get(place);
    return shown === undefined || shown === expected ? [] : [inPlace('numbers', place, text, { shown, expected })];
  });
}

function everyText(report: ComposedReport): readonly (readonly [string, string])[] {
  const { period, day, asKnownOn, base, owner, addressee, template, about } = report;
  return [
    ...standingTexts(report).map(({ place, text }) => [place, text] as const),
    ...report.figures.map(({ id, altText }) => [`${id}/alt`, altText] as const),
    ...Object.entries(period).map(([name, text]) => [`period/${name}`, text] as const),
    ['day', day],
    ['asKnownOn', asKnownOn],
    ['base', base ?? ''],
    ['owner', owner.name],
    ['owner/colour', owner.colour ?? ''],
    ['owner/isInvented', owner.isInvented ? REPORT_FORM_TEXTS[report.language].invented : ''],
    ['addressee', addressee],
    ['about', about === undefined ? '' : `${about.kind} ${about.code} ${about.label}`],
    ['template', `${template.id} ${template.version}`],
  ];
}

function factsAgain(report: ComposedReport, again: ComposedReport, language: Language): readonly ReportFinding[] {
  const right = new Map(again.facts.map((fact) => [fact.id, fact.value]));
  return report.facts.flatMap((fact) => {
    const expected = right.get(fact.id) ?? null;
    return expected === fact.value ? [] : [factFinding(fact, expected, language)];
  });
}

/** A count of actions is for the check of actions. Null: the rules have counted no such thing. */
function factFinding(
  { id, value, label }: ComposedReport['facts'][number],
  expected: number | null,
  language: Language,
): ReportFinding {
  const { actions, numbers } = CHECKLIST_TEXTS[language];
  const isAction = /action|tiltak/.test(id);
  const check = isAction ? 'actions' : 'numbers';
  const unknown = isAction ? actions.unknown : numbers.factUnknown;
  if (expected === null) return inPlace(check, `facts/${id}`, unknown, { label });
  return inPlace(check, `facts/${id}`, numbers.factDiffers, { label, shown: value, expected });
}

function chartsAgain(report: ComposedReport, again: ComposedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].numbers.chartDiffers;
  const right = new Map(chartsOf(again));
  return chartsOf(report).flatMap(([figure, drawn]) => {
    const expected = right.get(figure);
    return expected === undefined || expected === drawn ? [] : [inPlace('numbers', figure, text)];
  });
}

function chartsOf(report: ComposedReport): readonly (readonly [string, string])[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'chart') return [];
      const { kind, base, usual } = block.chart;
      return [[block.figure, JSON.stringify([kind, base, usual?.low ?? null, usual?.high ?? null])] as const];
    }),
  );
}

/** What the rules write and the report has not: a paragraph, a heading, a figure, or a place where one is shown. */
function lacking(report: ComposedReport, again: ComposedReport, language: Language): readonly ReportFinding[] {
  const { paragraphLacks, headLacks, figureLacks } = CHECKLIST_TEXTS[language].numbers;
  const paragraphs = new Set(placedParagraphs(report).map(({ paragraph }) => paragraph.id));
  const heads = new Set(everyText(report).map(([place]) => place));
  const shown = new Set(shownFigures(report));
  return [
    ...placedParagraphs(again)
      .filter(({ paragraph }) => !paragraphs.has(paragraph.id))
      .map((placed) =>
        inParagraph('numbers', placed, { text: paragraphLacks, instead: paragraphText(placed.paragraph) }),
      ),
    ...everyText(again)
      .filter(([place]) => !heads.has(place))
      .map(([place, expected]) => inPlace('numbers', place, headLacks, { expected })),
    ...shownFigures(again)
      .filter((one) => !shown.has(one))
      .map((one) => inPlace('numbers', one, figureLacks)),
  ];
}

/** Where figures are shown: `sections/leavers/chart/F1`. */
function shownFigures({ sections }: ComposedReport): readonly string[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => ('figure' in block ? [`sections/${id}/${block.kind}/${block.figure}`] : [])),
  );
}
