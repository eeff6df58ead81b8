/** Votes that a text needs out of fifteen: the thirteen members, the US and China. */
export const VOTES_NEEDED = 9;
