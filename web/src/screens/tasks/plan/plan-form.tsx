import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { AppointmentItem, PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import {
  FULFILMENT_PAGES,
  FULFILMENT_TEXTS,
  fill,
  formatDayText,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Sending } from '../../../server/use-sending.ts';
import { EvidenceList } from './evidence-list.tsx';
import { draftOf, type PlanDraft, writtenOf } from './plan-draft.ts';
import { RowCode, RowDay, RowNumber, RowText } from './row-fields.tsx';
import { StepList } from './step-list.tsx';

interface FormProps {
  readonly about: AppointmentItem;
  readonly plan: PlanWritten;
  readonly sending: Sending;
  readonly save: (plan: PlanWritten) => void;
  readonly cancel: () => void;
}

/** A plan typed in whole; nothing is kept before it is saved. */
export function PlanForm({ about, plan, sending, save, cancel }: FormProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(plan, language));
  const set = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(writtenOf(draft, language));
  };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit}>
      <Legal draft={draft} set={set} about={about} />
      <StepList steps={draft.steps} change={(steps) => set({ steps })} />
      <Reviews draft={draft} set={set} />
      <EvidenceList evidence={draft.evidence} change={(evidence) => set({ evidence })} />
      <Recruitment draft={draft} set={set} />
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={sending.busy}>
          {pages.save}
        </Button>
        <Button type="button" variant="secondary" onClick={cancel}>
          {pages.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: PlanDraft;
  readonly set: (part: Partial<PlanDraft>) => void;
}

/** Statuses a person chooses; a plan is fulfilled in another way. */
const CHOSEN = ['draft', 'agreed', 'running', 'lapsed', 'ended'] as const;

function Legal({ draft, set, about }: PartProps & Pick<FormProps, 'about'>) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const texts = FULFILMENT_TEXTS[language];
  const { latestEnd } = about.bases.find(({ code }) => code === draft.basis) ?? { latestEnd: null };
  const statuses = Object.fromEntries(CHOSEN.map((code) => [code, texts.statuses[code]]));
  return (
    <fieldset>
      <legend>{pages.legal}</legend>
      <RowCode
        row={draft}
        set={set}
        name="basis"
        codes={Object.fromEntries(about.bases.map(({ code, label }) => [code, label]))}
      />
      <p className="help">
        {latestEnd === null ? texts.agreedLength : fill(texts.latestEnd, { day: formatDayText(latestEnd, language) })}
      </p>
      <RowDay row={draft} set={set} name="end" />
      <RowCode row={draft} set={set} name="status" codes={statuses} />
      <RowText row={draft} set={set} name="mentor" />
      <RowDay row={draft} set={set} name="noticeGiven" />
    </fieldset>
  );
}

function Reviews({ draft, set }: PartProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const { reviews } = draft;
  if (reviews.length === 0) return null;
  return (
    <fieldset>
      <legend>{pages.reviews}</legend>
      <p className="help">{pages.reviewsLead}</p>
      {reviews.map((one, at) => {
        const setOne = (part: Partial<typeof one>) =>
          set({ reviews: reviews.map((other, n) => (n === at ? { ...other, ...part } : other)) });
        return (
          <fieldset className="plan-row" key={one.day}>
            <legend>{fill(pages.reviewOf, { day: one.day })}</legend>
            <div className="plan-fields">
              <RowDay row={one} set={setOne} name="done" label={pages.reviewDone} />
              <RowText row={one} set={setOne} name="note" />
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}

function Recruitment({ draft, set }: PartProps) {
  const pages = FULFILMENT_PAGES[useLaget().language];
  const row = draft.recruitment;
  const setRow = (part: Partial<typeof row>) => set({ recruitment: { ...row, ...part } });
  return (
    <fieldset>
      <legend>{pages.recruitment}</legend>
      <p className="help">{pages.recruitmentLead}</p>
      <div className="plan-fields">
        <RowText row={row} set={setRow} name="advert" />
        <RowDay row={row} set={setRow} name="closingDay" />
        <RowNumber row={row} set={setRow} name="applicants" />
        <RowNumber row={row} set={setRow} name="qualified" />
        <RowText row={row} set={setRow} name="decidedBy" />
        <RowText row={row} set={setRow} name="reason" />
      </div>
    </fieldset>
  );
}
