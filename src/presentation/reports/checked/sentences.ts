/** The sentences of a text: each begins with a capital letter. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** The word itself, not a part of another. */
export function saysWord(text: string, word: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.includes(` ${word.toLowerCase()} `);
}
