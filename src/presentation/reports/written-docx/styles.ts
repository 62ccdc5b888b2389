import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { ComposedReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import type { StyleNames } from './parts.ts';

/** Half points. */
const BODY = 22;
const INK = '1A2333';
const NAVY = '16304F';

/** The list that the style of lists belongs to. */
const BULLETS = 'bullets';
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};

/** Tags of the languages as Word knows them. */
export const WORD_LANGUAGES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The names of the styles in a document of our own. */
export const OWN_STYLES: StyleNames = {
  heading: ['Heading1', 'Heading2', 'Heading3'],
  caption: 'Caption',
  list: 'ListBullet',
};

/** The owner's colour as Word writes it; undefined where there is none. */
export function wordColour({ colour }: ComposedReport['owner']): string | undefined {
  return colour?.slice(1).toUpperCase();
}

/** Real styles: what is changed in one is changed in the whole document. */
export function documentStyles(language: Language, colour = NAVY): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: colour },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: BODY, color: INK, language: { value: WORD_LANGUAGES[language] } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: 'auto' } },
      },
      title: { run: { size: 52, bold: true, color: colour }, paragraph: { spacing: { before: 240, after: 120 } } },
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
        paragraph: { spacing: { before: 80, after: 120, line: 240, lineRule: 'auto' } },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        paragraph: {
          spacing: { after: 80 },
          indent: { left: 360, hanging: 240 },
          numbering: { reference: BULLETS, level: 0 },
        },
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
