import type { ProtectionTexts } from './wording.ts';

export const nn: ProtectionTexts = {
  problem: {
    'no-rows': () => 'Tabellen har ingen rader under overskriftene.',
    'not-a-count': ({ line }) => `Linje ${line}: verdien skal vere eit heilt tal som ikkje er under null.`,
    'repeated-row': ({ line, firstLine }) =>
      `Linje ${line} har dei same kodane som linje ${firstLine}. Slå dei saman til éi rad.`,
    'total-among-inner': ({ line }) =>
      `Linje ${line} er ein sum (Total). Tabellen skal berre ha dei inste cellene; summane blir laga her.`,
    'no-such-column': ({ path, column }) => `${path}: tabellen har ingen kolonne «${column}».`,
    'unknown-code': ({ path, column, value }) => `${path}: koden «${value}» finst ikkje i kolonnen «${column}».`,
    cycle: ({ path, value }) => `${path}: koden «${value}» ligg under seg sjølv.`,
    'two-parents': ({ path, value }) =>
      `${path}: koden «${value}» har to overordna. Lag éi fil for kvar måte å summere på.`,
    'inner-has-children': ({ path, value }) => `${path}: koden «${value}» står både i tabellen og som sum av andre.`,
    'two-meanings': ({ path, value }) =>
      `${path}: summen «${value}» er ein annan i ei tidlegare fil. Gi han eit eige namn.`,
  },
  moreProblems: (count) => `${count} feil til er ikkje viste.`,
  noDimensions: (value) => `Tabellen treng minst éin kolonne i tillegg til «${value}».`,
  hierarchyColumns: (path) => `${path} skal ha kolonnane column, code og parent.`,
  dimensionName: (column) => `Kolonnen «${column}» har eit namn som svaret bruker sjølv. Gi han eit anna namn.`,
  step: (stage, done, of) =>
    stage === 'repair'
      ? `Skjermar: ${done} av ${of} små tal er trygge.`
      : `Viser igjen det som ikkje treng skjerming: ${done} av ${of}.`,
  withheld: (cells, primary, secondary) =>
    `${cells} celler. Skjerma: ${primary} fordi dei er små, og ${secondary} for å verne dei.`,
  attacker: {
    outsider: 'Den som berre ser tabellen',
    insider: 'Den som er åleine i ei skjerma celle',
    'rule-aware': 'Den som kjenner regelen',
  },
  kept: (attacker, width) => `${attacker} kjem ikkje nærare eit lite tal enn eit spenn på ${width}.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} kjem for nær ${tooClose} celler, og reknar ut ${exact} av dei heilt.`,
  givenByRule: (cells) =>
    `${cells} celler følgjer av regelen sjølv for den som veit kva celler han skjuler. Difor skal alle skjerma celler ha same teikn.`,
};
