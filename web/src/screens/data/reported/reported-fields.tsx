import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { REPORTED_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { type Definition, MEASURES, type MeasureWord, OTHER, type ReportedDraft } from './reported-draft.ts';

interface PartProps {
  readonly draft: ReportedDraft;
  readonly set: (part: Partial<ReportedDraft>) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </Select>
    </Field>
  );
}

/** Which metric, and by whose definition. */
export function What({ draft, set }: PartProps) {
  const { texts, metrics, language } = useLaget();
  const text = texts.reported.form;
  const definitions = Object.entries(REPORTED_TEXTS[language].definitions);
  return (
    <>
      <Choice label={text.metric} value={draft.metric} choose={(metric) => set({ metric })}>
        {metrics.metrics.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {`${id} ${name}`}
          </Select.Option>
        ))}
        <Select.Option value={OTHER}>{text.metricOther}</Select.Option>
      </Choice>
      {draft.metric === OTHER ? (
        <TextField label={text.metricName} value={draft.metricName} change={(metricName) => set({ metricName })} />
      ) : null}
      <Choice
        label={text.definition}
        value={draft.definition}
        choose={(definition) => set({ definition: definition as Definition })}
      >
        {definitions.map(([code, label]) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
      </Choice>
      {draft.definition === OTHER ? (
        <TextField
          label={text.definitionText}
          value={draft.definitionText}
          change={(definitionText) => set({ definitionText })}
        />
      ) : null}
    </>
  );
}

/** Which group, and where. */
export function Whom({ draft, set }: PartProps) {
  const { texts, dimensions, units, language } = useLaget();
  const text = texts.reported.form;
  const codesOf = (id: string) => dimensions.dimensions.find((one) => one.id === id)?.codes ?? [];
  const groups = codesOf('staff-group').filter(({ code }) => code !== 'unassigned');
  const named = new Set(groups.map(({ code }) => code));
  const subgroups = codesOf('staff-subgroup').filter(({ code }) => code !== 'unassigned' && !named.has(code));
  return (
    <>
      <Choice label={text.group} value={draft.group} choose={(group) => set({ group })}>
        <Select.Option value="">{text.everybody}</Select.Option>
        {[...groups, ...subgroups].map(({ code, label }) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
        <Select.Option value={OTHER}>{text.groupOther}</Select.Option>
      </Choice>
      {draft.group === OTHER ? (
        <TextField label={text.groupName} value={draft.groupName} change={(groupName) => set({ groupName })} />
      ) : null}
      <Choice label={text.place} value={draft.place} choose={(place) => set({ place })}>
        <Select.Option value="">{text.owner}</Select.Option>
        <Select.Option value="landet">{text.country}</Select.Option>
        {units.units
          .toSorted((a, b) => a.name.localeCompare(b.name, language))
          .map(({ unit, name }) => (
            <Select.Option key={unit} value={unit}>
              {name}
            </Select.Option>
          ))}
      </Choice>
    </>
  );
}

/** How much, in what; the parts and where it can be read are folded. */
export function Amount({ draft, set }: PartProps) {
  const text = useLaget().texts.reported.form;
  return (
    <>
      <TextField label={text.value} help={text.valueHelp} value={draft.value} change={(value) => set({ value })} />
      <Choice label={text.measure} value={draft.measure} choose={(measure) => set({ measure: measure as MeasureWord })}>
        {MEASURES.map((word) => (
          <Select.Option key={word} value={word}>
            {text.measures[word]}
          </Select.Option>
        ))}
      </Choice>
      <details className="choices">
        <summary>{text.more}</summary>
        <TextField label={text.numerator} value={draft.numerator} change={(numerator) => set({ numerator })} />
        <TextField label={text.denominator} value={draft.denominator} change={(denominator) => set({ denominator })} />
        <TextField label={text.address} value={draft.address} change={(address) => set({ address })} />
        <TextField label={text.note} value={draft.note} change={(note) => set({ note })} />
      </details>
    </>
  );
}
