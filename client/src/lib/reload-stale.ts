const KEY = 'letter.reloaded';
const ONCE_IN_MS = 30_000;

/**
 * Load the page anew when a part of it is gone: after an update of the server, pages that were open before ask for files
 * that no longer exist. Once in half a minute, so that a server that is down does not make the page reload for ever.
 */
export function reloadWhenStale(): void {
  window.addEventListener('vite:preloadError', () => {
    try {
      const last = Number(window.sessionStorage.getItem(KEY) ?? 0);
      if (Date.now() - last < ONCE_IN_MS) return;
      window.sessionStorage.setItem(KEY, String(Date.now()));
    } catch {
      // Without storage nothing says that it was tried already.
      return;
    }
    window.location.reload();
  });
}
