import type { PlanNextItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { EvidenceDraft, StepDraft } from './action-draft.ts';
import { PlanDay, type WrongAt } from './fields.tsx';

/** What is concluded where nobody has said anything: no effect is claimed by a default. */
const NO_CLAIM = 'cannot-tell';

/** A status with room for exactly the evidence it asks for. */
export function stepOf({ status, evidence, verdicts }: PlanNextItem, seenBy: string): StepDraft {
  return {
    status: status.code,
    day: '',
    verdict: (verdicts.find(({ code }) => code === NO_CLAIM) ?? verdicts[0])?.code ?? '',
    evidence: evidence.map((group) => ({
      ...{ kind: group[0]?.code ?? '', what: '', seenBy, address: '', reached: '' },
    })),
  };
}

interface StepProps {
  readonly label: string;
  readonly next: readonly PlanNextItem[];
  readonly step: StepDraft;
  readonly set: (step: StepDraft) => void;
  readonly wrong: WrongAt;
}

/** Which status, from when, and what shows it: asks for what that status demands and nothing else. */
export function StepFields({ label, next, step, set, wrong }: StepProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const chosen = next.find(({ status }) => status.code === step.status);
  const choose = (code: string) => {
    const one = next.find(({ status }) => status.code === code);
    if (one !== undefined) set({ ...stepOf(one, step.evidence[0]?.seenBy ?? ''), day: step.day });
  };
  return (
    <>
      <div className="plan-fields">
        <SelectField
          label={label}
          value={step.status}
          options={next.map(({ status }) => status)}
          choose={choose}
          wrong={wrong('status')}
        />
        <PlanDay
          label={pages.statusDay}
          value={step.day}
          change={(day) => set({ ...step, day })}
          wrong={wrong('day')}
        />
        {chosen === undefined || chosen.verdicts.length === 0 ? null : (
          <SelectField
            label={pages.verdictField}
            value={step.verdict}
            options={chosen.verdicts}
            choose={(verdict) => set({ ...step, verdict })}
            wrong={wrong('verdict')}
          />
        )}
      </div>
      {wrong('evidence') === null ? null : <p className="help wrong">{wrong('evidence')}</p>}
      {chosen?.evidence.map((kinds, at) => (
        <EvidenceFields
          key={kinds.map(({ code }) => code).join(' ')}
          kinds={kinds}
          one={step.evidence[at] ?? { kind: '', what: '', seenBy: '', address: '', reached: '' }}
          set={(part) =>
            set({ ...step, evidence: step.evidence.map((other, n) => (n === at ? { ...other, ...part } : other)) })
          }
          wrong={(name) => wrong(`evidence[${at}].${name}`)}
        />
      ))}
    </>
  );
}

interface EvidenceProps {
  readonly kinds: PlanNextItem['evidence'][number];
  readonly one: EvidenceDraft;
  readonly set: (part: Partial<EvidenceDraft>) => void;
  readonly wrong: WrongAt;
}

function EvidenceFields({ kinds, one, set, wrong }: EvidenceProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const kind = kinds.find(({ code }) => code === one.kind)?.label ?? '';
  return (
    <div className="plan-fields">
      {kinds.length === 1 ? null : (
        <SelectField
          label={pages.evidenceKind}
          value={one.kind}
          options={kinds}
          choose={(code) => set({ kind: code })}
        />
      )}
      <TextField
        label={fill(pages.evidenceWhat, { kind })}
        help={pages.evidenceHelp}
        value={one.what}
        change={(what) => set({ what })}
        wrong={wrong('what')}
      />
      {one.kind === 'reach' ? (
        <TextField
          label={pages.reachField}
          value={one.reached}
          change={(reached) => set({ reached })}
          wrong={wrong('reached')}
          numeric
        />
      ) : null}
      <TextField
        label={pages.evidenceBy}
        value={one.seenBy}
        change={(seenBy) => set({ seenBy })}
        wrong={wrong('seenBy')}
      />
      <TextField
        label={pages.evidenceLink}
        value={one.address}
        change={(address) => set({ address })}
        wrong={wrong('address')}
      />
    </div>
  );
}
