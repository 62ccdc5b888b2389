import type { ProtectionTexts } from './wording.ts';

export const nb: ProtectionTexts = {
  problem: {
    'no-rows': () => 'Tabellen har ingen rader under overskriftene.',
    'not-a-count': ({ line }) => `Linje ${line}: verdien skal være et helt tall som ikke er under null.`,
    'repeated-row': ({ line, firstLine }) =>
      `Linje ${line} har de samme kodene som linje ${firstLine}. Slå dem sammen til én rad.`,
    'total-among-inner': ({ line }) =>
      `Linje ${line} er en sum (Total). Tabellen skal bare ha de innerste cellene; summene lages her.`,
    'no-such-column': ({ path, column }) => `${path}: tabellen har ingen kolonne «${column}».`,
    'unknown-code': ({ path, column, value }) => `${path}: koden «${value}» finnes ikke i kolonnen «${column}».`,
    cycle: ({ path, value }) => `${path}: koden «${value}» ligger under seg selv.`,
    'two-parents': ({ path, value }) =>
      `${path}: koden «${value}» har to overordnede. Lag én fil for hver måte å summere på.`,
    'inner-has-children': ({ path, value }) => `${path}: koden «${value}» står både i tabellen og som sum av andre.`,
    'two-meanings': ({ path, value }) =>
      `${path}: summen «${value}» er en annen i en tidligere fil. Gi den et eget navn.`,
  },
  moreProblems: (count) => `${count} feil til er ikke vist.`,
  noDimensions: (value) => `Tabellen trenger minst én kolonne i tillegg til «${value}».`,
  hierarchyColumns: (path) => `${path} skal ha kolonnene column, code og parent.`,
  dimensionName: (column) => `Kolonnen «${column}» har et navn som svaret bruker selv. Gi den et annet navn.`,
  step: (stage, done, of) =>
    stage === 'repair'
      ? `Skjermer: ${done} av ${of} små tall er trygge.`
      : `Viser igjen det som ikke trenger skjerming: ${done} av ${of}.`,
  withheld: (cells, primary, secondary) =>
    `${cells} celler. Skjermet: ${primary} fordi de er små, og ${secondary} for å beskytte dem.`,
  attacker: {
    outsider: 'Den som bare ser tabellen',
    insider: 'Den som er alene i en skjermet celle',
    'rule-aware': 'Den som kjenner regelen',
  },
  kept: (attacker, width) => `${attacker} kommer ikke nærmere et lite tall enn et spenn på ${width}.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} kommer for nær ${tooClose} celler, og regner ut ${exact} av dem helt.`,
  givenByRule: (cells) =>
    `${cells} celler følger av regelen selv for den som vet hvilke celler den skjuler. Derfor skal alle skjermede celler ha samme tegn.`,
};
