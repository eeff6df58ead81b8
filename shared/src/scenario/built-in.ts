import january2016 from './data/january-2016.json' with { type: 'json' };

/** The files of the worlds that come with the game, by id. */
export const BUILT_IN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'january-2016': january2016,
};
