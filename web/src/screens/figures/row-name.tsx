import type { MouseEvent } from 'react';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type Asked, addressOf } from './asked.ts';

interface RowNameProps {
  readonly by: string;
  readonly code: string;
  readonly label: string;
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
}

/** Where a row leads: places open into their schools, a school into its staff. */
const OPENS: Readonly<Record<string, string>> = {
  'school-type': 'unit',
  area: 'unit',
  'sub-area': 'unit',
  'living-conditions': 'unit',
  unit: 'staff-subgroup',
  'staff-group': 'staff-subgroup',
};

/** The name of a row; where the row can be opened, a link that narrows the question to it. */
export function RowName({ by, code, label, asked, change }: RowNameProps) {
  const { figures } = useLaget().texts;
  const opens = OPENS[by];
  if (opens === undefined || code === 'unassigned' || code === 'unknown') return <>{label}</>;
  const to: Partial<Asked> =
    by === 'staff-group'
      ? { group: code, by: opens }
      : { by: opens, where: [...asked.where.filter((filter) => filter.dimension !== by), { dimension: by, code }] };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(to);
  };
  return (
    <a href={addressOf({ ...asked, ...to })} onClick={follow} title={fill(figures.narrow, { what: label })}>
      {label}
    </a>
  );
}
