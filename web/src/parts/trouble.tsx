import { useLaget } from '../app/laget.tsx';
import type { NoAnswer } from '../server/ask-server.ts';

interface TroubleProps {
  readonly problem: NoAnswer;
  readonly again?: () => void;
}

/** A refusal as the server words it, or what to do when there was no answer. */
export function Trouble({ problem, again }: TroubleProps) {
  const { shell } = useLaget().texts;
  return (
    <div className="notice" role="alert">
      {problem.detail === null ? (
        <>
          <strong>{shell.failed}</strong> {shell.failedWhatNow}
        </>
      ) : (
        <strong>{problem.detail}</strong>
      )}{' '}
      {again ? (
        <button type="button" className="as-link" onClick={again}>
          {shell.retry}
        </button>
      ) : null}
    </div>
  );
}
