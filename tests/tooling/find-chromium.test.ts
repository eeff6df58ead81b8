import { describe, expect, test } from 'vitest';
import { findInstalled } from '../tools/find-chromium.ts';

const OWN = '/cache/ms-playwright/chrome';

const find = (there: readonly string[], env: Readonly<Record<string, string>> = {}): string | undefined =>
  findInstalled({ env, ownPath: OWN, exists: (path) => there.includes(path) });

describe('the search for a browser', () => {
  test('takes the one that the environment names before every other', () => {
    expect(find(['/opt/mine', OWN, '/usr/bin/chromium'], { PLAYWRIGHT_CHROMIUM: '/opt/mine' })).toBe('/opt/mine');
  });

  test('refuses a named one that does not exist, even if another does', () => {
    expect(() => find(['/usr/bin/chromium'], { PLAYWRIGHT_CHROMIUM: '/opt/mine' })).toThrow('/opt/mine');
  });

  test('treats an empty name as none', () => {
    expect(find(['/usr/bin/chromium'], { PLAYWRIGHT_CHROMIUM: '' })).toBe('/usr/bin/chromium');
  });

  test("takes Playwright's own before the system's", () => {
    expect(find(['/usr/bin/chromium', OWN])).toBe(OWN);
  });

  test('takes Chromium before Google Chrome, and Google Chrome if there is nothing else', () => {
    expect(find(['/usr/bin/google-chrome', '/usr/bin/chromium'])).toBe('/usr/bin/chromium');
    expect(find(['/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
  });

  test('finds nothing on a bare machine', () => {
    expect(find([])).toBeUndefined();
  });
});
