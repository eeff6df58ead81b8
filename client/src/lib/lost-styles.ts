const lost = new Set<HTMLLinkElement>();

/** Remembers style sheets that could not be fetched. The bundler's own loader takes each for fetched once it has asked for it. */
export function noteLostStyles(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
    },
    true,
  );
}

/** Fetches the style sheets again that could not be fetched; rejects if one of them still cannot be. */
export async function fetchLostStyles(): Promise<void> {
  await Promise.all(
    [...lost].map(async (link) => {
      const again = document.createElement('link');
      again.rel = 'stylesheet';
      again.href = link.href;
      const fetched = new Promise<void>((resolve, reject) => {
        again.addEventListener('load', () => resolve());
        again.addEventListener('error', () => reject(new Error(`${link.href} could not be fetched`)));
      });
      lost.delete(link);
      link.replaceWith(again);
      await fetched;
    }),
  );
}
