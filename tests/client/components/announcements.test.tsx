import { AsSeat, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { SpokenNews } from '../../../client/src/features/table/spoken-news.tsx';
import { useNews } from '../../../client/src/features/table/use-news.ts';
import { ClockFigure } from '../../../client/src/marks/clock-figure.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { Announcer } from '../../../client/src/ui/announcer.tsx';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { closed, given, quiet } from '../../support/play.ts';
import { termsOf } from '../../support/text-builders.ts';

/** Everything that enters a region which is read out by itself. */
let heard: string[];
let observer: MutationObserver | undefined;
beforeEach(() => {
  heard = [];
});
afterEach(() => observer?.disconnect());

function listen(): void {
  const isRead = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest('[aria-live], [role=status], [role=alert], [role=log]');
    const live = region?.getAttribute('aria-live');
    return region !== null && region !== undefined && live !== 'off';
  };
  observer = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (!isRead(target)) continue;
      for (const node of type === 'characterData' ? [target] : addedNodes) heard.push(node.textContent ?? '');
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

function News() {
  const view = useTable((all) => all);
  useNews(view);
  return <SpokenNews view={view} />;
}

let sent = 0;
function told(world: World, from: SeatId, to: SeatId | 'plenary', text: string): World {
  sent += 1;
  const saying = say(world, from, { id: messageId(`m${sent}`), to, text, pledge: false, stock: null });
  return evolveAll(world, saying.ok ? saying.value : []);
}

function table(world = quiet(2, 'negotiation')) {
  const opened = tableOf(world, 'us');
  renderTable(
    opened,
    <>
      <Announcer />
      <News />
      <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>
    </>,
  );
  listen();
  return {
    ...opened,
    becomes: (next: (world: World) => World) => act(() => opened.show(next(opened.world()))),
  };
}

test('each message is announced once with its words, whichever conversation is open', async () => {
  const { becomes } = table();
  becomes((world) => told(world, 'china', 'us', 'We hear you.'));
  becomes((world) => told(world, 'china', 'us', 'We hear you.'));
  becomes((world) => told(told(world, 'china', 'plenary', 'To all.'), 'un', 'us', 'A draft.'));
  await waitFor(() => expect(heard).toHaveLength(4));
  expect(heard).toEqual([
    'New message from China. We hear you.',
    'New message from China. We hear you.',
    'New message from China to everybody. To all.',
    'New message from the United Nations. A draft.',
  ]);
});

test('own words are not read back', async () => {
  const { becomes } = table();
  becomes((world) => told(told(world, 'us', 'china', 'Ours.'), 'china', 'us', 'Theirs.'));
  await waitFor(() => expect(heard).toEqual(['New message from China. Theirs.']));
});

test('each offer is announced once', async () => {
  const { becomes } = table();
  for (const from of ['china', 'un'] as const) {
    becomes((world) =>
      given(world, from, {
        kind: 'offer-agreement',
        terms: termsOf(['us', from], [{ kind: 'refrain', by: 'us', from: 'exercise' }]),
      }),
    );
  }
  await waitFor(() => expect(heard).toHaveLength(2));
  expect(heard[0]).toMatch(/^China offers you an agreement/u);
  expect(heard[1]).toMatch(/^The United Nations offers you an agreement/u);
});

test('a phase is announced, and with fewer announcements no message is', async () => {
  window.localStorage.setItem('letter.announcements', 'few');
  const { becomes } = table();
  becomes((world) => told(world, 'china', 'us', 'We hear you.'));
  becomes((world) => closed(world));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatch(/^Orders are open/u);
});

test('a refusal that says the same as the one before is a new alert', async () => {
  const opened = tableOf(quiet(2, 'negotiation'), 'us');
  const { user } = renderTable(opened, <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>);
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'We will.');
  const refuse = async () => {
    opened.refuseNext({ code: 'message-muted' });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    return screen.findByRole('alert');
  };
  const first = await refuse();
  // What has its words when it appears is read as a whole; what keeps them is not read again.
  expect(await refuse()).not.toBe(first);
});

test('the last minute and the last seconds are announced once each', async () => {
  const at = (secondsLeft: number) => (
    <>
      <Announcer />
      <ClockFigure secondsLeft={secondsLeft} purpose="to seal orders" />
    </>
  );
  const { rerender } = render(at(62));
  listen();
  for (const left of [61, 60, 59, 30, 16, 15, 14, 3]) rerender(at(left));
  await waitFor(() => expect(heard).toHaveLength(2));
});
