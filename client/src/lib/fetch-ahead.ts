const KINDS = { js: 'script', css: 'style' } as const;

/**
 * Asks for what the next page needs, all at once, by the names that the build wrote into the head. They are put into the browser's
 * cache and no more: some browsers never import a module again that they failed to import once.
 *
 * @param base The path under which the page is served: empty, or such as `/letter`.
 */
export function fetchAhead(base: string): void {
  // Scripts outside a browser speak to a server directly.
  if (typeof document === 'undefined') return;
  const named = document.head.querySelector<HTMLMetaElement>('meta[name="letter-next"]');
  // Once is enough.
  named?.remove();
  for (const name of named?.content.split(' ') ?? []) {
    const kind = Object.entries(KINDS).find(([ending]) => name.endsWith(`.${ending}`))?.[1];
    if (kind === undefined) continue;
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = kind;
    link.crossOrigin = '';
    link.href = `${base}/${name}`;
    // What a link failed to fetch counts as missing for as long as the link stands.
    link.addEventListener('error', () => link.remove());
    document.head.append(link);
  }
}
