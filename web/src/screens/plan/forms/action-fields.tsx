import type { OwnersPlanAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, PLAN_PAGES, PLAN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Choices } from '../../../parts/choices.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { openUnits } from '../open-units.ts';
import type { ActionDraft } from './action-draft.ts';
import { PlanDay, RowList, TextLines, type WrongAt } from './fields.tsx';
import { EMPTY_INDICATOR } from './indicator-draft.ts';
import { IndicatorFields } from './indicator-fields.tsx';

export interface FieldsProps {
  readonly draft: ActionDraft;
  readonly set: (part: Partial<ActionDraft>) => void;
  readonly wrong: WrongAt;
}

/** What an action cannot do without. */
export function MainFields({ draft, set, wrong, plan }: FieldsProps & { readonly plan: OwnersPlanAnswer | null }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields, strengths } = PLAN_TEXTS[language];
  const areas = (plan?.headings ?? []).filter(({ part }) => part === 'focus-area');
  const owners = [...new Set((plan?.actions ?? []).map(({ owner }) => owner))];
  return (
    <div className="plan-fields">
      <TextField
        label={pages.titleField}
        value={draft.title}
        change={(title) => set({ title })}
        wrong={wrong('title')}
      />
      <Listed
        label={pages.ownerField}
        help={pages.ownerHelp}
        value={draft.owner}
        change={(owner) => set({ owner })}
        wrong={wrong('owner')}
        known={owners}
        id="plan-owners"
      />
      <Listed
        label={fields.focusArea}
        help={pages.areaHelp}
        value={draft.focusArea}
        change={(focusArea) => set({ focusArea })}
        wrong={wrong('focusArea')}
        known={areas.map(({ code }) => code)}
        id="plan-areas"
      />
      <SelectField
        label={pages.strengthField}
        help={pages.strengthHelp}
        value={draft.strength}
        options={Object.entries(strengths).map(([code, label]) => ({ code, label }))}
        choose={(strength) => set({ strength })}
        wrong={wrong('strength')}
      />
    </div>
  );
}

interface ListedProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly wrong: string | null;
  readonly known: readonly string[];
  readonly id: string;
}

/** A text that may be chosen among those there are, or written anew. */
function Listed({ known, id, ...field }: ListedProps) {
  return (
    <div>
      <TextField {...field} list={id} />
      <datalist id={id}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
}

/** The indicators of an action, each with its own fields. */
export function IndicatorList({ draft, set, wrong, readsAtOnce }: FieldsProps & { readonly readsAtOnce: boolean }) {
  const pages = PLAN_PAGES[useLaget().language];
  return (
    <fieldset>
      <legend>{pages.indicators}</legend>
      <p className="help">{pages.indicatorHelp}</p>
      <RowList
        rows={draft.indicators}
        change={(indicators) => set({ indicators })}
        empty={EMPTY_INDICATOR}
        name={pages.indicatorNumber}
        add={pages.addIndicator}
      >
        {(one, setOne, at) => (
          <IndicatorFields
            draft={one}
            set={setOne}
            wrong={(name) => wrong(`indicators[${at}].${name}`)}
            readsAtOnce={readsAtOnce}
          />
        )}
      </RowList>
    </fieldset>
  );
}

/** Why, for whom, cost and effect. */
export function WhyFields({ draft, set, wrong }: FieldsProps) {
  const { language, dimensions, units, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields } = PLAN_TEXTS[language];
  const groups = dimensions.dimensions.find(({ id }) => id === 'staff-group')?.codes ?? [];
  const { target } = draft;
  const said = (codes: readonly string[]) =>
    codes.length === 0 ? pages.forAll : fill(pages.groupsSaid, { count: codes.length });
  return (
    <>
      {(
        [
          ['because', pages.becauseField],
          ['doing', pages.doingField],
          ['leadsTo', pages.leadsField],
        ] as const
      ).map(([name, label]) => (
        <TextLines
          key={name}
          label={label}
          value={draft[name]}
          change={(text) => set({ [name]: text })}
          wrong={wrong(name)}
        />
      ))}
      <Choices
        legend={`${pages.forWhom}, ${fields.groups.toLowerCase()}`}
        said={said(target.groups)}
        options={groups.filter(({ code }) => code !== 'unassigned')}
        chosen={target.groups}
        choose={(codes) => set({ target: { ...target, groups: codes } })}
      />
      {units.areas.length === 0 ? null : (
        <Choices
          legend={`${pages.forWhom}, ${fields.areas.toLowerCase()}`}
          said={said(target.areas)}
          options={units.areas.map(({ code, name }) => ({ code, label: name }))}
          chosen={target.areas}
          choose={(codes) => set({ target: { ...target, areas: codes } })}
        />
      )}
      <Choices
        legend={`${pages.forWhom}, ${fields.units.toLowerCase()}`}
        said={said(target.units)}
        options={openUnits(units.units, owner.today, target.units)}
        chosen={target.units}
        choose={(codes) => set({ target: { ...target, units: codes } })}
      />
      <div className="plan-fields">
        <PlanDay label={fields.start} value={draft.start} change={(start) => set({ start })} wrong={wrong('start')} />
        <PlanDay label={fields.stop} value={draft.stop} change={(stop) => set({ stop })} wrong={wrong('stop')} />
        <TextField
          label={fields.cost}
          value={draft.cost}
          change={(cost) => set({ cost })}
          wrong={wrong('cost')}
          numeric
        />
        <TextField
          label={fields.effect}
          value={draft.effect}
          change={(effect) => set({ effect })}
          wrong={wrong('effect.what')}
        />
        <PlanDay
          label={fields.by}
          value={draft.effectBy}
          change={(effectBy) => set({ effectBy })}
          wrong={wrong('effect.by')}
        />
      </div>
      {(['challenges', 'characteristics'] as const).map((name) => (
        <TextLines
          key={name}
          label={fields[name]}
          help={pages.linesHelp}
          value={draft[name]}
          change={(text) => set({ [name]: text })}
          wrong={wrong(name)}
        />
      ))}
    </>
  );
}
