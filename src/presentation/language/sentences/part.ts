/** A stretch of a sentence; the figure itself is strong. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

export function plain(text: string): SentencePart {
  return { text, strong: false };
}

function strong(text: string): SentencePart {
  return { text, strong: true };
}

/** Parts from a text where the strong stretches stand between asterisks. */
export function parts(text: string): readonly SentencePart[] {
  return text
    .split('*')
    .map((piece, i) => (i % 2 === 1 ? strong(piece) : plain(piece)))
    .filter((part) => part.text !== '');
}

/** The sentence as plain text, for a page title or a screen reader. */
export function asText(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => part.text).join('');
}
