/**
 * Catalogues that are needed together, and so are fetched together: a language has a module of this name for each set, which
 * exports every catalogue by its name.
 */
export const WORD_SETS = {
  'first-words': ['common', 'landing', 'levels', 'marks', 'worlds'],
  'table-words': [
    'acts',
    'agreements',
    'briefing',
    'moments',
    'play',
    'refusal',
    'roles',
    'seat',
    'stakes',
    'stock',
    'story',
    'table',
    'talk',
  ],
} as const;
