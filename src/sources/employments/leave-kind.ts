/** `permisjon/beskrivelse` of a-ordningen, old codes too. Nothing finer is kept: what a leave is for can be sensitive. */
const CODES: readonly string[] = [
  'permisjonMedForeldrepenger',
  'permisjonVedMilitaertjeneste',
  'utdanningspermisjonLovfestet',
  'utdanningspermisjonIkkeLovfestet',
  'andreLovfestedePermisjoner',
  'andreIkkeLovfestedePermisjoner',
  'permisjon',
  'utdanningspermisjon',
  'velferdspermisjon',
  'permittering',
];

const STEMS: readonly (readonly [RegExp, string])[] = [
  [/foreldre|fødsel|barsel|svangerskap|adopsjon/i, 'permisjonMedForeldrepenger'],
  [/milit|førstegang|vernep/i, 'permisjonVedMilitaertjeneste'],
  [/utdanning|studie|videreutd/i, 'utdanningspermisjon'],
  [/permitter/i, 'permittering'],
  [/velferd/i, 'velferdspermisjon'],
];

function isLeaveCode(text: string): boolean {
  return CODES.includes(text);
}

/** The leave's kind as one of a-ordningen's codes; `permisjon` where the text says nothing we keep. */
export function leaveKindOf(text: string): string {
  if (isLeaveCode(text)) return text;
  return STEMS.find(([stem]) => stem.test(text))?.[1] ?? 'permisjon';
}
