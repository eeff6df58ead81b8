/** A length in rem that is `px` wide at the usual text size, so that it grows with the reader's text size. */
export const rem = (px: number): string => `${px / 16}rem`;
