const KEY = 'letter.reloaded';
const ONCE_IN_MS = 30_000;

/**
 * Reloads the page if a part of it is gone: after an update of the server, open pages ask for files that no longer
 * exist. At most once in half a minute, so that a server that is down does not make the page reload for ever.
 */
export function reloadWhenStale(): void {
  window.addEventListener('vite:preloadError', () => {
    try {
      const last = Number(window.sessionStorage.getItem(KEY) ?? 0);
      if (Date.now() - last < ONCE_IN_MS) return;
      window.sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      // Without storage there is no record of an earlier attempt.
      return;
    }
    window.location.reload();
  });
}
