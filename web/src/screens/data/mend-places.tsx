import { Button, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { UnplacedAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Saved } from './saved.tsx';
import { likelyUnit, positionName } from './unplaced.ts';
import { usePlacing } from './use-placing.ts';

interface MendPlacesProps {
  readonly unplaced: UnplacedAnswer;
  readonly changed: () => void;
}

/**
 * Unknown position codes and workplaces, placed on the spot. The best suggestion stands chosen, and nothing holds until
 * it is saved.
 */
export function MendPlaces({ unplaced, changed }: MendPlacesProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const [chosenPositions, setPositions] = useState<Readonly<Record<string, string>>>({});
  const [chosenWorkplaces, setWorkplaces] = useState<Readonly<Record<string, string>>>({});
  const placing = usePlacing(changed);
  const openPositions = unplaced.positions.filter((one) => !(one.position in placing.placed.positions));
  const openWorkplaces = unplaced.workplaces.filter((one) => !(one.workplace in placing.placed.workplaces));
  const none = openPositions.length + openWorkplaces.length === 0;
  if (none && placing.state === 'idle') return null;
  const count = (n: number, one: string, many: string) =>
    n === 1 ? one : fill(many, { count: formatNumber(n, language) });
  const lacking = [
    ...(openPositions.length > 0 ? [count(openPositions.length, data.positionsOne, data.positionsMany)] : []),
    ...(openWorkplaces.length > 0 ? [count(openWorkplaces.length, data.workplacesOne, data.workplacesMany)] : []),
  ];
  const positions = Object.fromEntries(
    openPositions.map((one) => [one.position, chosenPositions[one.position] ?? one.suggestion?.code ?? '']),
  );
  const workplaces = Object.fromEntries(
    openWorkplaces.map((one) => [
      one.workplace,
      chosenWorkplaces[one.workplace] ?? likelyUnit(one.workplace, one.suggestions),
    ]),
  );
  const chosen = [...Object.values(positions), ...Object.values(workplaces)].filter((value) => value !== '').length;
  const suggested =
    openPositions.some((one) => one.suggestion !== null) ||
    openWorkplaces.some((one) => likelyUnit(one.workplace, one.suggestions) !== '');
  return (
    <section className="fate">
      {none ? null : (
        <>
          <h3>{data.mendHead}</h3>
          <p className="small quiet">
            {fill(data.mendLead, { what: lacking.join(data.and) })} {suggested ? data.mendSuggested : null}
          </p>
          {openPositions.map((one) => (
            <Row
              key={one.position}
              name={fill(data.position, { position: positionName(one.position, one.title) })}
              rows={one.rows}
              verb={data.placeIn}
            >
              <PositionSelect
                label={fill(data.position, { position: one.position })}
                suggestion={one.suggestion}
                value={positions[one.position] ?? ''}
                choose={(value) => setPositions({ ...chosenPositions, [one.position]: value })}
              />
            </Row>
          ))}
          {openWorkplaces.map((one) => (
            <Row
              key={one.workplace}
              name={fill(data.workplace, { workplace: `«${one.workplace}»` })}
              rows={one.rows}
              verb={data.belongsTo}
            >
              <WorkplaceSelect
                label={fill(data.workplace, { workplace: one.workplace })}
                suggestions={one.suggestions}
                value={workplaces[one.workplace] ?? ''}
                choose={(value) => setWorkplaces({ ...chosenWorkplaces, [one.workplace]: value })}
              />
            </Row>
          ))}
          <div className="mend-actions">
            <Button disabled={chosen === 0 || placing.busy} onClick={() => placing.save({ positions, workplaces })}>
              {placing.busy ? data.saving : data.savePlaces}
            </Button>
          </div>
        </>
      )}
      {placing.problem === null ? null : <Trouble problem={placing.problem} />}
      <Saved placing={placing} />
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly rows: number;
  readonly verb: string;
  readonly children: React.ReactNode;
}

function Row({ name, rows, verb, children }: RowProps) {
  const { texts, language } = useLaget();
  return (
    <div className="mend-row">
      <p>
        <strong>{name}</strong>
        <br />
        <span className="quiet">
          {fill(texts.data.rowsWith, { count: formatNumber(rows, language) })} · {verb}:
        </span>
      </p>
      {children}
    </div>
  );
}

interface PositionSelectProps {
  readonly label: string;
  readonly suggestion: { readonly code: string; readonly label: string } | null;
  readonly value: string;
  readonly choose: (value: string) => void;
}

function PositionSelect({ label, suggestion, value, choose }: PositionSelectProps) {
  const { texts, dimensions } = useLaget();
  const { data } = texts;
  const codes = dimensions.dimensions.find((one) => one.id === 'staff-subgroup')?.codes ?? [];
  return (
    <Select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <Select.Option value="">{data.choosePlace}</Select.Option>
      {suggestion === null ? null : (
        <Select.Optgroup label={data.suggestions}>
          <Select.Option value={suggestion.code}>{suggestion.label}</Select.Option>
        </Select.Optgroup>
      )}
      <Select.Optgroup label={data.allPositions}>
        {codes
          .filter((one) => one.code !== 'unassigned' && one.code !== suggestion?.code)
          .map((one) => (
            <Select.Option key={one.code} value={one.code}>
              {one.label}
            </Select.Option>
          ))}
      </Select.Optgroup>
    </Select>
  );
}

interface WorkplaceSelectProps {
  readonly label: string;
  readonly suggestions: readonly { readonly unit: string; readonly name: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function WorkplaceSelect({ label, suggestions, value, choose }: WorkplaceSelectProps) {
  const { texts, units, language } = useLaget();
  const { data } = texts;
  const suggested = new Set(suggestions.map((one) => one.unit));
  const others = units.units
    .filter((one) => !suggested.has(one.unit))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  if (units.units.length === 0) return <p className="small">{data.noUnits}</p>;
  return (
    <Select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <Select.Option value="">{data.choosePlace}</Select.Option>
      {suggestions.length === 0 ? null : (
        <Select.Optgroup label={data.suggestions}>
          {suggestions.map((one) => (
            <Select.Option key={one.unit} value={one.unit}>
              {one.name}
            </Select.Option>
          ))}
        </Select.Optgroup>
      )}
      <Select.Optgroup label={data.allUnits}>
        {others.map((one) => (
          <Select.Option key={one.unit} value={one.unit}>
            {one.name}
          </Select.Option>
        ))}
      </Select.Optgroup>
    </Select>
  );
}
