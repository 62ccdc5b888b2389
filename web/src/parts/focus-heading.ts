/** Moves the focus to the heading of what is shown, where there is one. Gives whether there is. */
export function focusHeading(shown: ParentNode): boolean {
  const heading = shown.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
