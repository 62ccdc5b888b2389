import { useState } from 'react';
import type { IncentiveAnswer, IncentiveCount } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** So many rows are shown before somebody asks for the rest. */
const FIRST = 8;

/** The answer in a sentence, how it adds up, who could have it, what it rests on, and what is not known. */
export function IncentiveView({ answer }: { readonly answer: IncentiveAnswer }) {
  return (
    <div className="plan-view">
      <h2>{answer.title}</h2>
      <IncentiveParts answer={answer} />
    </div>
  );
}

/** The same without its head, which stands above where it goes with an action. */
function IncentiveParts({ answer }: { readonly answer: IncentiveAnswer }) {
  return (
    <>
      <IncentiveInShort answer={answer} />
      <IncentiveBasis answer={answer} />
    </>
  );
}

/** The answer in a sentence, and how it adds up. */
export function IncentiveInShort({ answer: { sentences, results } }: { readonly answer: IncentiveAnswer }) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  const [counted = '', first = '', ...rest] = sentences;
  return (
    <>
      <p className="lead">
        <strong>{first}</strong> {rest.join(' ')}
      </p>
      <p>{counted}</p>
      {results.length === 0 ? null : (
        <PlainTable
          caption={pages.results}
          head={['', pages.range]}
          rows={results.map(({ key, label, text }) => ({ key, cells: [label, text] }))}
        />
      )}
    </>
  );
}

/** Who could have it, what it rests on, and what is not known. */
export function IncentiveBasis({ answer: { assumptions, unknown, eligible } }: { readonly answer: IncentiveAnswer }) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  return (
    <>
      {eligible.tables.map(({ by, title: head, rows }) => (
        <Counts key={by} head={`${pages.eligible}. ${head}`} rows={rows} />
      ))}
      <PlainTable
        caption={pages.assumptions}
        head={[]}
        rows={assumptions.map(({ key, label, text, source }) => ({ key, cells: [label, text], below: source }))}
      />
      <h3>{pages.unknown}</h3>
      <ul className="plan-lines">
        {[...unknown, pages.nobody].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small quiet">{pages.method}</p>
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly below?: string }[];
}

function PlainTable({ caption, head, rows }: TableProps) {
  return (
    <div className="table-wrap">
      <table className="plain incentive-table">
        <caption>{caption}</caption>
        {head.length === 0 ? null : (
          <thead>
            <tr>
              {head.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: heads stand in their order
                <th scope="col" key={at}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ key, cells: [label, ...cells], below }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in their order
                <td key={at}>
                  {text}
                  {below === undefined ? null : <span className="small quiet block">{below}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Counts({ head, rows }: { readonly head: string; readonly rows: readonly IncentiveCount[] }) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <PlainTable
        caption={head}
        head={['', pages.count]}
        rows={shown.map(({ code, label, text }) => ({ key: code, cells: [label, text] }))}
      />
      {shown.length === rows.length ? null : (
        <button type="button" className="as-link no-print" onClick={() => setAll(true)}>
          {fill(pages.allRows, { count: rows.length })}
        </button>
      )}
    </>
  );
}
