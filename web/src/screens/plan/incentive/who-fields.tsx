import { fill, INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Choices } from '../../../parts/choices.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { Folded } from '../forms/folded.tsx';
import type { WHO_LISTS } from './rule-draft.ts';
import { coded, type RuleFieldsProps } from './rule-fields.ts';

const DIMENSIONS = {
  groups: 'staff-group',
  seniority: 'tenure',
  contracts: 'contract',
  schoolTypes: 'school-type',
  areas: 'area',
  units: 'unit',
  livingConditions: 'living-conditions',
} as const satisfies Record<(typeof WHO_LISTS)[number], string>;
const FIRST = ['groups', 'seniority'] as const;
const NARROWER = ['units', 'areas', 'schoolTypes', 'livingConditions', 'contracts'] as const;
const NO_CHOICE: readonly string[] = ['unassigned', 'unknown'];

/** Whom the rule is for, by codes that figures are divided by; never anybody by name. */
export function WhoFields({ draft, set, wrong }: RuleFieldsProps) {
  const { language, dimensions } = useLaget();
  const pages = INCENTIVE_PAGES[language];
  const list = (name: (typeof WHO_LISTS)[number]) => {
    const codes = dimensions.dimensions.find(({ id }) => id === DIMENSIONS[name])?.codes ?? [];
    const chosen = draft[name];
    const problem = wrong(`who.${name}`);
    const label = codes.find(({ code }) => code === chosen[0])?.label;
    const said = chosen.length === 0 ? pages.all : chosen.length === 1 ? label : undefined;
    return (
      <div key={name}>
        <Choices
          legend={pages[name]}
          said={said ?? fill(pages.chosen, { count: chosen.length })}
          options={codes.filter(({ code }) => !NO_CHOICE.includes(code))}
          chosen={chosen}
          choose={(next) => set({ [name]: next })}
        />
        {problem === null ? null : <p className="help wrong">{problem}</p>}
      </div>
    );
  };
  const whole = wrong('who');
  return (
    <fieldset>
      <legend>{pages.whoHead}</legend>
      {FIRST.map(list)}
      <Folded head={pages.narrower} open={NARROWER.some((name) => draft[name].length > 0)}>
        {NARROWER.map(list)}
      </Folded>
      <div className="plan-fields">
        <SelectField
          label={pages.position}
          value={draft.position}
          options={coded(pages.positions)}
          choose={(position) => set({ position })}
          wrong={wrong('who.position')}
        />
        <SelectField
          label={pages.requirement}
          value={draft.requirement}
          options={coded(pages.requirements)}
          choose={(requirement) => set({ requirement })}
          wrong={wrong('who.requirement')}
        />
      </div>
      {whole === null ? null : <p className="help wrong">{whole}</p>}
    </fieldset>
  );
}
