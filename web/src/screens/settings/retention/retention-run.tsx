import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type {
  RetentionAnswer,
  RetentionRunAnswer,
  RetentionRunItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatMoment, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';

/** Carrying out what the owner has decided: first what goes, then a word that one has seen it, then the report of what went. */
export function RetentionRun({ changed }: { readonly changed: () => void }) {
  const { language } = useLaget();
  const { run: text } = ACCESS_PAGES[language].retention;
  const [told, setTold] = useState<RetentionRunAnswer | null>(null);
  const [hasSeen, setHasSeen] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const ask = async (path: 'try' | 'run', body: object) => {
    const answer = await send(() => post<RetentionRunAnswer>(`/api/retention/${path}?lang=${language}`, body));
    if (answer === null) return;
    setTold(answer);
    setHasSeen(false);
    setIsSent(false);
    if (!answer.tried) changed();
  };
  const remove = async (code: string) => {
    setIsSent(true);
    if (hasSeen) await ask('run', { code });
  };
  const waits = told?.tried === true && told.removed > 0;
  return (
    <section className="settings-kind no-print" aria-labelledby="retention-run">
      <h3 id="retention-run">{text.head}</h3>
      <p className="settings-lead">{text.lead}</p>
      <Told of={told} busy={busy}>
        {told === null ? null : <Outcome told={told} />}
      </Told>
      {problem === null ? null : <Trouble problem={problem} />}
      {waits ? (
        <>
          <Checkbox
            label={text.confirm}
            checked={hasSeen}
            onChange={(event) => setHasSeen(event.target.checked)}
            {...(isSent && !hasSeen ? { error: text.must } : {})}
          />
          <p className="settings-act">
            <Button type="button" data-color="danger" disabled={busy} onClick={() => void remove(told.code)}>
              {busy ? text.going : text.go}
            </Button>
          </p>
        </>
      ) : null}
      <p className="settings-act">
        <Button type="button" variant="secondary" disabled={busy} onClick={() => void ask('try', {})}>
          {busy && !waits ? text.looking : text.look}
        </Button>
      </p>
    </section>
  );
}

function Outcome({ told }: { readonly told: RetentionRunAnswer }) {
  const { language } = useLaget();
  const { run: text } = ACCESS_PAGES[language].retention;
  const { tried, removed, kinds, notes } = told;
  const said = removed === 0 ? text.nothing : tried ? text.would : text.gone;
  const head = tried ? text.removed : text.removedNow;
  return (
    <>
      <p className="notice">
        <strong>{said}</strong>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={said} tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{text.kind}</th>
              <th scope="col" className="number">
                {head}
              </th>
              <th scope="col">{text.kept}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{one.name}</th>
                <td className="number">{formatNumber(one.removed, language)}</td>
                <td>
                  {one.kept.map(({ reason, count }) => `${formatNumber(count, language)}: ${reason}`).join('; ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

/** Runs that were carried out before, whoever did it and wherever. */
export function RetentionRuns({ runs }: { readonly runs: RetentionAnswer['runs'] }) {
  const { language } = useLaget();
  const { run: text } = ACCESS_PAGES[language].retention;
  if (runs.length === 0) return null;
  const whatOf = ({ removed }: RetentionRunItem) =>
    removed.map(({ name, count }) => `${name} ${formatNumber(count, language)}`).join(', ') || text.runNone;
  return (
    <details className="tasks-all">
      <summary>{`${text.runs}: ${runs.length}`}</summary>
      <ul className="settings-list">
        {runs.map((one) => (
          <li key={one.no}>
            {fill(text.runBy, { at: formatMoment(one.at, language), by: one.by, what: whatOf(one) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
