import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AdjudicationPanel } from '../../../client/src/features/adjudication/adjudication-panel.tsx';
import { useSeatView } from '../../../client/src/state/use-table.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { Headline } from '../../../shared/src/terms/public-record.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import type { TestKind } from '../../../shared/src/terms/vocabulary.ts';
import { adjudicated, quiet } from '../../support/play.ts';
import { renderAt } from '../support/render-table.tsx';

function Page() {
  const view = useSeatView();
  return view === null ? null : <AdjudicationPanel table={view.public} view={view} onDebrief={() => undefined} />;
}

/** The world with these headlines in its last round. */
const telling = (world: World, headlines: readonly Headline[], held: TestKind = 'none'): World => ({
  ...world,
  publicRecord: world.publicRecord.map((one) => (one.round === world.round ? { ...one, headlines, test: held } : one)),
});
const over = adjudicated(quiet(2, 'orders'));
const NUCLEAR: Headline = { kind: 'test', test: 'nuclear', success: true };
const tested = telling(
  over,
  [{ kind: 'meeting' }, { kind: 'measure', by: 'us', basket: 'elite', level: 2 }, NUCLEAR],
  'nuclear',
);
const moments = () => within(screen.getByRole('region', { name: 'What mattered most' }));

test('a nuclear test opens the page, large, and everything else folds', () => {
  renderAt(tested, 'us', <Page />);
  const [first] = moments().getAllByRole('heading', { level: 3 });
  expect(first).toHaveTextContent(/^The DPRK conducted a nuclear test/u);
  expect(moments().getByText(/^Seoul and Tokyo call the nuclear test intolerable/u)).toBeVisible();
  for (const title of [/^What else everybody saw/u, /^Why it did not work better/u, /^What moved, and why/u])
    expect(screen.getByRole('button', { name: title })).toHaveAttribute('aria-expanded', 'false');
});

test('then who reacted: whom one could hear, and how', () => {
  const deed = { kind: 'test', round: 2, test: 'nuclear' } as const;
  const message = {
    id: messageId('m1'),
    round: 2,
    from: 'china',
    channel: { kind: 'plenary' },
    text: '',
    pledge: false,
    stock: null,
    act: { kind: 'accuse', deed, evidence: null },
  } as const;
  renderAt({ ...tested, messages: [...tested.messages, message] }, 'us', <Page />);
  const reaction = moments().getByText('China').closest('li');
  expect(reaction).toHaveTextContent(/China accuses before all.*“You conducted a nuclear test/u);
});

test('a lie found out is told by name and gap, with its picture', () => {
  const gap = { sender: 'china', basket: 'programme', round: 1, reported: 2, found: 0, confidence: 70 } as const;
  const line = { kind: 'finding', reading: 'effort', subject: 'border', value: 0, gap } as const;
  renderAt(telling(over, [line]), 'us', <Page />);
  expect(moments().getByText('The UN Panel: China reported 2 on programme goods and did 0 (70% sure).')).toBeVisible();
  expect(
    moments().getByRole('img', { name: /^Programme goods: .*reported 2 of 3, true effort 0 of 3/u }),
  ).toBeVisible();
});

test('a half-year without news says so', () => {
  renderAt(telling(over, []), 'china', <Page />);
  expect(screen.getByText('A quiet half-year: nothing was announced.')).toBeVisible();
});
