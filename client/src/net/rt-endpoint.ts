import { underBase } from './base-path.ts';

/** The address of the real-time side of this page's own server. */
export const rtEndpoint = (): string => `${window.location.origin}${underBase('/rt')}`;
