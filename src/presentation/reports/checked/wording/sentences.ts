/** The sentences of a text: each begins with a capital letter. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** Those of some words that a text says. One that is part of another that is said is not said itself: «effect found» in «no effect found». */
export function wordsSaid(text: string, words: readonly string[]): readonly string[] {
  const said = words.filter((one) => saysWord(text, one));
  return said.filter((one) => !said.some((other) => other !== one && saysWord(other, one)));
}

/** The word itself, not a part of another. */
function saysWord(text: string, word: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.includes(` ${word.toLowerCase()} `);
}
