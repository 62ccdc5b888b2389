import type { LogCheckAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill, formatMoment, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';

/** Whether the log is as it was written: every line is held against the one before, by the server, each time it is asked. */
export function LogCheck({ again }: { readonly again: () => void }) {
  const { language } = useLaget();
  const { log: text } = ACCESS_PAGES[language];
  const { answer, problem } = useAnswer<LogCheckAnswer>(`/api/look-up-log/check?lang=${language}`);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  return (
    <section
      className={answer?.broken ? 'notice mend' : 'notice'}
      aria-labelledby="log-check"
      aria-busy={answer === null}
    >
      <h3 id="log-check">{text.checked}</h3>
      {answer === null ? <p className="loading">{text.checking}</p> : <Checked answer={answer} />}
      {answer === null ? null : (
        <button type="button" className="as-link no-print" onClick={again}>
          {text.again}
        </button>
      )}
    </section>
  );
}

function Checked({ answer }: { readonly answer: LogCheckAnswer }) {
  const { language } = useLaget();
  const { log: text } = ACCESS_PAGES[language];
  const { lines, unchained, head, at, broken } = answer;
  if (broken !== null) {
    return (
      <p role="alert">
        <strong>{fill(broken.why === 'changed' ? text.changed : text.moved, { no: broken.no })}</strong>
      </p>
    );
  }
  const said = { lines: formatNumber(lines, language), at: formatMoment(at, language) };
  return (
    <>
      <p>
        <strong>{fill(text.holds, said)}</strong>
      </p>
      {unchained === 0 ? null : <p>{fill(text.unchained, { unchained: formatNumber(unchained, language) })}</p>}
      {head === null ? null : <p className="small quiet settings-hash">{fill(text.holdsHead, { head })}</p>}
    </>
  );
}
