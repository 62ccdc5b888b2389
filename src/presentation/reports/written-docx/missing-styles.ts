import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from './inside.ts';

const style = (id: string, name: string, inside: string) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** The styles that parts of a report are written in and that an owner's template seldom has, plain, on its own letters. */
const STYLES: Readonly<Record<string, string>> = {
  TableText: style(
    'TableText',
    'Table text',
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240"/></w:pPr><w:rPr><w:sz w:val="19"/></w:rPr>',
  ),
  TableTextSmall: style(
    'TableTextSmall',
    'Table text small',
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240"/></w:pPr><w:rPr><w:sz w:val="15"/></w:rPr>',
  ),
  FigureNote: style(
    'FigureNote',
    'Figure note',
    '<w:pPr><w:spacing w:before="40" w:after="120"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>',
  ),
  Picture: style('Picture', 'Picture', '<w:pPr><w:spacing w:before="80" w:after="120"/></w:pPr>'),
  ListBullet: style(
    'ListBullet',
    'List Bullet',
    '<w:pPr><w:spacing w:after="80"/><w:ind w:left="360" w:hanging="240"/></w:pPr>',
  ),
};

/**
 * A filled template with the styles that its parts name and that it lacks. LibreOffice sets a table whose paragraphs name a
 * style that is not there one cell below the other.
 */
export function withMissingStyles(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const [styles, body] = [text('word/styles.xml'), text('word/document.xml')];
  const missing = Object.entries(STYLES).flatMap(([id, definition]) =>
    body.includes(`<w:pStyle w:val="${id}"/>`) && !styles.includes(`w:styleId="${id}"`) ? [definition] : [],
  );
  if (missing.length === 0 || !styles.includes('</w:styles>')) return docx;
  const said = styles.replace('</w:styles>', `${missing.join('')}</w:styles>`);
  return zipped({ ...files, 'word/styles.xml': strToU8(said) });
}
