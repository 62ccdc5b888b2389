import { Button, Input, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MappingNeeded } from '../../../../src/presentation/api/contract/index.ts';
import { fill, type ScreenTexts } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Preview } from './preview.tsx';

interface MendColumnsProps {
  readonly needed: MappingNeeded;
  /** Name of the file the columns stand in. */
  readonly file: string;
  readonly files: readonly File[];
  readonly send: (files: readonly File[]) => void;
}

type OurColumn = keyof ScreenTexts['data']['columnNames'];

/** The columns a figure needs, and the two most use. */
const FIRST: readonly OurColumn[] = [
  'person',
  'workplace',
  'positionCode',
  'positionTitle',
  'positionPercent',
  'from',
  'to',
  'form',
];
const REQUIRED: readonly OurColumn[] = ['person', 'workplace', 'positionPercent', 'from'];

/** Names of the required columns that are not chosen yet; the position needs its code or its title. */
function lacking(columns: Readonly<Record<string, string>>, data: ScreenTexts['data']): readonly string[] {
  const lacks = (ours: OurColumn) => (columns[ours] ?? '') === '';
  const { positionCode, positionTitle } = data.columnNames;
  return [
    ...REQUIRED.filter(lacks).map((ours) => data.columnNames[ours]),
    ...(lacks('positionCode') && lacks('positionTitle') ? [`${positionCode}${data.or}${positionTitle}`] : []),
  ];
}

/** A mapping as a file beside the others: the server saves it under its name and applies it. */
function mappingFile(name: string, columns: Readonly<Record<string, string>>): File {
  const chosen = Object.fromEntries(Object.entries(columns).filter(([, theirs]) => theirs !== ''));
  const mapping = { source: 'hr-extract', columns: chosen, workplaces: {}, positions: {} };
  return new File([JSON.stringify(mapping, null, 2)], `${name}.json`, { type: 'application/json' });
}

/** Which column is what: suggestions filled in, the file's first rows beside, then read again. */
export function MendColumns({ needed, file, files, send }: MendColumnsProps) {
  const { data } = useLaget().texts;
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(needed.columns);
  const [name, setName] = useState(
    () =>
      file
        .replace(/^.*\//, '')
        .replace(/\.[^.]*$/, '')
        .replace(/[^\p{L}\d-]+/gu, '-') || 'hr-uttrekk',
  );
  const missing = lacking(columns, data);
  const ours = Object.keys(data.columnNames) as OurColumn[];
  const choose = (our: OurColumn, theirs: string) => setColumns({ ...columns, [our]: theirs });
  return (
    <div className="mend-columns">
      <h4>{data.columnsHead}</h4>
      <p className="small quiet">{data.columnsLead}</p>
      <Preview needed={needed} />
      {FIRST.map((our) => (
        <Choice key={our} our={our} header={needed.header} columns={columns} choose={choose} />
      ))}
      <details className="series">
        <summary>{data.optionalColumns}</summary>
        {ours
          .filter((our) => !FIRST.includes(our))
          .map((our) => (
            <Choice key={our} our={our} header={needed.header} columns={columns} choose={choose} />
          ))}
      </details>
      <div className="mend-row">
        <p>
          <strong>{data.mappingName}</strong>
        </p>
        <Input aria-label={data.mappingName} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="mend-actions">
        <Button
          disabled={missing.length > 0 || name.trim() === ''}
          onClick={() => send([mappingFile(name.trim(), columns), ...files])}
        >
          {data.useColumns}
        </Button>
        {missing.length === 0 ? null : (
          <p className="small quiet">{fill(data.columnsLacking, { list: missing.join(', ') })}</p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly our: OurColumn;
  readonly header: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly choose: (our: OurColumn, theirs: string) => void;
}

/** Which of the file's columns holds one of our facts. */
function Choice({ our, header, columns, choose }: ChoiceProps) {
  const { data } = useLaget().texts;
  return (
    <div className="mend-row">
      <p>
        <strong>{data.columnNames[our]}</strong>
        {REQUIRED.includes(our) ? <span className="quiet"> · {data.required}</span> : null}
      </p>
      <Select
        aria-label={data.columnNames[our]}
        value={columns[our] ?? ''}
        onChange={(event) => choose(our, event.target.value)}
      >
        <Select.Option value="">{data.noColumn}</Select.Option>
        {header.map((theirs) => (
          <Select.Option key={theirs} value={theirs}>
            {theirs}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
