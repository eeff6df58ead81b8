/**
 * The layers of the styles, weakest first: a later one wins whatever its selectors, and in whatever order files are
 * fetched.
 */
export const STYLE_LAYERS = ['tokens', 'base', 'ui', 'marks', 'kit', 'features', 'app'] as const;
