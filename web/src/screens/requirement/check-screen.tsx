import '../../look/law.css';
import { useRef, useState } from 'react';
import { LAW_PAGES } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { KeepCase } from '../tasks/cases/keep-case.tsx';
import { CheckAnswer } from './check-answer.tsx';
import { CheckForm } from './check-form.tsx';
import { SheetFacts, SheetSignatures } from './check-sheet.tsx';
import { type CheckDraft, EMPTY_DRAFT } from './draft.ts';
import { factsOf } from './shown-fields.ts';
import { useChecked } from './use-checked.ts';

/** A candidate beside the requirements of a post. Nothing that is typed leaves the page but in the question itself. */
export function CheckScreen() {
  const { language } = useLaget();
  const { check } = LAW_PAGES[language];
  useTitle(check.title);
  const [draft, setDraft] = useState<CheckDraft>(EMPTY_DRAFT);
  const [cleared, setCleared] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = useChecked(draft, language);
  const set = (part: Partial<CheckDraft>) => {
    setCleared(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const clear = () => {
    setDraft(EMPTY_DRAFT);
    setCleared(true);
    heading.current?.focus();
  };
  const answer = draft.routes.length === 0 ? null : checked.answer;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        <span className="screen-only">{check.title}</span>
        <span className="print-only">{check.sheet}</span>
      </h1>
      <p className="lead no-print">{check.lead}</p>
      <p className="notice no-print">
        <strong>{check.privacy}</strong> {check.privacyRest}
      </p>
      <div className="check-grid">
        <CheckForm draft={draft} checked={checked} set={set} clear={clear} />
        <div className="check-answer">
          <h2>{check.answer}</h2>
          <p role="status" className={cleared ? 'small' : 'sr-only'}>
            {cleared ? check.cleared : ''}
          </p>
          {checked.problem ? <Trouble problem={checked.problem} /> : null}
          {answer === null ? (
            <p className="quiet">{check.waiting}</p>
          ) : (
            <>
              <CheckAnswer answer={answer} draft={draft} creditsLacking={checked.creditsLacking} />
              <SheetFacts draft={draft} credits={checked.credits} />
              <SheetSignatures />
              <p className="row-of-links no-print">
                <button type="button" className="as-link" onClick={() => window.print()}>
                  {check.print}
                </button>
              </p>
              <KeepCase facts={factsOf(draft, checked.credits, language)} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
