import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { PlanSaved } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, FULFILMENT_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { EvidenceList } from '../plan/evidence-list.tsx';
import { EMPTY_EVIDENCE, type EvidenceDraft, evidenceOf } from '../plan/plan-draft.ts';
import { RowText } from '../plan/row-fields.tsx';
import { casePath } from '../tasks-path.ts';

interface KeepProps {
  /** Facts as they were asked. */
  readonly facts: object;
}

/** A deliberate step: the check is kept as a case, with who assessed it and what was seen. Nothing is kept before. */
export function KeepCase({ facts }: KeepProps) {
  const { language, session } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  // Facts that changed are another check.
  const asked = JSON.stringify(facts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the facts become others
  useEffect(() => setSaved(null), [asked]);
  if (!session.may.includes('keep-cases')) return null;
  return (
    <section className="check-part no-print" aria-labelledby="keep-case-head">
      <h3 id="keep-case-head">{pages.keepHead}</h3>
      <p role="status">
        {saved === null ? null : (
          <>
            {pages.keepSaved} <Link href={casePath(saved)}>{pages.openCase}</Link>
          </>
        )}
      </p>
      {saved !== null ? null : open ? (
        <KeepForm facts={facts} saved={setSaved} close={() => setOpen(false)} />
      ) : (
        <>
          <p className="quiet">{pages.keepLead}</p>
          <button type="button" className="as-link" onClick={() => setOpen(true)}>
            {pages.keepOpen}
          </button>
        </>
      )}
    </section>
  );
}

const EMPTY = { unit: '', post: '', reference: '', purpose: 'hiring', assessedBy: '' };

interface FormProps extends KeepProps {
  readonly saved: (id: string) => void;
  readonly close: () => void;
}

function KeepForm({ facts, saved, close }: FormProps) {
  const { language, session, units } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('select')?.focus(), []);
  const [row, setRow] = useState({ ...EMPTY, unit: session.unit ?? '' });
  const [evidence, setEvidence] = useState<readonly EvidenceDraft[]>([{ ...EMPTY_EVIDENCE, key: 0 }]);
  const { busy, problem, send } = useSending();
  const set = (part: Partial<typeof row>) => setRow((before) => ({ ...before, ...part }));
  const schools = units.units.filter(({ unit }) => session.unit === null || unit === session.unit);
  const keep = async () => {
    const body = { ...row, facts, evidence: evidenceOf(evidence) };
    const kept = await send(() => post<PlanSaved>(`/api/requirement-cases?lang=${language}`, body));
    if (kept !== null) saved(kept.id);
  };
  return (
    <div className="check-form keep-case" ref={first}>
      <p className="quiet">{pages.keepLead}</p>
      <SelectField
        label={pages.unit}
        value={row.unit}
        options={[
          { code: '', label: pages.chooseUnit },
          ...schools
            .map(({ unit, name }) => ({ code: unit, label: name }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language)),
        ]}
        choose={(unit) => set({ unit })}
      />
      <RowText row={row} set={set} name="post" />
      <RowText row={row} set={set} name="reference" />
      <RowText row={row} set={set} name="assessedBy" />
      <SelectField
        label={pages.purpose}
        value={row.purpose}
        options={Object.entries(FULFILMENT_TEXTS[language].purposes).map(([code, label]) => ({ code, label }))}
        choose={(purpose) => set({ purpose })}
      />
      <EvidenceList evidence={evidence} change={setEvidence} />
      {problem === null ? null : <Trouble problem={problem} />}
      <div className="mend-actions">
        <Button type="button" disabled={busy || row.unit === ''} onClick={() => void keep()}>
          {pages.keepSave}
        </Button>
        <Button type="button" variant="secondary" onClick={close}>
          {pages.cancel}
        </Button>
      </div>
    </div>
  );
}
