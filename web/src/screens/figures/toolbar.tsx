import { useLaget } from '../../app/laget.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { exportPath, type FigureQuestion } from './figure-path.ts';

/** Files, a link to send, and print. Files hold the public table, whoever downloads. */
export function Toolbar({ question }: { readonly question: FigureQuestion }) {
  const { figures } = useLaget().texts;
  const files = [
    ['csv', figures.exportCsv],
    ['xlsx', figures.exportXlsx],
    ['json-stat', figures.exportJson],
  ] as const;
  return (
    <div className="row-of-links" title={figures.exportNote}>
      <span>{figures.export}:</span>
      {files.map(([format, label]) => (
        <a key={format} href={exportPath(question, format)} download>
          {label}
        </a>
      ))}
      <LinkAndPrint />
    </div>
  );
}
