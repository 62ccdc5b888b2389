import type { GrantableRole } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';

interface PlaceFieldProps {
  readonly label: string;
  readonly role: GrantableRole;
  readonly value: string;
  readonly choose: (place: string) => void;
  readonly wrong: string | null;
}

/** What a role is given for: its units, its areas, or the owner; nothing is asked where there is nothing to choose. */
export function PlaceField({ label, role, value, choose, wrong }: PlaceFieldProps) {
  const { language, units } = useLaget();
  const { users: text } = ACCESS_PAGES[language];
  const { givenFor, mayBeNarrowed } = role;
  const ofUnits = units.units.map(({ unit, name }) => ({ code: `unit:${unit}`, label: name }));
  const ofAreas = units.areas.map(({ code, name }) => ({ code: `area:${code}`, label: name }));
  const options = [
    { code: '', label: givenFor === 'owner' ? text.owner : text.choose },
    ...(givenFor === 'area' || mayBeNarrowed ? ofAreas : []),
    ...(givenFor === 'unit' || mayBeNarrowed ? ofUnits : []),
  ];
  if (options.length === 1) return null;
  return <SelectField label={label} value={value} options={options} choose={choose} wrong={wrong} />;
}
