import { Button } from '@digdir/designsystemet-react';
import type { MeAnswer, SessionsEnded } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatMoment } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { logOut } from '../../app/login/log-in.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';

interface MySessionsProps {
  readonly me: MeAnswer;
  readonly again: () => void;
}

/** Where one is logged in, and the way out of one or all. */
export function MySessions({ me: { sessions }, again }: MySessionsProps) {
  const { language } = useLaget();
  const { me: text } = ACCESS_PAGES[language];
  const { busy, problem, send } = useSending();
  const others = sessions.filter(({ isThis }) => !isThis);
  const end = (id: string) => post<SessionsEnded>(`/api/me/end-sessions?lang=${language}`, { id });
  const endOne = async (id: string) => {
    if ((await send(() => end(id))) !== null) again();
  };
  // The other sessions first: this one ends with the provider's own logout.
  const endAll = () =>
    send(async () => {
      for (const { id } of others) await end(id);
      await logOut();
    });
  return (
    <section className="section no-print">
      <h2>{text.sessions}</h2>
      {sessions.length === 0 ? <p className="quiet">{text.sessionsNone}</p> : null}
      {sessions.length === 0 ? null : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-wrap" aria-label={text.sessions} tabIndex={0}>
            <table className="plain">
              <thead>
                <tr>
                  {[text.begun, text.lastSeen, text.grant, text.end].map((head) => (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sessions.map(({ id, begun, lastSeen, label, isThis }) => (
                  <tr key={id}>
                    <th scope="row">{formatMoment(begun, language)}</th>
                    <td>{formatMoment(lastSeen, language)}</td>
                    <td>{label ?? ''}</td>
                    <td>
                      {isThis ? (
                        text.thisOne
                      ) : (
                        <button
                          type="button"
                          className="as-link"
                          disabled={busy}
                          aria-label={fill(text.endOf, { at: formatMoment(begun, language) })}
                          onClick={() => void endOne(id)}
                        >
                          {text.end}
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {problem === null ? null : <Trouble problem={problem} />}
          <div className="mend-actions">
            <Button type="button" variant="secondary" disabled={busy} onClick={() => void endAll()}>
              {text.endAll}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
