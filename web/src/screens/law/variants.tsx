import type { LawVariant } from '../../../../src/presentation/api/contract/index.ts';
import { fill, VARIANT_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { lawAddress } from './law-path.ts';
import { VariantFigures } from './variant-figures.tsx';

/** Where the page leads to the variants. */
export const VARIANTS_ID = 'varianter';

/** Laws that are not: who asks, why, and what would be otherwise of which rule. */
export function Variants({ variants }: { readonly variants: readonly LawVariant[] }) {
  const texts = VARIANT_TEXTS[useLaget().language];
  if (variants.length === 0) return null;
  const [before = '', after = ''] = texts.how.split('`{command}`');
  return (
    <section className="section" id={VARIANTS_ID}>
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      {variants.map((variant) => (
        <VariantOf key={variant.id} variant={variant} />
      ))}
      <p className="small quiet">
        {before}
        <code>laget requirement fakta.json --variant {variants[0]?.id}</code>
        {after}
      </p>
    </section>
  );
}

function VariantOf({ variant: { id, name, author, reason, changes, figures } }: { readonly variant: LawVariant }) {
  const texts = VARIANT_TEXTS[useLaget().language];
  return (
    <div className="law-line" id={id}>
      <h3>{name}</h3>
      <p>{reason}</p>
      {changes.map(({ rule, today, would }) => (
        <div className="law-rule" key={rule}>
          <p>
            <strong>{would}</strong>
          </p>
          <p className="small quiet">
            <Link href={lawAddress(rule)}>{rule}</Link> {texts.today}: {today}
          </p>
        </div>
      ))}
      <VariantFigures figures={figures} />
      <p className="small quiet">
        {fill(texts.by, { author })} <span className="law-id">{id}</span>
      </p>
    </div>
  );
}
