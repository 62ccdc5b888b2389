import { useState } from 'react';
import { useLaget } from '../app/laget.tsx';

/** A link to send, and print, as the last of a row of links. */
export function LinkAndPrint() {
  const { shell } = useLaget().texts;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await window.navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="as-link" onClick={() => void copy()}>
        {copied ? shell.copied : shell.copyLink}
      </button>
      <button type="button" className="as-link" onClick={() => window.print()}>
        {shell.print}
      </button>
      <span role="status" className="sr-only">
        {copied ? shell.copied : ''}
      </span>
    </>
  );
}
