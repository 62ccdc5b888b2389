/**
 * A text as Typst prints it: a string within content is text and never markup. Signs that Typst cannot have in a string
 * (controls, halves of surrogate pairs) are left out.
 */
export function typstText(text: string): string {
  return `#${typstString(text)}`;
}

function typstString(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}\ufeff]/gu, (sign) =>
    /\s/.test(sign) && sign !== '\ufeff' ? ' ' : '',
  );
  return `"${clean.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}";`;
}

/** The same where Typst reads code: within the brackets of a call. */
export function typstArgument(text: string): string {
  return typstString(text).slice(0, -1);
}
