/** Figures that were told before, on Nøkkeltall and Datagrunnlag. */
export const reported = {
  /** KS-turnover. */
  quoted: {
    says: '{publisher} oppgir at *{share}* sluttet {whom} fra {from} til {to}.',
    before: 'Året før oppga de {share}.',
    country: 'kommunesektoren i hele landet',
    owner: 'kommunesektoren, av dem som var ansatt hos skoleeieren,',
    none: 'Ingen tall er oppgitt.',
    caption: 'Prosent som sluttet, slik {publisher} har oppgitt det',
    where: 'Gjengitt fra',
    about: 'Gjelder',
  },
} as const;
