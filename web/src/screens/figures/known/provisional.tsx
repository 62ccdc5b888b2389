import type { FigureAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** Notes on what may still change a figure, in the order they are told: what is missing, who may return, how much. */
export const OF_REVISION: readonly string[] = ['units-missing', 'provisional-exits', 'usual-revision', 'final-now'];
const REASONS: readonly string[] = ['units-missing', 'provisional-exits'];

/** By the sentence: whether the figure may still change, why, and by how much it usually does. */
export function Provisional({ answer }: { readonly answer: FigureAnswer | null }) {
  const text = useLaget().texts.known.provisional;
  if (answer === null) return null;
  const told = OF_REVISION.flatMap((code) => answer.notes.filter((note) => note.code === code));
  const some = answer.rows.some(({ state }) => state === 'provisional');
  if (!some && told.length === 0) return null;
  const hasReason = told.some(({ code }) => REASONS.includes(code));
  const isFinal = !some && told.every(({ code }) => code === 'final-now');
  const lines = [...(some && !hasReason ? [text.some] : []), ...told.map((note) => note.text)];
  return (
    <div className={some ? 'revision provisional' : 'revision'}>
      {isFinal ? <Check /> : <Hourglass />}
      <div>
        <p>
          <strong>{some ? text.head : isFinal ? text.final : text.mayChange}</strong>
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

function Hourglass() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M5 2.5h10M5 17.5h10M6 2.5v3.2L10 10l4-4.3V2.5M6 17.5v-3.2L10 10l4 4.3v3.2" />
    </svg>
  );
}

function Check() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4M6 10.2l2.8 2.8L14 7.4" />
    </svg>
  );
}
