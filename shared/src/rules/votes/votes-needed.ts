/** Votes that a text needs of fifteen: the thirteen members, the US and China. */
export const VOTES_NEEDED = 9;
