/** Groups of the glossary in reading order, each with its terms; ids are also the fragments of their addresses. */
export const GLOSSARY = [
  {
    id: 'council',
    terms: [
      'letter',
      'spirit',
      'resolution',
      'veto',
      'sunset',
      'standing-text',
      'panel',
      'committee',
      'exemption',
      'unilateral',
      'snap-back',
    ],
  },
  {
    id: 'finance',
    terms: ['primary-concern', 'correspondent', 'secondary', 'over-compliance', 'reputation'],
  },
  {
    id: 'evasion',
    terms: ['intermediary', 'rent', 'rerouting', 'illicit', 'regime-shops'],
  },
  {
    id: 'country',
    terms: ['circle', 'coalition', 'selective-reward', 'kinship', 'residency', 'informants', 'inminban', 'burden'],
  },
  {
    id: 'programme',
    terms: ['breakout', 'readiness', 'moratorium', 'freeze', 'rally'],
  },
] as const;

/** A term of the glossary. */
export type GlossaryTerm = (typeof GLOSSARY)[number]['terms'][number];

/** Terms that state a fact about the world; the source of each stands in the catalogue. */
export const SOURCED = [
  'resolution',
  'veto',
  'panel',
  'committee',
  'exemption',
  'primary-concern',
  'illicit',
  'coalition',
  'informants',
  'inminban',
] as const satisfies readonly GlossaryTerm[];
