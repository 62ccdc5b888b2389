import { Field, Label, Textarea } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useRef } from 'react';
import { fill, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import type { NoAnswer } from '../../../server/ask-server.ts';
import { nextKey } from './action-draft.ts';

/** What is wrong at a place of what was sent; null where nothing is. */
export type WrongAt = (place: string) => string | null;

export function wrongIn(problem: NoAnswer | null): WrongAt {
  return (place) => problem?.fields.find((one) => one.place === place)?.text ?? null;
}

interface PlacedProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly wrong: string | null;
}

/** A day as people write it. */
export function PlanDay(props: PlacedProps) {
  return <TypedDay {...props} help={PLAN_PAGES[useLaget().language].dayHelp} />;
}

/** Several lines of text. */
export function TextLines({ label, value, change, wrong, help }: PlacedProps & { readonly help?: string }) {
  const told = useId();
  const below = wrong ?? help;
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Textarea
        rows={2}
        value={value}
        aria-invalid={wrong !== null}
        {...(below === undefined ? {} : { 'aria-describedby': told })}
        onChange={(event) => change(event.target.value)}
      />
      {below === undefined ? null : (
        <p className={below === wrong ? 'help wrong' : 'help'} id={told}>
          {below}
        </p>
      )}
    </Field>
  );
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly change: (rows: readonly Row[]) => void;
  readonly empty: Omit<Row, 'key'>;
  /** What one is called, with `{number}`. */
  readonly name: string;
  readonly add: string;
  readonly children: (row: Row, set: (part: Partial<Row>) => void, at: number) => ReactNode;
}

/** Rows to add, fill in and remove. */
export function RowList<Row extends { readonly key: number }>({ rows, change, empty, ...words }: RowsProps<Row>) {
  const pages = PLAN_PAGES[useLaget().language];
  const add = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    change(rows.filter((_, n) => n !== at));
    add.current?.focus();
  };
  return (
    <>
      {rows.map((row, at) => {
        const name = fill(words.name, { number: at + 1 });
        const set = (part: Partial<Row>) => change(rows.map((one, n) => (n === at ? { ...one, ...part } : one)));
        return (
          <fieldset className="plan-row" key={row.key}>
            <legend>{name}</legend>
            {words.children(row, set, at)}
            <button type="button" className="as-link" onClick={() => remove(at)}>
              {fill(pages.remove, { what: name.toLowerCase() })}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        className="as-link"
        ref={add}
        onClick={() => change([...rows, { ...empty, key: nextKey(rows) } as Row])}
      >
        {words.add}
      </button>
    </>
  );
}
