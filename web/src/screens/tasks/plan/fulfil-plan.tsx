import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Sending } from '../../../server/use-sending.ts';
import { CheckForm } from '../../requirement/check-form.tsx';
import { type CheckDraft, EMPTY_DRAFT } from '../../requirement/draft.ts';
import { factsOf } from '../../requirement/shown-fields.ts';
import { useChecked } from '../../requirement/use-checked.ts';
import { EvidenceList } from './evidence-list.tsx';
import { draftOf, evidenceOf } from './plan-draft.ts';

interface FulfilProps {
  readonly plan: PlanWritten;
  readonly sending: Sending;
  readonly save: (plan: PlanWritten, facts: object) => void;
  readonly cancel: () => void;
}

/** The candidate check once more, by what is documented now; the server judges it again before the plan is closed. */
export function FulfilPlan({ plan, sending, save, cancel }: FulfilProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const [draft, setDraft] = useState<CheckDraft>(EMPTY_DRAFT);
  const [evidence, setEvidence] = useState(() => draftOf(plan, language).evidence);
  const checked = useChecked(draft, language);
  const answer = draft.routes.length === 0 ? null : checked.answer;
  const met = answer?.outcome['permanentAllowed'] === true;
  const close = () => {
    save({ ...plan, status: 'fulfilled', evidence: evidenceOf(evidence) }, factsOf(draft, checked.credits, language));
  };
  return (
    <section className="section no-print" aria-labelledby="fulfil-head">
      <h2 id="fulfil-head">{pages.fulfil}</h2>
      <p className="quiet">{pages.fulfilLead}</p>
      <div className="check-grid">
        <CheckForm
          draft={draft}
          checked={checked}
          set={(part) => setDraft((before) => ({ ...before, ...part }))}
          clear={() => setDraft(EMPTY_DRAFT)}
        />
        <div className="check-answer check-form">
          <p role="status">
            <strong>{answer === null ? '' : met ? answer.sentences[0] : pages.fulfilNotYet}</strong>{' '}
            {answer === null || met ? '' : answer.sentences[0]}
          </p>
          <EvidenceList evidence={evidence} change={setEvidence} />
          {sending.problem === null ? null : <Trouble problem={sending.problem} />}
          <div className="mend-actions">
            <Button type="button" disabled={!met || sending.busy} onClick={close}>
              {pages.fulfilNow}
            </Button>
            <Button type="button" variant="secondary" onClick={cancel}>
              {pages.cancel}
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}
