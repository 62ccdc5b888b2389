import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { compareAddress, START_COMPARED } from '../compare/asked-compare.ts';
import { exportPath, type FigureQuestion } from './figure-path.ts';

/** Where the figure is compared: the same metric and group. */
function compareLink({ metric, asked }: FigureQuestion): string {
  return compareAddress({ ...START_COMPARED, metric, group: asked.group, audience: asked.audience });
}

/** Files, a link to send, and print. Files hold the public table, whoever downloads. */
export function Toolbar({ question }: { readonly question: FigureQuestion }) {
  const { figures, compare } = useLaget().texts;
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
      <Link href={compareLink(question)} title={compare.linkWhat}>
        {compare.link}
      </Link>
      <LinkAndPrint />
    </div>
  );
}
