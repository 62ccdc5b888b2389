import { useState } from 'react';
import type { FindingAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type GatheredFinding, gatherFindings, lineRanges } from './gathered-findings.ts';

const SHOWN_AT_FIRST = 8;
const LINES_AT_FIRST = 6;

/** What was found, worst first, each thing once: what, what to do, and on which lines. */
export function FindingList({ findings }: { readonly findings: readonly FindingAnswer[] }) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <p className="small quiet">{data.noFindings}</p>;
  const gathered = gatherFindings(findings);
  const shown = all ? gathered : gathered.slice(0, SHOWN_AT_FIRST);
  const manyFiles = new Set(findings.map((finding) => finding.file)).size > 1;
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <Finding key={finding.key} finding={finding} manyFiles={manyFiles} />
        ))}
      </ul>
      {gathered.length > shown.length ? (
        <button type="button" className="as-link small" onClick={() => setAll(true)}>
          {fill(data.moreFindings, { count: formatNumber(gathered.length - shown.length, language) })}
        </button>
      ) : null}
    </>
  );
}

interface FindingProps {
  readonly finding: GatheredFinding;
  /** The list is about several files, so each finding names its own. */
  readonly manyFiles: boolean;
}

function Finding({ finding, manyFiles }: FindingProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const told = [String(finding.count), formatNumber(finding.count, language)];
  const rows =
    finding.count > Math.max(1, finding.lines.length) && !told.some((number) => finding.message.includes(number));
  const place = [...(manyFiles ? [finding.file] : []), ...finding.paths.slice(0, 3)].join(', ');
  return (
    <li className="finding">
      <p className={finding.severity === 'stops-delivery' ? 'severity stops' : 'severity'}>
        {LABELS[language].severities[finding.severity]}
      </p>
      <div>
        <p>
          {finding.message}
          {rows ? (
            <span className="quiet"> ({fill(data.rowsMeant, { count: formatNumber(finding.count, language) })})</span>
          ) : null}
        </p>
        {finding.action === '' ? null : (
          <p className="small">
            <strong>{data.whatToDo}</strong> {finding.action}
          </p>
        )}
        {place === '' && finding.lines.length === 0 ? null : (
          <div className="where">
            {place}
            {place !== '' && finding.lines.length > 0 ? ' · ' : ''}
            {finding.lines.length > 0 ? <Lines lines={finding.lines} /> : null}
          </div>
        )}
      </div>
    </li>
  );
}

/** The lines meant; a long list is folded after the first few. */
function Lines({ lines }: { readonly lines: readonly number[] }) {
  const { data } = useLaget().texts;
  const [all, setAll] = useState(false);
  const ranges = lineRanges(lines);
  const shown = all ? ranges : ranges.slice(0, LINES_AT_FIRST);
  const more = ranges.length - shown.length;
  return (
    <>
      {fill(lines.length === 1 ? data.lineOne : data.lineMany, { count: lines.length, lines: shown.join(', ') })}
      {more > 0 ? (
        <>
          {' … '}
          <button type="button" className="as-link" onClick={() => setAll(true)}>
            {data.allLines}
          </button>
        </>
      ) : null}
    </>
  );
}
