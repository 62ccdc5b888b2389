import { type FileChild, PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ComposedReport } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { withReportInside, zipped } from './inside.ts';
import { withMissingStyles } from './missing-styles.ts';
import { type Picture, type StyleNames, wordParts } from './parts.ts';
import { OWN_STYLES, WORD_LANGUAGES } from './styles.ts';

/** What a template holds that cannot be filled, or lacks; `place` is the place in it. */
export interface TemplateProblem {
  readonly kind: 'unknown' | 'not-template' | 'without' | 'no-places';
  readonly place: string;
  readonly message: string;
}

/** A template filled in. With an unknown place or none it is not: `docx` is null. */
export interface FilledTemplate {
  readonly docx: Uint8Array | null;
  readonly problems: readonly TemplateProblem[];
}

/** Fills a report into the owner's own Word template, where its named places stand: `{{title}}`, `{{section:leavers}}`. */
export async function fillTemplate(
  report: ComposedReport,
  template: Uint8Array,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<FilledTemplate> {
  const files = filesOf(template);
  const texts = REPORT_FORM_TEXTS[report.language].problems;
  if (files === null) return refused({ kind: 'not-template', place: '', message: texts.notTemplate });
  const places = await patchDetector({ data: template, trimPlaceholders: true });
  const content = contentByPlace(report, { pictures, styles: stylesOf(files) });
  const unknown = places.filter((place) => !content.has(place)).map((place) => unknownPlace(place, content, report));
  if (unknown.length > 0) return { docx: null, problems: unknown };
  if (places.length === 0) return refused({ kind: 'no-places', place: '', message: texts.noPlaces });
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    trimPlaceholders: true,
    patches: Object.fromEntries(places.map((place) => [place, patchOf(content.get(place))])),
  });
  return {
    docx: withReportInside(spoken(withMissingStyles(filled), WORD_LANGUAGES[report.language]), report, {
      isTemplate: true,
    }),
    problems: partsWithoutPlace(places, report),
  };
}

/** A template that says no language says the report's: a screen reader must know it. */
function spoken(docx: Uint8Array, language: string): Uint8Array {
  const files = unzipSync(docx);
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  if (styles === '' || styles.includes('<w:lang ')) return docx;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const without = withoutDefaults(styles);
  const said = styles.includes('<w:rPrDefault>')
    ? styles.replace(/<w:rPrDefault>(?:<w:rPr\/>|<w:rPr>)?/, (found) =>
        found.endsWith('<w:rPr>')
          ? `${found}<w:lang w:val="${language}"/>`
          : `<w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr>`,
      )
    : without.replace(/(<w:styles\b[^<>]*>)/, `$1${defaults}`);
  return zipped({ ...files, 'word/styles.xml': strToU8(said) });
}

/** Styles without what holds where no style says otherwise. */
function withoutDefaults(styles: string): string {
  const begin = styles.indexOf('<w:docDefaults');
  if (begin < 0) return styles;
  const head = styles.indexOf('>', begin);
  const close = '</w:docDefaults>';
  const end = styles[head - 1] === '/' ? head + 1 : styles.indexOf(close, begin) + close.length;
  return `${styles.slice(0, begin)}${styles.slice(end)}`;
}

function refused(problem: TemplateProblem): FilledTemplate {
  return { docx: null, problems: [problem] };
}

/** The files of a Word package; null where it is none. */
function filesOf(template: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    const files = unzipSync(template);
    return files['word/document.xml'] === undefined ? null : files;
  } catch {
    return null;
  }
}

type Content = string | readonly FileChild[];

function contentByPlace(
  report: ComposedReport,
  drawn: { readonly pictures: ReadonlyMap<string, Picture>; readonly styles: StyleNames },
): ReadonlyMap<string, Content> {
  const parts = wordParts(report, drawn);
  const { language, period, day, asKnownOn, owner, addressee, id } = report;
  const texts = REPORT_FORM_TEXTS[language];
  return new Map<string, Content>([
    ['title', parts.title],
    ['subtitle', parts.subtitle],
    ['owner', owner.name],
    ['addressee', addressee],
    ['period', period.label],
    ['day', formatDayText(day, language)],
    ['known', formatDayText(asKnownOn, language)],
    ['id', id],
    ['draft', report.standing.kind === 'draft' ? texts.draft : ''],
    ['notices', parts.notices],
    ['summary', parts.summary],
    ['sections', [...parts.sections.values()].flat()],
    ['method', parts.method],
    ['sources', parts.sources],
    ['glossary', parts.glossary],
    ...[...parts.sections].map(([name, children]) => [`section:${name}`, children] as const),
    ...[...parts.figures].map(([name, children]) => [`figure:${name}`, children] as const),
  ]);
}

function patchOf(content: Content | undefined) {
  if (content === undefined || typeof content === 'string') {
    return { type: PatchType.PARAGRAPH, children: [new TextRun(content ?? '')] };
  }
  return { type: PatchType.DOCUMENT, children: content };
}

function unknownPlace(place: string, content: ReadonlyMap<string, Content>, report: ComposedReport): TemplateProblem {
  const texts = REPORT_FORM_TEXTS[report.language].problems;
  const known = [...content.keys()].map((name) => `{{${name}}}`).join(', ');
  return { kind: 'unknown', place, message: fill(texts.unknown, { placeholder: `{{${place}}}`, known }) };
}

/** Parts that a reader must have and that the template has no place for. */
function partsWithoutPlace(places: readonly string[], report: ComposedReport): readonly TemplateProblem[] {
  const has = new Set(places);
  const sections = has.has('sections') ? [] : report.sections.map(({ id }) => `section:${id}`);
  const wanted = ['title', 'summary', 'notices', 'method', 'sources', ...sections];
  const texts = REPORT_FORM_TEXTS[report.language].problems;
  return wanted
    .filter((place) => !has.has(place))
    .map((place) => ({ kind: 'without', place, message: fill(texts.without, { missing: `{{${place}}}` }) }));
}

/** What stands after a text until the next quotation mark; empty where it does not stand there. */
function between(text: string, before: string): string {
  const [, after = ''] = text.split(before, 2);
  return after.split('"', 1)[0] ?? '';
}

/** Word calls its styles by the language of whoever made the template: their names are the same in all, their ids are not. */
function stylesOf(files: Readonly<Record<string, Uint8Array>>): StyleNames {
  const xml = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  const ids = new Map(
    xml
      .split('<w:style ')
      .slice(1)
      .map((style) => [between(style, '<w:name w:val="').toLowerCase(), between(style, 'w:styleId="')]),
  );
  const named = (name: string, otherwise: string) => ids.get(name) ?? otherwise;
  const [first, second, third] = OWN_STYLES.heading;
  return {
    heading: [named('heading 1', first), named('heading 2', second), named('heading 3', third)],
    caption: named('caption', OWN_STYLES.caption),
    list: named('list bullet', OWN_STYLES.list),
  };
}
