import { REPORTED_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { type Definition, MEASURES, type MeasureWord, OTHER, type ReportedDraft } from './reported-draft.ts';

interface PartProps {
  readonly draft: ReportedDraft;
  readonly set: (part: Partial<ReportedDraft>) => void;
}

/** Which metric, and by whose definition. */
export function What({ draft, set }: PartProps) {
  const { texts, metrics, language } = useLaget();
  const text = texts.reported.form;
  const definitions = Object.entries(REPORTED_TEXTS[language].definitions);
  return (
    <>
      <SelectField
        label={text.metric}
        value={draft.metric}
        options={[
          ...metrics.metrics.map(({ id, name }) => ({ code: id, label: `${id} ${name}` })),
          { code: OTHER, label: text.metricOther },
        ]}
        choose={(metric) => set({ metric })}
      />
      {draft.metric === OTHER ? (
        <TextField label={text.metricName} value={draft.metricName} change={(metricName) => set({ metricName })} />
      ) : null}
      <SelectField
        label={text.definition}
        value={draft.definition}
        options={definitions.map(([code, label]) => ({ code, label }))}
        choose={(definition) => set({ definition: definition as Definition })}
      />
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
      <SelectField
        label={text.group}
        value={draft.group}
        options={[
          { code: '', label: text.everybody },
          ...groups,
          ...subgroups,
          { code: OTHER, label: text.groupOther },
        ]}
        choose={(group) => set({ group })}
      />
      {draft.group === OTHER ? (
        <TextField label={text.groupName} value={draft.groupName} change={(groupName) => set({ groupName })} />
      ) : null}
      <SelectField
        label={text.place}
        value={draft.place}
        options={[
          { code: '', label: text.owner },
          { code: 'landet', label: text.country },
          ...units.units
            .toSorted((a, b) => a.name.localeCompare(b.name, language))
            .map(({ unit, name }) => ({ code: unit, label: name })),
        ]}
        choose={(place) => set({ place })}
      />
    </>
  );
}

/** How much, in what; the parts and where it can be read are folded. */
export function Amount({ draft, set }: PartProps) {
  const text = useLaget().texts.reported.form;
  return (
    <>
      <TextField label={text.value} help={text.valueHelp} value={draft.value} change={(value) => set({ value })} />
      <SelectField
        label={text.measure}
        value={draft.measure}
        options={MEASURES.map((code) => ({ code, label: text.measures[code] }))}
        choose={(measure) => set({ measure: measure as MeasureWord })}
      />
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
