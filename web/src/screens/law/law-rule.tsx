import type { LawRuleItem } from '../../../../src/presentation/api/contract/index.ts';
import { LAW_PAGES, LAW_TEXTS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import type { RuleLine } from './found-rules.ts';

interface LineProps {
  readonly line: RuleLine;
  /** What was before is unfolded from the start. */
  readonly open: boolean;
}

/** A rule as it holds, with what was before it. */
export function LawLine({ line: { now, before }, open }: LineProps) {
  const { law } = LAW_PAGES[useLaget().language];
  return (
    <div className="law-line">
      {now.map((rule) => (
        <LawRule key={rule.id} rule={rule} />
      ))}
      {before.length === 0 ? null : (
        <details className="law-before" open={open}>
          <summary>{law.before}</summary>
          {before.map((rule) => (
            <LawRule key={rule.id} rule={rule} />
          ))}
        </details>
      )}
    </div>
  );
}

/** What it says, where it stands, when it holds, and how sure we are where that is not the wording itself. */
function LawRule({ rule }: { readonly rule: LawRuleItem }) {
  const { confidence } = LAW_TEXTS[useLaget().language];
  const { id, text, references, valid } = rule;
  return (
    <div className="law-rule" id={id}>
      <p>{text}</p>
      <p className="small quiet">
        {references.map((reference) => (
          <span key={reference.text}>
            <a href={reference.address} rel="noreferrer" title={reference.title}>
              {reference.text}
            </a>{' '}
            ·{' '}
          </span>
        ))}
        {valid} {rule.confidence === 'text' ? null : <strong>{confidence[rule.confidence]}</strong>}{' '}
        <span className="law-id">{id}</span>
      </p>
    </div>
  );
}
