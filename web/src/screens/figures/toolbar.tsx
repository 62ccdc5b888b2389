import { useState } from 'react';
import { useLaget } from '../../app/laget.tsx';
import { exportPath, type FigureQuestion } from './figure-path.ts';

/** Files, a link to send, and print. Files hold the public table, whoever downloads. */
export function Toolbar({ question }: { readonly question: FigureQuestion }) {
  const { figures, shell } = useLaget().texts;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await window.navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
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
      <button type="button" className="as-link" onClick={() => void copy()}>
        {copied ? shell.copied : shell.copyLink}
      </button>
      <button type="button" className="as-link" onClick={() => window.print()}>
        {shell.print}
      </button>
      <span role="status" className="sr-only">
        {copied ? shell.copied : ''}
      </span>
    </div>
  );
}
