import { useRef, useState } from 'react';
import { FULFILMENT_PAGES, FULFILMENT_TEXTS, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { EMPTY_STEP, nextKey, type StepDraft } from './plan-draft.ts';
import { RowCode, RowDay, RowNumber, RowText } from './row-fields.tsx';

interface ListProps {
  readonly steps: readonly StepDraft[];
  readonly change: (steps: readonly StepDraft[]) => void;
}

/** Steps to add, fill in and remove; what was removed can be put back. */
export function StepList({ steps, change }: ListProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const [before, setBefore] = useState<{ readonly steps: readonly StepDraft[]; readonly number: number } | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    setBefore({ steps, number: at + 1 });
    change(steps.filter((_, n) => n !== at));
    add.current?.focus();
  };
  const undo = () => {
    if (before !== null) change(before.steps);
    setBefore(null);
  };
  return (
    <fieldset>
      <legend>{pages.steps}</legend>
      {steps.length === 0 ? <p className="quiet">{pages.stepsNone}</p> : null}
      {steps.map((step, at) => (
        <fieldset className="plan-row" key={step.key}>
          <legend>{fill(pages.stepNumber, { number: at + 1 })}</legend>
          <StepFields
            row={step}
            set={(part) => change(steps.map((one, n) => (n === at ? { ...one, ...part } : one)))}
          />
          <button type="button" className="as-link" onClick={() => remove(at)}>
            {fill(pages.removeStep, { number: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p role="status">
        {before === null ? null : (
          <>
            {fill(pages.removed, { number: before.number })}{' '}
            <button type="button" className="as-link" onClick={undo}>
              {pages.undoRemove}
            </button>
          </>
        )}
      </p>
      <button
        type="button"
        className="as-link"
        ref={add}
        onClick={() => {
          setBefore(null);
          change([...steps, { ...EMPTY_STEP, key: nextKey(steps) }]);
        }}
      >
        {pages.addStep}
      </button>
    </fieldset>
  );
}

interface StepProps {
  readonly row: StepDraft;
  readonly set: (part: Partial<StepDraft>) => void;
}

function StepFields({ row, set }: StepProps) {
  const { stepKinds, modes, payers } = FULFILMENT_TEXTS[useLaget().language];
  return (
    <div className="plan-fields">
      <RowCode row={row} set={set} name="kind" codes={stepKinds} />
      <RowText row={row} set={set} name="what" />
      <RowText row={row} set={set} name="subject" />
      <RowNumber row={row} set={set} name="credits" />
      <RowText row={row} set={set} name="place" />
      <RowCode row={row} set={set} name="mode" codes={modes} open />
      <RowNumber row={row} set={set} name="cost" />
      <RowCode row={row} set={set} name="paidBy" codes={payers} open />
      <RowDay row={row} set={set} name="start" />
      <RowDay row={row} set={set} name="due" />
      <RowDay row={row} set={set} name="done" />
    </div>
  );
}
