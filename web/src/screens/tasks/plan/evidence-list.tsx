import { useRef } from 'react';
import { FULFILMENT_PAGES, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { EMPTY_EVIDENCE, type EvidenceDraft, nextKey } from './plan-draft.ts';
import { RowDay, RowText } from './row-fields.tsx';

interface ListProps {
  readonly evidence: readonly EvidenceDraft[];
  readonly change: (evidence: readonly EvidenceDraft[]) => void;
}

/** What was seen, by whom and when. */
export function EvidenceList({ evidence, change }: ListProps) {
  const pages = FULFILMENT_PAGES[useLaget().language];
  const add = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    change(evidence.filter((_, n) => n !== at));
    add.current?.focus();
  };
  return (
    <fieldset>
      <legend>{pages.evidence}</legend>
      {evidence.length === 0 ? <p className="quiet">{pages.evidenceNone}</p> : null}
      {evidence.map((one, at) => {
        const set = (part: Partial<EvidenceDraft>) =>
          change(evidence.map((other, n) => (n === at ? { ...other, ...part } : other)));
        return (
          <fieldset className="plan-row" key={one.key}>
            <legend>{fill(pages.evidenceNumber, { number: at + 1 })}</legend>
            <div className="plan-fields">
              <RowText row={one} set={set} name="what" />
              <RowText row={one} set={set} name="seenBy" />
              <RowDay row={one} set={set} name="seenOn" />
            </div>
            <button type="button" className="as-link" onClick={() => remove(at)}>
              {fill(pages.removeEvidence, { number: at + 1 })}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        className="as-link"
        ref={add}
        onClick={() => change([...evidence, { ...EMPTY_EVIDENCE, key: nextKey(evidence) }])}
      >
        {pages.addEvidence}
      </button>
    </fieldset>
  );
}
