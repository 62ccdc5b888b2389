import { Button } from '@digdir/designsystemet-react';
import { capitalised, fill, LAW_PAGES, LAW_WORDS, listed } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Choices } from '../../parts/choices.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type CheckDraft, subjectName, TEACHINGS } from './draft.ts';
import { AskedField, NumberField, WrittenDay } from './fields.tsx';
import { factsAsked } from './shown-fields.ts';
import type { Checked } from './use-checked.ts';

interface FormProps {
  readonly draft: CheckDraft;
  readonly checked: Checked;
  readonly set: (part: Partial<CheckDraft>) => void;
  readonly clear: () => void;
}

/** The post, the candidate, and what the answer asks besides. */
export function CheckForm({ draft, checked, set, clear }: FormProps) {
  const { check } = LAW_PAGES[useLaget().language];
  return (
    <form className="check-form no-print" onSubmit={(event) => event.preventDefault()}>
      <Post draft={draft} set={set} />
      <Candidate draft={draft} set={set} checked={checked} />
      <Asked draft={draft} set={set} checked={checked} />
      <Button type="button" variant="secondary" onClick={clear}>
        {check.clear}
      </Button>
    </form>
  );
}

type PartProps = Pick<FormProps, 'draft' | 'set'>;

function Post({ draft, set }: PartProps) {
  const { language } = useLaget();
  const { check, subjects } = LAW_PAGES[language];
  const levels = Object.entries(LAW_WORDS[language].levels).map(([code, label]) => ({ code, label }));
  const chosen = draft.subjects.map((code) => subjectName(code, language));
  return (
    <fieldset>
      <legend>{check.post}</legend>
      <SelectField
        label={check.level}
        value={draft.level}
        options={[...(draft.level === '' ? [{ code: '', label: check.chooseLevel }] : []), ...levels]}
        choose={(level) => set({ level })}
      />
      <Choices
        legend={check.subjects}
        said={chosen.length === 0 ? check.noSubjects : listed(chosen, language)}
        options={Object.entries(subjects).map(([code, label]) => ({ code, label: capitalised(label) }))}
        chosen={draft.subjects}
        choose={(codes) => set({ subjects: codes })}
      />
      <TextField
        label={check.otherSubjects}
        help={check.otherSubjectsHelp}
        value={draft.otherSubjects}
        change={(otherSubjects) => set({ otherSubjects })}
      />
      <WrittenDay label={check.start} help={check.startHelp} value={draft.start} change={(start) => set({ start })} />
      <SelectField
        label={check.tenure}
        value={draft.tenure}
        options={[
          { code: 'PERMANENT', label: check.permanent },
          { code: 'TEMPORARY', label: check.temporary },
        ]}
        choose={(tenure) => set({ tenure: tenure === 'TEMPORARY' ? 'TEMPORARY' : 'PERMANENT' })}
      />
      <SelectField
        label={check.teaching}
        value={draft.teaching}
        options={TEACHINGS.map((code) => ({ code, label: check.teachings[code] }))}
        choose={(code) => set({ teaching: TEACHINGS.find((one) => one === code) ?? 'ordinary' })}
      />
    </fieldset>
  );
}

/** Educations, one field at a time, and credits in the subjects where they matter. */
function Candidate({ draft, set, checked }: Pick<FormProps, 'draft' | 'set' | 'checked'>) {
  const { language } = useLaget();
  const { check } = LAW_PAGES[language];
  const { routes, credits } = draft;
  const names = Object.entries(LAW_WORDS[language].educations);
  const offered = (own: string) =>
    names
      .filter(([code]) => code === own || !routes.includes(code))
      .map(([code, label]) => ({ code, label: capitalised(label) }));
  const choose = (at: number, route: string) =>
    set({ routes: [...routes.slice(0, at), route, ...routes.slice(at + 1)].filter((code) => code !== '') });
  return (
    <fieldset>
      <legend>{check.person}</legend>
      {[...routes, ''].map((route, at) => (
        <SelectField
          // biome-ignore lint/suspicious/noArrayIndexKey: the field keeps its place while its value changes
          key={at}
          label={at === 0 ? check.education : check.moreEducation}
          value={route}
          options={[{ code: '', label: at === 0 ? check.chooseEducation : check.noMore }, ...offered(route)]}
          choose={(code) => choose(at, code)}
        />
      ))}
      {checked.credits.map((name, at) => (
        <NumberField
          key={name}
          label={fill(check.credits, { subject: name })}
          {...(at === checked.credits.length - 1 ? { help: check.creditsHelp } : {})}
          value={credits[name] ?? ''}
          change={(stp) => set({ credits: { ...credits, [name]: stp } })}
        />
      ))}
    </fieldset>
  );
}

function Asked({ draft, set, checked }: Pick<FormProps, 'draft' | 'set' | 'checked'>) {
  const { check } = LAW_PAGES[useLaget().language];
  const facts = draft.routes.length === 0 ? [] : factsAsked(draft, checked.answer);
  if (facts.length === 0) return null;
  return (
    <fieldset>
      <legend>{check.asked}</legend>
      <p className="help">{check.askedHelp}</p>
      {facts.map((fact) => (
        <AskedField
          key={fact}
          fact={fact}
          value={draft.told[fact] ?? ''}
          change={(value) => set({ told: { ...draft.told, [fact]: value } })}
        />
      ))}
    </fieldset>
  );
}
