import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { unpackedFonts } from './report-fonts.ts';

/** A picture that stands alone as PNG, so many dots wide, for programs that do not show SVG. Only our own fonts are used. */
export function chartPng(svg: string, width: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'laget-fonts-'));
  try {
    const fontFiles = unpackedFonts().map((font, i) => {
      const path = join(folder, `${i}.ttf`);
      writeFileSync(path, font);
      return path;
    });
    const drawn = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    return drawn.render().asPng();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
