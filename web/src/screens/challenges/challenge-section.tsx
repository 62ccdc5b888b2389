import { useState } from 'react';
import type { ChallengeClass, ChallengesAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { ChallengeTable } from './challenge-table.tsx';

interface Wanted {
  readonly audience: ChallengesAnswer['audience'];
  /** Unit number; null = all. */
  readonly unit: string | null;
}

/** The challenge picture, asked for by itself: the rest of the page does not wait for it, and does not move when it comes. */
export function ChallengeSection({ audience, unit }: Wanted) {
  const { language } = useLaget();
  const path = new URLSearchParams({ lang: language, audience, ...(unit === null ? {} : { unit }) });
  const { answer, problem, again, loading } = useAnswer<ChallengesAnswer>(`/api/challenges?${path}`);
  return (
    <section className={unit === null ? 'section challenges' : 'section challenges of-unit'} aria-busy={loading}>
      {problem ? <Trouble problem={problem} again={again} /> : null}
      {answer === null ? null : <Picture answer={answer} />}
    </section>
  );
}

function Picture({ answer }: { readonly answer: ChallengesAnswer }) {
  const { title, explained, told, certainties, words } = answer;
  const [all, setAll] = useState(false);
  const shown = all || answer.unit !== null ? certainties : certainties.map(firstOf);
  const isMore = shown.some(({ rows }, i) => rows.length < (certainties[i]?.rows.length ?? 0));
  const hasUnsure = certainties.some(({ certainty }) => certainty === 'unsure');
  return (
    <div className={all ? 'all' : undefined}>
      <h2>{title}</h2>
      <p className="quiet explained">{explained}</p>
      {certainties.length === 0 ? <p>{words.none}</p> : <ChallengeTable answer={answer} certainties={shown} />}
      <p className="after-table">
        {told.join(' ')}{' '}
        {answer.unit === null && (isMore || hasUnsure || all) ? (
          <button
            type="button"
            className={isMore || all ? 'as-link no-print' : 'as-link no-print on-phone'}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? words.showFewer : words.showAll}
          </button>
        ) : null}
      </p>
    </div>
  );
}

/** Unsure deviations are many and some of them chance: so many until more are asked for. */
const FIRST_UNSURE = 5;

function firstOf(one: ChallengeClass): ChallengeClass {
  return one.certainty === 'unsure' ? { ...one, rows: one.rows.slice(0, FIRST_UNSURE) } : one;
}
