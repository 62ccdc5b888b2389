import { type DocumentPart, piecesOf, type WrittenDocument } from './document.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2 { line-height: 1.25; }
.draft { display: inline-block; padding: 0 .5rem; border: 2px solid; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; }
mark { background: #ffe08a; color: #000; }
@media print { body { max-width: none; } .wide { overflow: visible; } tr { break-inside: avoid; } }
`;

/** The document as one HTML file that needs no other: for screen, print and screen readers. */
export function documentHtml({ language, title, draft, fillIn, parts }: WrittenDocument): string {
  const text = (plain: string) =>
    piecesOf(plain)
      .map((piece) =>
        piece.isToFill ? `<mark>[${escaped(fillIn)}: ${escaped(piece.text)}]</mark>` : escaped(piece.text),
      )
      .join('');
  const marked = draft === null ? '' : `<p class="draft">${escaped(draft)}</p>`;
  const heading = draft === null ? title : `${draft}: ${title}`;
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(heading)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    marked,
    `<h1>${escaped(heading)}</h1>`,
    ...parts.map((part) => partHtml(part, text)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function partHtml(part: DocumentPart, text: (plain: string) => string): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`;
    case 'paragraph':
      return `<p>${text(part.text)}</p>`;
    case 'list':
      return `<ul>\n${part.items.map((item) => `<li>${text(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(part, text);
  }
}

function tableHtml(
  { caption, columns, rows }: Extract<DocumentPart, { kind: 'table' }>,
  text: (plain: string) => string,
): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${text(cell)}</td>`).join('');
    return `<tr><th scope="row">${text(first)}</th>${rest}</tr>`;
  });
  return [
    `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0">`,
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
