import { STYLE_LAYERS } from '@letter/client/src/styles/layers.ts';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../tools/lint/css/rooms.ts';
import { findBreakpoints } from '../tools/lint/css/breakpoints.ts';
import { findOutsideLayer } from '../tools/lint/css/layers.ts';
import { findLiterals } from '../tools/lint/css/literals.ts';
import { classesOf, findForeign, namedBy } from '../tools/lint/css/owners.ts';
import { readSheets } from '../tools/lint/css/sheets.ts';

const ownOf = (path: string) => {
  const place = placeOf(path);
  if (place === undefined) throw new Error(`${path} lies nowhere`);
  return place;
};

describe('lengths', () => {
  test.each([
    'padding: 0 6px',
    'margin-top: -2px',
    'gap: 1rem',
    'row-gap: 3px',
    'padding: calc(12px + var(--s1))',
    'font-size: 14px',
    'font-size: 0.9rem',
    'font: 600 14px / 18px var(--sans)',
    'line-height: 1.2em',
    'width: 30px',
    'grid-template-columns: 34px minmax(0, 1fr)',
    'inset: 9.5px 0 auto',
  ])('%s is refused', (words) => {
    expect(findLiterals(postcss.parse(`.a { ${words}; }`))).toHaveLength(1);
  });

  test.each([
    'padding: 0 var(--s3)',
    'padding: 1px var(--s3)',
    'margin: 0 auto',
    'margin-left: calc(2.125rem + var(--s4))',
    'padding-bottom: env(safe-area-inset-bottom, 0px)',
    'font: 500 var(--t-title) / var(--l-title) var(--serif)',
    'line-height: 1.3',
    'font-size: inherit',
    'border: 1.5px solid var(--ink)',
    'box-shadow: inset 0 -4px 0 var(--ink)',
    'width: 1px',
    'width: 2.25rem',
  ])('%s is right', (words) => {
    expect(findLiterals(postcss.parse(`.a { ${words}; }`))).toEqual([]);
  });
});

describe('breakpoints', () => {
  test.each([
    '@media (width <= 41em)',
    '@media (max-width: 640px)',
    '@media (height < 40em)',
    '@container a (width < 40em)',
  ])('%s is refused', (query) => expect(findBreakpoints(postcss.parse(`${query} { .a { top: 0; } }`))).toHaveLength(1));

  test.each([
    '@media (width <= 40em)',
    '@media (width > 40em) and (height < 30em)',
    '@media (prefers-color-scheme: dark)',
    '@container texts (40rem < width < 68.75rem)',
  ])('%s is right', (query) => {
    expect(findBreakpoints(postcss.parse(`${query} { .a { top: 0; } }`))).toEqual([]);
  });
});

describe('layers', () => {
  test('a rule outside the layer of its folder is refused', () => {
    const place = ownOf('features/decide/decide.css');
    const sheet = (words: string) => findOutsideLayer(postcss.parse(words), place);
    expect(sheet('/* a */ @layer features { .a { top: 0; } }')).toEqual([]);
    expect(sheet('.a { top: 0; }')).toHaveLength(1);
    expect(sheet('@layer app { .a { top: 0; } }')).toHaveLength(1);
    expect(sheet('@layer features { .a { top: 0; } } @media print { .a { top: 0; } }')).toHaveLength(1);
  });

  test('the very first sheet declares their order, weakest first', () => {
    const tokens = readSheets().find(({ path }) => path === 'styles/tokens.css');
    const order = tokens?.root.nodes.find((node) => node.type === 'atrule');
    expect(order?.toString()).toBe(`@layer ${STYLE_LAYERS.join(', ')}`);
  });
});

describe('owners', () => {
  const judge = (path: string, words: string, others: Readonly<Record<string, string>> = {}) => {
    const sheets = Object.entries({ ...others, [path]: words }).map(([at, css]) => ({
      path: at,
      root: postcss.parse(css),
    }));
    return findForeign(postcss.parse(words), ownOf(path), namedBy(sheets)).map(({ message }) => message);
  };
  const BUTTON = { 'ui/button.css': '.btn:hover { top: 0; }' };

  test('a class of another room is refused wherever it is in a selector', () => {
    for (const selector of ['.btn', '.votes > .btn', '.votes:has(.btn) p', '.votes p:not(.btn)'])
      expect(judge('features/texts/votes.css', `${selector} { top: 0; }`, BUTTON), selector).toHaveLength(1);
    expect(judge('ui/steps.css', '.steps .btn { top: 0; }', BUTTON)).toEqual([]);
    expect(judge('features/texts/votes.css', '.votes > button { top: 0; }', BUTTON)).toEqual([]);
  });

  test('two features may not share a class, nor may one style an element of the whole page', () => {
    const other = { 'features/talk/talk.css': '.row { top: 0; }' };
    expect(judge('features/texts/votes.css', '.row { top: 0; }', other)).toHaveLength(1);
    expect(judge('features/texts/votes.css', 'kbd { top: 0; }')).toHaveLength(1);
    expect(judge('features/texts/votes.css', '.is-on { top: 0; }')).toHaveLength(1);
    expect(judge('features/texts/votes.css', '.row.is-on { top: 0; }')).toEqual([]);
  });

  test('frames of an animation are not selectors', () => {
    expect(judge('ui/dialog.css', '@keyframes rise { from { top: 0; } }')).toEqual([]);
  });

  test('the classes inside a negation of a selector are found, too', () => {
    expect(classesOf('.a > p:not(.b, .c):has(.d.is-on)')).toEqual(['a', 'b', 'c', 'd']);
  });
});
