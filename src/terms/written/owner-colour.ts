/**
 * A colour of the owner's own for headings and lines of reports, as `#rrggbb`. It is read as letters on white and holds white
 * letters, so it must stand out from white as WCAG 2.2 AA asks for text (success criterion 1.4.3: 4.5 to 1).
 */
export const LEAST_CONTRAST = 4.5;

const WHITE = '#ffffff';
/** How much of a colour is left each time a darker one is sought. */
const DARKER = 0.95;

/** A colour as `#rrggbb` in small letters; null where it is written in another way. */
export function parseOwnerColour(text: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : null;
}

/** How much two colours stand out from each other, 1 to 21. WCAG 2.2, «contrast ratio». */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether letters in the colour can be read on white, and white ones on it. */
export function isReadable(colour: string): boolean {
  return contrastOf(colour, WHITE) >= LEAST_CONTRAST;
}

/** The nearest darker colour that can be read on white; the colour itself where it can. */
export function readableColour(colour: string): string {
  let channels = channelsOf(colour);
  let found = colour;
  while (!isReadable(found)) {
    channels = channels.map((channel) => channel * DARKER);
    found = `#${channels.map((channel) => Math.floor(channel).toString(16).padStart(2, '0')).join('')}`;
  }
  return found;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** WCAG 2.2, «relative luminance». */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
