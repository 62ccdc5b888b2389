import type { StatusAnswer, StatusSentence } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { figureAddress } from './status-address.ts';

interface SentenceBlockProps {
  readonly sentence: StatusSentence;
  readonly audience: StatusAnswer['audience'];
  /** The first sentence of a characteristic is the larger one. */
  readonly leading: boolean;
}

/** A figure as a sentence, what has changed, and the way to the figure. */
export function SentenceBlock({ sentence, audience, leading }: SentenceBlockProps) {
  const { status } = useLaget().texts;
  return (
    <div className={leading ? 'told leading' : 'told'}>
      <p className="told-main">
        <Sentence parts={sentence.main} />
      </p>
      <p className="told-rest">
        {sentence.rest === '' ? null : `${sentence.rest} `}
        <FigureLink figure={sentence.figure} name={sentence.name} audience={audience}>
          {{ figure: status.openFigure, definition: status.definition }}
        </FigureLink>
      </p>
    </div>
  );
}

interface FigureLinkProps {
  readonly figure: StatusSentence['figure'];
  readonly name: string;
  readonly audience: StatusAnswer['audience'];
  readonly children: { readonly figure: string; readonly definition: string };
}

/** A link to the figure, named for those who hear links alone. */
export function FigureLink({ figure, name, audience, children }: FigureLinkProps) {
  const { metrics, texts } = useLaget();
  const { href, shown } = figureAddress(figure, metrics, audience);
  const text = shown ? children.figure : children.definition;
  return (
    <Link className="figure-link" href={href} aria-label={fill(texts.status.openNamed, { text, name })}>
      {text}
    </Link>
  );
}
