/** Colours by use and name, light and dark: those of the screens. */
export const LIGHT = {
  page: '#ffffff',
  quiet: '#f3f5f7',
  ink: '#16202a',
  'ink-quiet': '#4d5b68',
  rule: '#d6dce1',
  action: '#16324f',
  'group-all': '#16202a',
  'group-teacher': '#1d5fa6',
  'group-leader': '#74105f',
  'group-aks': '#b85600',
  'group-team': '#0a8668',
  'group-administration': '#4f4538',
  'group-other': '#65727e',
  'chart-grid': '#e3e7eb',
  'chart-context': '#8894a0',
  usual: '#edf0f3',
} as const;

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  page: '#10171d',
  quiet: '#19222a',
  ink: '#e8ecef',
  'ink-quiet': '#a9b5bf',
  rule: '#303c46',
  action: '#c9dcef',
  'group-all': '#e8ecef',
  'group-teacher': '#5b9fe8',
  'group-leader': '#eba6df',
  'group-aks': '#f09a3e',
  'group-team': '#5fd6b4',
  'group-administration': '#8f846f',
  'group-other': '#93a0ab',
  'chart-grid': '#26313a',
  'chart-context': '#5a6771',
  usual: '#1d2730',
};

type Colour = keyof typeof LIGHT;

const GROUPS = ['all', 'teacher', 'leader', 'aks', 'team', 'administration', 'other'] as const;

/** How a drawing looks. `colour` writes a colour: itself where the picture stands alone, a variable on a page. */
export function chartStyle(colour: (name: Colour) => string): string {
  return [
    `.chart text{font-family:Inter,sans-serif;font-size:13px;fill:${colour('ink-quiet')};stroke:none}`,
    `.chart{color:${colour('group-all')}}`,
    ...GROUPS.map((group) => `.group-${group}{color:${colour(`group-${group}`)}}`),
    '.chart .key{font-weight:600;fill:currentColor}',
    `.chart .name{fill:${colour('ink')}}`,
    `.chart .grid{stroke:${colour('chart-grid')}}`,
    `.chart .halo{paint-order:stroke;stroke:${colour('page')};stroke-width:4px;stroke-linejoin:round}`,
    '.chart .solid{fill:currentColor}',
    `.chart .hollow{fill:${colour('page')};stroke:currentColor;stroke-width:2.5px}`,
    `.chart .strong{font-weight:600;fill:${colour('ink')}}`,
    '.chart .bar{fill:currentColor}',
    '.chart .loose-bar{fill:currentColor;fill-opacity:0.35;stroke:currentColor}',
    `.chart .whole{stroke:${colour('ink')};stroke-width:1.5px}`,
    `.chart .usual{fill:${colour('usual')}}`,
    `.chart .older{color:${colour('chart-context')}}`,
    `.chart .older .key{fill:${colour('ink-quiet')}}`,
    `.chart .break-mark line{stroke:${colour('ink-quiet')};stroke-width:1.5px;stroke-dasharray:1.5 4;stroke-linecap:round}`,
    `.chart .break-mark text{fill:${colour('ink')}}`,
  ].join('\n');
}
