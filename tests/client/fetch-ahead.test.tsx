import { afterEach, expect, test } from 'vitest';
import { fetchAhead } from '../../client/src/lib/fetch-ahead.ts';

afterEach(() => document.head.replaceChildren());

test('what the next page needs is asked for once, as what it is, under the path of the page', () => {
  document.head.innerHTML = '<meta name="letter-next" content="assets/table.js assets/table.css assets/table.map">';
  fetchAhead('/letter');
  fetchAhead('/letter');
  const asked = [...document.head.querySelectorAll('link')].map((link) => link.outerHTML);
  expect(asked).toEqual([
    '<link rel="preload" as="script" crossorigin="" href="/letter/assets/table.js">',
    '<link rel="preload" as="style" crossorigin="" href="/letter/assets/table.css">',
  ]);
});

test('a link that failed is taken away, so that its file is asked for again', () => {
  document.head.innerHTML = '<meta name="letter-next" content="assets/table.js">';
  fetchAhead('');
  document.head.querySelector('link')?.dispatchEvent(new Event('error'));
  expect(document.head.querySelector('link')).toBeNull();
});

test('a page of a build that names nothing asks for nothing', () => {
  document.head.innerHTML = '<meta name="letter-base" content="/">';
  fetchAhead('');
  expect(document.head.querySelector('link')).toBeNull();
});
