import { Radio } from '@digdir/designsystemet-react';
import { useLaget } from '../../app/laget.tsx';
import type { Asked } from './asked.ts';

interface GroupProps {
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
}

/** The staff groups, each with its colour. */
export function GroupChoice({ asked, change }: GroupProps) {
  const { texts, dimensions } = useLaget();
  const codes = dimensions.dimensions.find((dimension) => dimension.id === 'staff-group')?.codes ?? [];
  const groups = [
    { code: 'Total', label: texts.figures.allStaff },
    ...codes.filter((one) => one.code !== 'unassigned'),
  ];
  return (
    <fieldset>
      <legend>{texts.figures.group}</legend>
      {groups.map((group) => (
        <div className="choice" key={group.code}>
          <Radio
            name="group"
            label={
              <span className="with-dot">
                <span className={`dot group-${group.code}`} />
                {group.label}
              </span>
            }
            value={group.code}
            checked={asked.group === group.code}
            onChange={() => change({ group: group.code })}
          />
        </div>
      ))}
    </fieldset>
  );
}
