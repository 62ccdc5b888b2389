import { type DocumentPart, piecesOf, type WrittenDocument } from './document.ts';

/** The document as Markdown. What is to be filled in is bold and in brackets. */
export function documentMarkdown({ title, draft, fillIn, parts }: WrittenDocument): string {
  const text = (plain: string) =>
    piecesOf(plain)
      .map((piece) => (piece.isToFill ? `**[${fillIn}: ${escaped(piece.text)}]**` : escaped(piece.text)))
      .join('');
  const heading = draft === null ? title : `${draft}: ${title}`;
  return `${[`# ${escaped(heading)}`, ...parts.map((part) => partText(part, text))].join('\n\n')}\n`;
}

function partText(part: DocumentPart, text: (plain: string) => string): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escaped(part.text)}`;
    case 'paragraph':
      return text(part.text);
    case 'list':
      return part.items.map((item) => `- ${text(item)}`).join('\n');
    case 'table':
      return [
        row(part.columns.map(escaped)),
        row(part.columns.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map((cell) => text(cell)))),
      ].join('\n');
  }
}

function inOneLine(cell: string): string {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inOneLine).join(' | ')} |`;
}

/** Signs that Markdown would read as something else. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
