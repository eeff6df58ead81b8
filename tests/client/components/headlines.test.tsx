import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Headlines } from '../../../client/src/kit/story/headlines.tsx';
import type { FoundGap, Headline } from '../../../shared/src/terms/public-record.ts';
import { quiet } from '../../support/play.ts';
import { renderAt } from '../support/render-table.tsx';

const GAP: FoundGap = { sender: 'china', basket: 'programme', round: 2, reported: 2, found: 0, confidence: 70 };
const finding = (gap?: FoundGap): Headline => ({
  kind: 'finding',
  reading: 'effort',
  subject: 'border',
  value: 1,
  ...(gap === undefined ? {} : { gap }),
});
const told = (line: Headline) => {
  const { unmount } = renderAt(quiet(2, 'briefing'), 'us', <Headlines lines={[line]} />);
  const words = screen.getByRole('listitem').textContent;
  unmount();
  return words;
};

test('a finding names the delegation and the gap', () => {
  expect(told(finding(GAP))).toBe('The UN Panel: China reported 2 on programme goods and did 0 (70% sure).');
  expect(told(finding({ ...GAP, signed: 3 }))).toBe(
    'The UN Panel: China signed 3 and reported 2 on programme goods, and did 0 (70% sure).',
  );
  expect(told(finding({ ...GAP, signed: 3, reported: 0 }))).toBe(
    'The UN Panel: China had signed 3 on programme goods and did 0, as it reported (70% sure).',
  );
  expect(told(finding({ ...GAP, found: 3 }))).toBe('The UN Panel: China did what it reported (70% sure).');
});

test('that of an older game, which has no gap, is still told', () => {
  expect(told(finding())).toBe('A published finding: the highest effort at the border was 1 of 3.');
});

test('a breach says what was signed, where everybody may know', () => {
  const breach = { kind: 'breach', by: 'dprk', agreement: 'A1-1' } as const;
  expect(told(breach)).toBe('Pyongyang was seen to break an agreement.');
  expect(told({ ...breach, broken: [{ kind: 'freeze', by: 'dprk', share: 50 }] })).toBe(
    'Pyongyang was seen to break its word. Signed: Pyongyang freezes 50% of its programme under inspection.',
  );
});
