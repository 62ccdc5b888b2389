import { useState } from 'react';
import type { LookUpLogAnswer, UserItem } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, ACCESS_TOLD, fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { LogTable } from '../settings/log/log-table.tsx';

/** Who has looked one up, where the record knows which employee one is. */
export function LookedUp({ user }: { readonly user: UserItem | null }) {
  const { language } = useLaget();
  const { me: text } = ACCESS_PAGES[language];
  const isLinked = user?.isLinked ?? false;
  const [before, setBefore] = useState<number | null>(null);
  const from = before === null ? '' : `&before=${before}`;
  const { answer, problem, again } = useAnswer<LookUpLogAnswer>(
    isLinked ? `/api/me/look-ups?lang=${language}${from}` : null,
  );
  return (
    <section className="section">
      <h2>{text.lookedUp}</h2>
      {isLinked ? <p className="settings-lead">{text.lookedUpLead}</p> : <p>{ACCESS_TOLD[language].notLinked}</p>}
      {isLinked || user === null ? null : <p>{fill(text.lookedUpAsk, { id: user.id })}</p>}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null ? null : <Lines answer={answer} isLater={before !== null} turn={setBefore} />}
    </section>
  );
}

interface LinesProps {
  readonly answer: LookUpLogAnswer;
  readonly isLater: boolean;
  /** Goes to the lines before one, or with null to the latest. */
  readonly turn: (line: number | null) => void;
}

function Lines({ answer, isLater, turn }: LinesProps) {
  const { language } = useLaget();
  const { me: text, log } = ACCESS_PAGES[language];
  const { lines, total, next } = answer;
  if (lines.length === 0) return <p className="quiet">{text.lookedUpNone}</p>;
  return (
    <>
      <p role="status">{fill(log.found, { count: formatNumber(total, language) })}</p>
      <LogTable answer={answer} label={text.lookedUp} />
      <p className="row-of-links no-print">
        {isLater ? (
          <button type="button" className="as-link" onClick={() => turn(null)}>
            {log.latest}
          </button>
        ) : null}
        {next === null ? null : (
          <button type="button" className="as-link" onClick={() => turn(next)}>
            {log.earlier}
          </button>
        )}
      </p>
    </>
  );
}
