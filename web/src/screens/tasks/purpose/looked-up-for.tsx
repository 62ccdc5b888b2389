import { useState } from 'react';
import { FULFILMENT_PAGES, FULFILMENT_TEXTS, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Purposes } from './purposes.tsx';

interface ForProps {
  readonly purpose: string;
  readonly choose: (purpose: string) => void;
}

/** What the look was for and that it was logged, and the way to another purpose: that is another look. */
export function LookedUpFor({ purpose, choose }: ForProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const names: Readonly<Record<string, string>> = FULFILMENT_TEXTS[language].purposes;
  const [open, setOpen] = useState(false);
  const changeTo = (chosen: string) => {
    setOpen(false);
    choose(chosen);
  };
  return (
    <div className="notice no-print">
      <p role="status">{fill(pages.logged, { purpose: names[purpose] ?? purpose })}</p>
      <p className="small">
        <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {pages.changePurpose}
        </button>
      </p>
      {open ? <Purposes choose={changeTo} but={purpose} /> : null}
    </div>
  );
}
