import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { reloadWhenStale } from '../../client/src/lib/reload-stale.ts';

const reload = vi.fn<() => void>();
const page = (entry: string): Response => new Response(`<script type="module" src="${entry}"></script>`);
let answer: () => Promise<Response>;

beforeAll(() => reloadWhenStale());
beforeEach(() => {
  reload.mockClear();
  window.sessionStorage.clear();
  document.head.innerHTML = '<script type="module" src="/assets/index-old.js" data-test></script>';
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  vi.stubGlobal('fetch', () => answer());
});
afterEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A part of the page could not be fetched. */
async function failToFetch(): Promise<void> {
  window.dispatchEvent(new Event('vite:preloadError'));
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test.each([
  ['the network is away', () => Promise.reject(new TypeError('Failed to fetch')), 0],
  ['the server is in trouble', () => Promise.resolve(new Response('', { status: 503 })), 0],
  ['the server has this same page', () => Promise.resolve(page('/assets/index-old.js')), 0],
  ['the server has a newer page', () => Promise.resolve(page('/assets/index-new.js')), 1],
] as const)('a part that is missing while %s', async (_, answers, times) => {
  answer = answers;
  await failToFetch();
  await expect.poll(() => reload.mock.calls.length).toBe(times);
});

test('a page is loaded again once in half a minute at most', async () => {
  answer = () => Promise.resolve(page('/assets/index-new.js'));
  await failToFetch();
  await expect.poll(() => reload.mock.calls.length).toBe(1);
  await failToFetch();
  await failToFetch();
  expect(reload).toHaveBeenCalledTimes(1);
});
