import { useEffect, useState } from 'react';
import type { RequirementCase, RequirementsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../src/presentation/language/index.ts';
import { type NoAnswer, noAnswerOf, post } from '../../server/ask-server.ts';
import { type CheckDraft, caseOf } from './draft.ts';
import { creditsAsked, creditsTold } from './shown-fields.ts';

/** What the server said of what is typed. */
export interface Checked {
  /** With the credits, where all that are asked are told. */
  readonly answer: RequirementCase | null;
  /** Subjects to tell credits in. */
  readonly credits: readonly string[];
  /** Credits are asked, and not all of them are told. */
  readonly creditsLacking: boolean;
  readonly problem: NoAnswer | null;
}

const NOTHING: Checked = { answer: null, credits: [], creditsLacking: false, problem: null };
/** A pause in typing. */
const PAUSE = 250;

/** Asks the server after each pause. The facts go in the body of one request and stay nowhere. */
export function useChecked(draft: CheckDraft, language: Language): Checked {
  const [checked, setChecked] = useState<Checked>(NOTHING);
  useEffect(() => {
    if (draft.level === '') {
      setChecked(NOTHING);
      return;
    }
    let stale = false;
    const pause = window.setTimeout(() => {
      check(draft, language).then(
        (found) => stale || setChecked(found),
        (reason: unknown) => stale || setChecked({ ...NOTHING, problem: noAnswerOf(reason) }),
      );
    }, PAUSE);
    return () => {
      stale = true;
      window.clearTimeout(pause);
    };
  }, [draft, language]);
  return checked;
}

/** First without credits: that answer says which credits matter. Then with them, where all are told. */
async function check(draft: CheckDraft, language: Language): Promise<Checked> {
  const without = await ask(caseOf(draft, language, null), language);
  const credits = creditsAsked(draft, without, language);
  const told = creditsTold(draft, credits);
  const answer = told === null ? without : await ask(caseOf(draft, language, told), language);
  return { answer, credits, creditsLacking: credits.length > 0 && told === null, problem: null };
}

async function ask(facts: object, language: Language): Promise<RequirementCase | null> {
  const { cases } = await post<RequirementsAnswer>(`/api/requirement?lang=${language}`, facts);
  return cases[0] ?? null;
}
