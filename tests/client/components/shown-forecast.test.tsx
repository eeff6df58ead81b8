import { expect, test } from 'vitest';
import { forecast } from '../../../shared/src/orders/forecast.ts';
import type { Effort } from '../../../shared/src/terms/vocabulary.ts';
import { formatFigure } from '../../../client/src/text/format-figure.ts';
import { renderEfforts } from '../support/render-efforts.tsx';

test('after each press the row shows what the rules expect of the orders as they then are', async () => {
  const { table, user, scale } = renderEfforts();
  const row = () => scale.getByRole('radio', { checked: true }).closest('tr')?.textContent ?? '';
  const blocked = (effort: Effort): string => {
    const view = table.store.getSnapshot().view?.seat;
    if (view === null || view === undefined) throw new Error('no seat');
    const expected = forecast(view, table.world().scenario, { kind: 'set-effort', basket: 'finance', effort });
    return formatFigure(expected.find(({ quantity }) => quantity === 'blocked')?.mean ?? 0);
  };
  const seen = new Set<string>();
  for (const [effort, name] of [
    [2, '2, strong effort'],
    [3, '3, full effort'],
    [1, '1, some effort'],
  ] as const) {
    await user.click(scale.getByRole('radio', { name }));
    expect(row()).toContain(blocked(effort));
    seen.add(blocked(effort));
  }
  expect(seen.size).toBe(3);
});
