// Two words that English writes as one without a mark between them: the length of the first.

export const fusedWords: ReadonlyMap<string, number> = new Map(
  `can|not gon|na wan|na got|ta out|ta lot|ta kin|da gim|me lem|me do|nt does|nt did|nt is|nt was|nt are|nt were|nt
  have|nt has|nt had|nt could|nt would|nt should|nt wo|nt ca|nt ai|nt i|m i|ve that|s what|s there|s they|re
  you|re you|ve we|ve they|ve`
    .split(/\s+/)
    .map((entry) => [entry.replace('|', ''), entry.indexOf('|')]),
);
