import { expect, test } from 'vitest';
import type { WrittenDocument } from './document.ts';
import { documentHtml } from './html.ts';
import { documentMarkdown } from './markdown.ts';

const DOCUMENT: WrittenDocument = {
  language: 'nb',
  title: 'Vurdering',
  draft: 'Utkast',
  fillIn: 'Fyll inn',
  parts: [
    { kind: 'heading', text: 'Hvem' },
    { kind: 'list', items: ['Navn: <b>A & B</b>', 'Ombud: [navn]'] },
    { kind: 'table', caption: 'Tabell', columns: ['A', 'B'], rows: [['own_row', 'x | y']] },
  ],
};

test('Markdown marks what is to be filled in and escapes what it would read as something else', () => {
  expect(documentMarkdown(DOCUMENT)).toBe(
    [
      '# Utkast: Vurdering',
      '## Hvem',
      '- Navn: \\<b\\>A & B\\</b\\>\n- Ombud: **[Fyll inn: navn]**',
      '| A | B |\n| --- | --- |\n| own\\_row | x \\| y |\n',
    ].join('\n\n'),
  );
});

test('HTML is one file with language, heads of rows and columns, and no text read as markup', () => {
  const html = documentHtml(DOCUMENT);
  expect(html).toContain('<html lang="nb">');
  expect(html).toContain('<caption>Tabell</caption>');
  expect(html).toContain('<tr><th scope="row">own_row</th><td>x | y</td></tr>');
  expect(html).toContain('Navn: &lt;b&gt;A &amp; B&lt;/b&gt;');
  expect(html).toContain('<mark>[Fyll inn: navn]</mark>');
  expect(html).not.toMatch(/src=|href=|<script/);
});
