import { useState } from 'react';
import type { FindingAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

const SHOWN_AT_FIRST = 6;
const ORDER = ['stops-delivery', 'rejects-row', 'note'] as const;

/** What was found, worst first: where, what, and what to do. */
export function FindingList({ findings }: { readonly findings: readonly FindingAnswer[] }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <p className="small quiet">{data.noFindings}</p>;
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <li
            className="finding"
            key={`${finding.control} ${finding.file} ${finding.line} ${finding.path} ${finding.message}`}
          >
            <div>
              <p className={finding.severity === 'stops-delivery' ? 'severity stops' : 'severity'}>
                {LABELS[language].severities[finding.severity]}
              </p>
              <p className="where">{whereText(finding, data.line)}</p>
            </div>
            <div>
              <p>
                {finding.message}
                {finding.count > 1 ? (
                  <span className="quiet">
                    {' '}
                    ({fill(data.rowsMeant, { count: formatNumber(finding.count, language) })})
                  </span>
                ) : null}
              </p>
              {finding.action === '' ? null : (
                <p className="small">
                  <strong>{data.whatToDo}</strong> {finding.action}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN_AT_FIRST && !all ? (
        <button type="button" className="as-link small" onClick={() => setAll(true)}>
          {fill(data.moreFindings, { count: formatNumber(sorted.length, language) })}
        </button>
      ) : null}
    </>
  );
}

function whereText(finding: FindingAnswer, line: string): string {
  const parts = [finding.file];
  if (finding.line !== null) parts.push(fill(line, { line: finding.line }));
  if (finding.path !== '') parts.push(finding.path);
  return parts.join(', ');
}
