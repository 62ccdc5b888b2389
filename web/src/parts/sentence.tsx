import type { SentencePart } from '../../../src/presentation/language/index.ts';

export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return <>{parts.map((part) => (part.strong ? <strong key={part.text}>{part.text}</strong> : part.text))}</>;
}
