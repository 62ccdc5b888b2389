import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ComposedReport } from '../../api/contract/index.ts';

const NAMESPACE = 'urn:laget:report:1';
const PART = 'customXml/item90.xml';
const PROPS = 'customXml/itemProps90.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The first day a zip can tell: a file says nothing of when it was written. */
const NO_TIME = new Date(1980, 0, 1);

/** A Word file with the report in it as a part of its own, which Word keeps when somebody edits and saves. */
export function withReportInside(
  docx: Uint8Array,
  report: ComposedReport,
  { isTemplate }: { readonly isTemplate: boolean },
): Uint8Array {
  const files = unzipSync(docx);
  const relations = strFromU8(files[RELATIONS] ?? new Uint8Array());
  const relation = `<Relationship Id="rIdLagetReport" Type="${OFFICE}/customXml" Target="../${PART}"/>`;
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  const override = `<Override PartName="/${PROPS}" ContentType="${PROPS_TYPE}"/>`;
  const core = files['docProps/core.xml'];
  const body = files['word/document.xml'];
  const isOurs = body !== undefined && !isTemplate;
  return zipped({
    ...files,
    [RELATIONS]: strToU8(relations.replace('</Relationships>', `${relation}</Relationships>`)),
    '[Content_Types].xml': strToU8(types.replace('</Types>', `${override}</Types>`)),
    ...(core === undefined ? {} : { 'docProps/core.xml': strToU8(dated(strFromU8(core), report.asKnownOn)) }),
    ...(isOurs ? { 'word/document.xml': strToU8(withoutEmptyPages(numberedFromOne(strFromU8(body)))) } : {}),
    [PART]: strToU8(
      `${HEADER}<report xmlns="${NAMESPACE}" template="${isTemplate}">${escaped(JSON.stringify(report))}</report>`,
    ),
    [PROPS]: strToU8(
      `${HEADER}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6C616765-7472-6570-6F72-740000000001}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item90.xml.rels': strToU8(
      `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps90.xml"/></Relationships>`,
    ),
  });
}

/** The files of a package, with no time of its own. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

/** Bookmarks and drawings numbered from one: the package counts on through everything it has written since it started. */
function numberedFromOne(xml: string): string {
  const ids = new Map<string, string>();
  const numbered = (id: string) => {
    const known = ids.get(id) ?? String(ids.size + 1);
    ids.set(id, known);
    return known;
  };
  return xml
    .replace(/_Toc(\d+)/g, (_, id: string) => `_Toc${numbered(`t${id}`)}`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^<>]*w:id=")(\d+)"/g,
      (_, head: string, id: string) => `${head}${numbered(`b${id}`)}"`,
    )
    .replace(
      /(<(?:wp:docPr|pic:cNvPr)\b[^<>]*\bid=")(\d+)"/g,
      (_, head: string, id: string) => `${head}${numbered(`d${id}`)}"`,
    );
}

/**
 * Contents as they stand until Word has counted the pages: only names, no row of dots that leads to nothing. Word asks to
 * fill them when the file is opened; other programs show them as they are.
 */
function withoutEmptyPages(xml: string): string {
  const number =
    /<w:r><w:tab\/><\/w:r><w:r><w:fldChar w:fldCharType="begin"[^<>]*\/><w:instrText[^<>]*>PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:fldChar w:fldCharType="end"\/><\/w:r>/g;
  return xml.replace(number, '');
}

/** The days in the document's properties are the report's. */
function dated(core: string, day: string): string {
  return core.replace(/(<dcterms:(created|modified)[^<>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The report that lies in a Word file, as JSON, and whether it was filled into an owner's template; null where none lies in it. */
export function reportInside(
  files: Readonly<Record<string, Uint8Array>>,
): { readonly json: string; readonly isTemplate: boolean } | null {
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^customXml\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes);
    const head = /<(?:[A-Za-z0-9_]{1,40}:)?report(?=[\s>])[^<>]*>/.exec(xml);
    const end = xml.lastIndexOf('</');
    if (head === null || !head[0].includes(NAMESPACE) || end < head.index) continue;
    const text = xml.slice(head.index + head[0].length, end);
    return { json: plain(text), isTemplate: head[0].includes('template="true"') };
  }
  return null;
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
