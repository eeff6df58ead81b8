/** A length that grows with the reader's letters: what is `px` wide at the usual text size, in rem. */
export const rem = (px: number): string => `${px / 16}rem`;
