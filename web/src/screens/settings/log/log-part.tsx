import { useState } from 'react';
import type { LookUpLogAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { partPath } from '../settings-path.ts';
import { LogCheck } from './log-check.tsx';
import { LogFilter } from './log-filter.tsx';
import { LogTable } from './log-table.tsx';
import { queryOf, soughtIn, wrongDays } from './sought.ts';

/** Oppslagslogg: whether it is unchanged, and its lines, narrowed and in pages. */
export function LogPart({ query }: { readonly query: URLSearchParams }) {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  const text = pages.log;
  const sought = soughtIn(query);
  const before = query.get('before');
  const [round, setRound] = useState(0);
  const asked = queryOf(sought, true);
  const isWrong = wrongDays(sought).length > 0;
  const rest = `${before === null ? '' : `&before=${encodeURIComponent(before)}`}&lang=${language}`;
  const { answer, problem, again } = useAnswer<LookUpLogAnswer>(
    isWrong ? null : `/api/look-up-log?${asked.toString()}${rest}`,
  );
  const show = (next: URLSearchParams) => go(`${partPath('log')}${next.size === 0 ? '' : `?${next.toString()}`}`);
  const at = (line: number) => {
    const next = queryOf(sought, false);
    next.set('before', String(line));
    return next;
  };
  return (
    <>
      <p className="settings-lead">{text.lead}</p>
      <LogCheck key={round} again={() => setRound(round + 1)} />
      <LogFilter key={query.toString()} sought={sought} answer={answer} show={show} />
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null && !isWrong ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : (
        <Page
          answer={answer}
          narrowed={asked}
          isLater={before !== null}
          turn={(line) => show(line === null ? queryOf(sought, false) : at(line))}
        />
      )}
    </>
  );
}

interface PageProps {
  readonly answer: LookUpLogAnswer;
  /** What is asked for, as the server reads it. */
  readonly narrowed: URLSearchParams;
  readonly isLater: boolean;
  /** Goes to the lines before one, or with null to the latest. */
  readonly turn: (line: number | null) => void;
}

/** How many lines there are, taking them out, and one page of them. */
function Page({ answer, narrowed, isLater, turn }: PageProps) {
  const { language } = useLaget();
  const { log: text, tabs } = ACCESS_PAGES[language];
  const { lines, total, next } = answer;
  const none = narrowed.size > 0 ? text.none : text.empty;
  return (
    <>
      <p className="row-of-links settings-found">
        <span role="status">{fill(text.found, { count: formatNumber(total, language) })}</span>
        {total === 0 ? null : (
          <>
            <a className="no-print" href={`/api/look-up-log/export?${narrowed.toString()}&lang=${language}`} download>
              {text.take}
            </a>
            <span className="quiet no-print">{text.takeHelp}</span>
          </>
        )}
      </p>
      {lines.length === 0 ? <p className="quiet">{none}</p> : <LogTable answer={answer} label={tabs.log} />}
      <p className="row-of-links no-print settings-found">
        {isLater ? (
          <button type="button" className="as-link" onClick={() => turn(null)}>
            {text.latest}
          </button>
        ) : null}
        {next === null ? null : (
          <button type="button" className="as-link" onClick={() => turn(next)}>
            {text.earlier}
          </button>
        )}
      </p>
    </>
  );
}
