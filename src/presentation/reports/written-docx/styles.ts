import type { IStylesOptions } from 'docx';
import type { Language } from '../../language/index.ts';
import type { StyleNames } from './parts.ts';

/** Half points. */
const BODY = 22;
const INK = '1A2333';
const NAVY = '16304F';

/** Tags of the languages as Word knows them. */
export const WORD_LANGUAGES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The names of the styles in a document of our own. */
export const OWN_STYLES: StyleNames = {
  heading: ['Heading1', 'Heading2', 'Heading3'],
  caption: 'Caption',
  list: 'ListBullet',
};

/** Real styles: what is changed in one is changed in the whole document. */
export function documentStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: NAVY },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: BODY, color: INK, language: { value: WORD_LANGUAGES[language] } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: 'auto' } },
      },
      title: { run: { size: 52, bold: true, color: NAVY }, paragraph: { spacing: { before: 240, after: 120 } } },
      heading1: heading(32, 360),
      heading2: heading(26, 280),
      heading3: heading(24, 240),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 20, color: INK },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 26, color: '4A5568' },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'FigureNote',
        name: 'Figure note',
        basedOn: 'Normal',
        run: { size: 17, color: '4A5568' },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
      {
        id: 'TableTextSmall',
        name: 'Table text small',
        basedOn: 'TableText',
        run: { size: 15 },
      },
      {
        id: 'Picture',
        name: 'Picture',
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: { spacing: { before: 80, after: 120, line: 240, lineRule: 'auto' }, keepNext: true },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        paragraph: { indent: { left: 360, hanging: 240 } },
      },
      {
        id: 'Draft',
        name: 'Draft',
        basedOn: 'Normal',
        run: { bold: true, color: 'A61B1B', size: 20 },
      },
    ],
  };
}
