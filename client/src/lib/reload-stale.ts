const KEY = 'letter.reloaded';
const ONCE_IN_MS = 30_000;

/**
 * Reloads the page if a part of it is gone: after an update of the server, open pages ask for files that no longer
 * exist. A part that could not be fetched for another reason, such as a network that is away, reloads nothing: the page would be
 * lost with it. At most once in half a minute, so that a server in trouble does not make the page reload for ever.
 */
export function reloadWhenStale(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfStale());
}

async function reloadIfStale(): Promise<void> {
  if (!(await isStale())) return;
  try {
    const last = Number(window.sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < ONCE_IN_MS) return;
    window.sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without storage there is no record of an earlier attempt.
    return;
  }
  window.location.reload();
}

/** Whether the server answers with a page that begins with another file than this one did. */
async function isStale(): Promise<boolean> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
  if (own === null) return false;
  try {
    const answer = await fetch(window.location.href, { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(`"${own}"`);
  } catch {
    return false;
  }
}
