import { useState } from 'react';
import type { TemporaryAnswer, TemporaryItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatMoment } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { EmergencyForm } from './emergency-form.tsx';

/** Nødtilgang: taking it, and every time it was taken, for those who control it. */
export function EmergencyPart() {
  const { language, session } = useLaget();
  const pages = ACCESS_PAGES[language];
  const text = pages.emergency;
  const { answer: first, problem, again } = useAnswer<TemporaryAnswer>(`/api/temporary-access?lang=${language}`);
  const [now, setNow] = useState<TemporaryAnswer | null>(null);
  const answer = now ?? first;
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{pages.loading}</p>;
  const { mayTake, loggedIn, ofEveryone, accesses } = answer;
  return (
    <>
      <p className="settings-lead">{text.lead}</p>
      {mayTake ? <EmergencyForm answer={answer} /> : null}
      {mayTake || session.temporary !== null ? null : (
        <p className="notice">{loggedIn ? text.mayNot : text.notLoggedIn}</p>
      )}
      <section className="section">
        <h2>{ofEveryone ? text.ofEveryone : text.ofMine}</h2>
        <Told of={now} busy={false}>
          <p className="notice">
            <strong>{text.ended}</strong>
          </p>
        </Told>
        {accesses.length === 0 ? (
          <p className="quiet">{ofEveryone ? text.none : text.noneOfMine}</p>
        ) : (
          <Accesses accesses={accesses} ended={setNow} />
        )}
      </section>
    </>
  );
}

interface AccessesProps {
  readonly accesses: readonly TemporaryItem[];
  readonly ended: (answer: TemporaryAnswer) => void;
}

function Accesses({ accesses, ended }: AccessesProps) {
  const { language } = useLaget();
  const { emergency: text } = ACCESS_PAGES[language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={text.ofEveryone} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {[text.who, text.what, text.why, text.from, text.until].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accesses.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.user.name}</th>
              <td>{whatOf(one, text.kinds)}</td>
              <td>{one.reason}</td>
              <td>{formatMoment(one.at, language)}</td>
              <td>
                <Until access={one} ended={ended} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function whatOf(
  { kind, label, place, seenAs }: TemporaryItem,
  kinds: Readonly<Record<'emergency' | 'look-as', string>>,
): string {
  const role = place === null ? label : `${label}, ${place}`;
  return fill(kinds[kind], { role, name: seenAs?.name ?? '' });
}

interface UntilProps {
  readonly access: TemporaryItem;
  readonly ended: (answer: TemporaryAnswer) => void;
}

/** Until when it lasts, and ending it; or how it ended. */
function Until({ access, ended: then }: UntilProps) {
  const { language, session, refresh } = useLaget();
  const { emergency: text } = ACCESS_PAGES[language];
  const { busy, problem, send } = useSending();
  const { id, until, ended, lasts, user } = access;
  const end = async () => {
    const answer = await send(() => post<TemporaryAnswer>(`/api/temporary-access/${id}/end?lang=${language}`, {}));
    if (answer !== null) then(answer);
    refresh();
  };
  if (ended !== null) return fill(text.endedBy, { at: formatMoment(ended.at, language), by: ended.by });
  if (!lasts) {
    return (
      <>
        {formatMoment(until, language)} <span className="small quiet settings-below">{text.ranOut}</span>
      </>
    );
  }
  const mayEnd = session.may.includes('users') || session.temporary?.id === id;
  return (
    <>
      {formatMoment(until, language)} <strong className="settings-below">{text.lasts}</strong>
      {mayEnd ? (
        <button
          type="button"
          className="as-link no-print"
          disabled={busy}
          aria-label={fill(text.endOf, { name: user.name })}
          onClick={() => void end()}
        >
          {text.end}
        </button>
      ) : null}
      {problem === null ? null : <Trouble problem={problem} />}
    </>
  );
}
