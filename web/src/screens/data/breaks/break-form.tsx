import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BreakRequest } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Choices } from '../../../parts/choices.tsx';
import { DayField } from '../../../parts/day-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { BreakDesk } from './use-breaks.ts';

interface FormProps {
  readonly desk: BreakDesk;
  readonly close: () => void;
}

const EMPTY: BreakRequest = {
  day: '',
  title: {},
  reason: {},
  metrics: [],
  groups: [],
  units: [],
  sources: [],
  address: null,
};
const COUNTING = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;

/** A break of the owner's own: when, what, why, and what it concerns. */
export function BreakForm({ desk, close }: FormProps) {
  const text = useLaget().texts.breaks;
  const [request, setRequest] = useState(EMPTY);
  const [lacking, setLacking] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const set = (part: Partial<BreakRequest>) => setRequest((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const filled = [request.day, request.title.nb, request.reason.nb].every((one) => one !== undefined && one !== '');
    setLacking(!filled);
    if (filled && (await desk.add(request))) close();
  };
  return (
    <form className="keep-form no-print" onSubmit={(event) => void save(event)}>
      <h3 ref={head} tabIndex={-1}>
        {text.addHead}
      </h3>
      <DayField label={text.dayLabel} help={text.dayHelp} wrong={text.dayWrong} settle={(day) => set({ day })} />
      <Words request={request} set={set} />
      <Concerns request={request} set={set} />
      {lacking ? (
        <p className="help wrong" role="alert">
          {text.lacking}
        </p>
      ) : null}
      <div className="mend-actions">
        <Button type="submit" disabled={desk.busy}>
          {text.save}
        </Button>
        <Button type="button" variant="secondary" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly request: BreakRequest;
  readonly set: (part: Partial<BreakRequest>) => void;
}

/** What happened and why; the other two languages are folded. */
function Words({ request, set }: PartProps) {
  const text = useLaget().texts.breaks;
  const { title, reason } = request;
  return (
    <>
      <TextField
        label={text.title}
        help={text.titleHelp}
        value={title.nb ?? ''}
        change={(nb) => set({ title: { ...title, nb } })}
      />
      <TextField
        label={text.reason}
        help={text.reasonHelp}
        value={reason.nb ?? ''}
        change={(nb) => set({ reason: { ...reason, nb } })}
      />
      <details className="choices">
        <summary>{text.otherLanguages}</summary>
        <p className="help">{text.otherHelp}</p>
        <TextField
          label={fill(text.inNynorsk, { what: text.title })}
          value={title.nn ?? ''}
          change={(nn) => set({ title: { ...title, nn } })}
        />
        <TextField
          label={fill(text.inNynorsk, { what: text.reason })}
          value={reason.nn ?? ''}
          change={(nn) => set({ reason: { ...reason, nn } })}
        />
        <TextField
          label={fill(text.inEnglish, { what: text.title })}
          value={title.en ?? ''}
          change={(en) => set({ title: { ...title, en } })}
        />
        <TextField
          label={fill(text.inEnglish, { what: text.reason })}
          value={reason.en ?? ''}
          change={(en) => set({ reason: { ...reason, en } })}
        />
      </details>
      <TextField
        label={text.addressLabel}
        help={text.addressHelp}
        value={request.address ?? ''}
        change={(address) => set({ address: address === '' ? null : address })}
      />
    </>
  );
}

/** What the break concerns; nothing chosen is everything. */
function Concerns({ request, set }: PartProps) {
  const { texts, language, metrics, dimensions, units } = useLaget();
  const text = texts.breaks;
  const said = (chosen: readonly string[]) =>
    chosen.length === 0 ? text.all : fill(text.chosen, { count: chosen.length });
  const labels = LABELS[language].sources;
  const groups = dimensions.dimensions.find((one) => one.id === 'staff-group')?.codes ?? [];
  const subgroups = dimensions.dimensions.find((one) => one.id === 'staff-subgroup')?.codes ?? [];
  const named = new Set(groups.map(({ code }) => code));
  return (
    <>
      <Choices
        legend={text.metrics}
        said={said(request.metrics)}
        options={metrics.metrics.map(({ id, name }) => ({ code: id, label: name }))}
        chosen={request.metrics}
        choose={(codes) => set({ metrics: codes })}
      />
      <Choices
        legend={text.groups}
        said={said(request.groups)}
        help={text.groupsHelp}
        options={[...groups, ...subgroups.filter(({ code }) => !named.has(code))]}
        chosen={request.groups}
        choose={(codes) => set({ groups: codes })}
      />
      <Choices
        legend={text.sources}
        said={said(request.sources)}
        options={COUNTING.map((code) => ({ code, label: labels[code] }))}
        chosen={request.sources}
        choose={(codes) => set({ sources: codes })}
      />
      <Field className="field">
        <Label>{text.units}</Label>
        <Select
          value={request.units[0] ?? ''}
          onChange={(event) => set({ units: event.target.value === '' ? [] : [event.target.value] })}
        >
          <Select.Option value="">{text.allUnits}</Select.Option>
          {units.units
            .toSorted((a, b) => a.name.localeCompare(b.name, language))
            .map(({ unit, name }) => (
              <Select.Option key={unit} value={unit}>
                {name}
              </Select.Option>
            ))}
        </Select>
      </Field>
    </>
  );
}
