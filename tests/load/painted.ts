import type { CDPSession, Locator, Page } from 'playwright';

/** What an element is to look like: an attribute with a value, or other words than these, of which it has one. */
export type Look = { readonly attribute: string; readonly is: string } | { readonly not: readonly string[] };

/**
 * Presses an element with the mouse; returns the milliseconds from the press, as the browser noted it, until the frame is
 * painted in which the element looks as awaited.
 */
export async function pressAndWatch(cdp: CDPSession, element: Locator, look: Look): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('nothing to press');
  const watch = await element.evaluateHandle(watchIn, look);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' });
  // Both at once: a finger does not wait for the page either.
  await Promise.all([
    cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' }),
    cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }),
  ]);
  return await watch.evaluate(({ painted }) => painted);
}

/** Runs in the page. */
function watchIn(element: Element, look: Look): { readonly painted: Promise<number> } {
  let pressed = 0;
  addEventListener('pointerdown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true, once: true });
  const isThere = (): boolean =>
    'not' in look ? !look.not.includes(element.textContent) : element.getAttribute(look.attribute) === look.is;
  if (isThere()) throw new Error(`nothing would change: ${element.outerHTML}`);
  const painted = new Promise<number>((resolve) => {
    const seen = new MutationObserver(() => {
      if (!isThere()) return;
      seen.disconnect();
      // What a frame does after its callbacks, it does before the next message.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - pressed));
        port1.start();
        port2.postMessage(null);
      });
    });
    seen.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  });
  return { painted };
}

/** The lengths of the tasks of over 50 ms that the page began after a moment of its own clock. */
export const longTasksSince = (page: Page, since: number): Promise<readonly number[]> =>
  page.evaluate(
    (from) =>
      new Promise<number[]>((resolve) => {
        const read = (list: PerformanceEntryList): void =>
          resolve(list.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration));
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          read(list.getEntries());
        });
        observer.observe({ type: 'longtask', buffered: true });
        // Without a long task nothing is ever told.
        setTimeout(() => {
          read(observer.takeRecords());
          observer.disconnect();
        }, 100);
      }),
    since,
  );
