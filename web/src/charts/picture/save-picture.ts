import { wrapped } from '../../../../src/presentation/charts/index.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What a drawing takes from the page's style sheets. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'color',
] as const;
const MARGIN = 24;
const LINE = 22;

/** About how wide a letter of 13 px is. */
const LETTER = 6.8;

/** A drawing with the styles of the page written into it, under a title and over its lines of explanation. */
export function standAlone(drawing: SVGSVGElement, title: string, lines: readonly string[]): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  to.forEach((element, i) => {
    const source = from[i];
    if (source !== undefined) writeStyles(source, element);
  });
  const page = window.getComputedStyle(document.body);
  const { width, height } = drawing.getBoundingClientRect();
  const below = wrapped(lines, Math.floor(width / LETTER));
  const above = wrapped([title], Math.floor(width / LETTER));
  const top = MARGIN + LINE * above.length;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, top + height + MARGIN + LINE * below.length];
  const whole = document.createElementNS(NAMESPACE, 'svg');
  whole.setAttribute('xmlns', NAMESPACE);
  whole.setAttribute('width', String(Math.ceil(fullWidth)));
  whole.setAttribute('height', String(Math.ceil(fullHeight)));
  const paper = document.createElementNS(NAMESPACE, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', page.backgroundColor);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  whole.append(paper, copy);
  above.forEach((line, i) => {
    whole.append(written(line, MARGIN + 8 + LINE * i, page, '600'));
  });
  below.forEach((line, i) => {
    whole.append(written(line, top + height + LINE * (i + 0.9), page, '400'));
  });
  return whole;
}

function writeStyles(source: Element, target: Element): void {
  const style = window.getComputedStyle(source);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') target.setAttribute(name, value);
  }
  for (const name of ['class', 'tabindex', 'data-unit', 'href']) target.removeAttribute(name);
}

function written(text: string, y: number, page: CSSStyleDeclaration, weight: string): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  const attributes = { x: MARGIN, y, fill: page.color, 'font-family': page.fontFamily, 'font-size': 13 };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.setAttribute('font-weight', weight);
  element.textContent = text;
  return element;
}

function addressOf(picture: SVGSVGElement): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
}

function save(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Saves a picture as SVG. */
export function saveSvg(picture: SVGSVGElement, name: string): void {
  save(addressOf(picture), `${name}.svg`);
}

/** Saves a picture as PNG, two dots per pixel. */
export async function savePng(picture: SVGSVGElement, name: string): Promise<void> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(canvas.toDataURL('image/png'), `${name}.png`);
}
