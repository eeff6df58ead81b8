// Scripts outside a browser speak to a server directly.
const page = typeof document === 'undefined' ? null : document.querySelector('meta[name="letter-base"]');
const told = page?.getAttribute('content') ?? '/';

/** The path under which the server says that this page is served: empty, or such as `/letter`. */
export const BASE_PATH = told.replace(/\/$/u, '');

/** A path of ours as this page must ask for it; it begins with a slash. */
export const underBase = (path: string): string => `${BASE_PATH}${path}`;

/** The path of this page without that under which all of it is served. */
export function pathHere(): string {
  const { pathname } = window.location;
  return pathname.startsWith(`${BASE_PATH}/`) ? pathname.slice(BASE_PATH.length) : '/';
}
