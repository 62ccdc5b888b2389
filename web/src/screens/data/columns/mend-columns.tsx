import { Button, Input, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MappingNeeded, TableField, TablesAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { ToldMapping } from '../use-take-in.ts';
import { ColumnChoice } from './column-choice.tsx';
import {
  askedWords,
  draftOfKind,
  firstDraft,
  lacking,
  type MappingDraft,
  mappingText,
  withWord,
} from './mapping-draft.ts';
import { Preview } from './preview.tsx';
import { WordChoice } from './word-choice.tsx';

interface MendColumnsProps {
  readonly needed: MappingNeeded;
  readonly tables: TablesAnswer;
  /** Name of the file the columns stand in. */
  readonly file: string;
  /** Sends the files again with the mapping: only tried, or taken in. */
  readonly send: (told: ToldMapping, check: boolean) => void;
}

/** Optional columns of an HR extract that most use: they stand among the first. */
const FIRST: readonly string[] = ['positionCode', 'positionTitle', 'to', 'form'];

/** What kind of table it is, which column is what, and what its words mean: then tried, or read. */
export function MendColumns({ needed, tables, file, send }: MendColumnsProps) {
  const { data } = useLaget().texts;
  const [draft, setDraft] = useState<MappingDraft>(() => firstDraft(needed, file));
  const fields = tables.kinds.find(({ kind }) => kind === draft.source)?.fields ?? [];
  const words = askedWords(fields, draft, needed);
  const missing = lacking(draft.source, fields, draft.columns);
  const told = () => ({ name: draft.name.trim(), mapping: mappingText(draft, words, needed.header) });
  const isWhole = missing.length === 0 && draft.name.trim() !== '';
  return (
    <div className="mend-columns">
      <h4>{data.columnsHead}</h4>
      <p className="small quiet">{needed.missing.length === 0 ? data.columnsKnown : data.columnsLead}</p>
      <Preview needed={needed} />
      <KindChoice tables={tables} kind={draft.source} choose={(kind) => setDraft(draftOfKind(draft, needed, kind))} />
      <ColumnChoices fields={fields} header={needed.header} draft={draft} change={setDraft} />
      {words.length === 0 ? null : (
        <>
          <h4 className="next-head">{data.wordsHead}</h4>
          <p className="small quiet">{data.wordsLead}</p>
          {words.map((asked) => (
            <WordChoice
              key={`${asked.field.field} ${asked.word}`}
              asked={asked}
              unitsMeant={needed.unitsMeant}
              choose={(meaning) => setDraft(withWord(draft, asked.field, asked.word, meaning))}
            />
          ))}
        </>
      )}
      <div className="mend-row">
        <p>
          <strong>{data.mappingName}</strong>
        </p>
        <Input
          aria-label={data.mappingName}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
      </div>
      <div className="mend-actions">
        <Button disabled={!isWhole} onClick={() => send(told(), false)}>
          {data.useColumns}
        </Button>
        <Button variant="secondary" disabled={!isWhole} onClick={() => send(told(), true)}>
          {data.tryColumns}
        </Button>
        {missing.length === 0 ? null : (
          <p className="small quiet">
            {fill(data.columnsLacking, {
              list: missing.map((one) => one.map(({ name }) => name).join(data.or)).join(', '),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

interface KindProps {
  readonly tables: TablesAnswer;
  readonly kind: string;
  readonly choose: (kind: string) => void;
}

function KindChoice({ tables, kind, choose }: KindProps) {
  const { data } = useLaget().texts;
  return (
    <div className="mend-row">
      <p>
        <strong>{data.tableKind}</strong>
      </p>
      <Select aria-label={data.tableKind} value={kind} onChange={(event) => choose(event.target.value)}>
        {tables.kinds.map((one) => (
          <Select.Option key={one.kind} value={one.kind}>
            {one.name}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}

interface ColumnsProps {
  readonly fields: readonly TableField[];
  readonly header: readonly string[];
  readonly draft: MappingDraft;
  readonly change: (draft: MappingDraft) => void;
}

/** The columns that must be there first; the others folded. */
function ColumnChoices({ fields, header, draft, change }: ColumnsProps) {
  const { data } = useLaget().texts;
  const isFirst = ({ field, required }: TableField) =>
    required || (draft.source === 'hr-extract' && FIRST.includes(field));
  const choice = (field: TableField) => (
    <ColumnChoice
      key={field.field}
      field={field}
      header={header}
      chosen={draft.columns[field.field] ?? ''}
      choose={(theirs) => change({ ...draft, columns: { ...draft.columns, [field.field]: theirs } })}
    />
  );
  return (
    <>
      {fields.filter(isFirst).map(choice)}
      <details className="series">
        <summary>{data.optionalColumns}</summary>
        {fields.filter((field) => !isFirst(field)).map(choice)}
      </details>
    </>
  );
}
