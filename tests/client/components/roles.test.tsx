import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RolesTold } from '../../../client/src/features/debrief/roles-told.tsx';
import { RoleDesk } from '../../../client/src/features/roles/role-desk.tsx';
import { TalkPanel } from '../../../client/src/features/talk/talk-panel.tsx';
import { RoleRow } from '../../../client/src/kit/lobby/role-row.tsx';
import { Headlines } from '../../../client/src/kit/story/headlines.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { RoleId } from '../../../shared/src/terms/role.ts';
import type { Headline } from '../../../shared/src/terms/public-record.ts';
import { issueFinding } from '../../../shared/src/truth/commands/issue-finding.ts';
import { issueHeadline } from '../../../shared/src/truth/commands/issue-headline.ts';
import { sendNote } from '../../../shared/src/truth/commands/send-note.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { closed, quiet, started } from '../../support/play.ts';
import type { Answer } from '../../support/play.ts';
import { atBorder, REPORT, withReport } from '../../shared/rulebook/worlds.ts';
import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

// The desks of the Panel and the Press, and what the delegations see of them.

function after(world: World, answer: Answer): World {
  if (!answer.ok) throw new Error(answer.error.code);
  return evolveAll(world, answer.value);
}

function Desk() {
  const role = useTable((view) => view.role);
  return role === undefined ? null : <RoleDesk view={role} />;
}

function deskOf(world: World, role: RoleId) {
  const table = tableOf(world, 'us');
  table.tellYou({ seat: null, role });
  return { table, ...renderTable(table, <Desk />) };
}

const withFile = (): World => withReport(quiet(2, 'negotiation'), 'un', atBorder(1));
const told = (line: Headline): string | null => {
  const { unmount } = renderTable(tableOf(quiet(2, 'briefing'), 'us'), <Headlines lines={[line]} />);
  const words = screen.getByRole('listitem').textContent;
  unmount();
  return words;
};

test('the Press chooses a lean, writes, reads what everybody will read, and publishes once', async () => {
  const { table, user } = deskOf(quiet(2, 'negotiation'), 'press');
  const publish = screen.getByRole('button', { name: 'Publish the headline' });
  expect(publish).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /For pressure/ }));
  expect(screen.getByText('Write a line, or choose one from the record.')).toBeVisible();
  await user.click(screen.getByLabelText('Your words'));
  await user.paste('Trucks cross at night');
  expect(screen.getByText('The Press calls for pressure: “Trucks cross at night”')).toBeVisible();
  await user.click(publish);
  expect(table.asked).toContainEqual([
    'publishHeadline',
    { lean: 'pressure', words: 'Trucks cross at night', about: null },
  ]);
  expect(await screen.findByText(/Your headline of this round is out/)).toBeVisible();
  expect(screen.getByText('Backing of the US government at home +2, China’s political room −2.')).toBeVisible();
});

test('a headline that is refused stays where it was written, with the reason', async () => {
  const { table, user } = deskOf(quiet(2, 'negotiation'), 'press');
  await user.click(screen.getByRole('radio', { name: /For neither/ }));
  await user.click(screen.getByLabelText('Your words'));
  await user.paste('Quiet');
  table.refuseNext({ code: 'once-a-round' });
  await user.click(screen.getByRole('button', { name: 'Publish the headline' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Only once a round, and it is used.');
  expect(screen.getByLabelText('Your words')).toHaveValue('Quiet');
});

test('the Panel is told what publishing moves before it does, and is asked once more', async () => {
  const { table, user } = deskOf(withFile(), 'panel');
  await user.click(screen.getByRole('button', { name: 'Publish' }));
  expect(table.asked).toEqual([]);
  expect(screen.getByText(/trust between the UN and China −8/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Publish it for all to read' }));
  expect(table.asked).toContainEqual(['publishFinding', REPORT]);
  expect(await screen.findByText(/Published in round 2/)).toBeVisible();
});

test('out of its phases neither may publish, and each is told why', () => {
  const { unmount } = deskOf(withReport(quiet(3, 'briefing'), 'un', atBorder(1)), 'panel');
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  unmount();
  deskOf(quiet(3, 'briefing'), 'press');
  expect(screen.getByRole('button', { name: 'Publish the headline' })).toBeDisabled();
});

test('a delegation writes to a role that somebody has, and to no other', async () => {
  const note = { id: messageId('n'), role: 'press', seat: 'us', from: 'role', text: 'May we quote you?' } as const;
  const table = tableOf(after(quiet(2, 'negotiation'), sendNote(quiet(2, 'negotiation'), note)), 'us');
  const { user } = renderTable(table, <TalkPanel />);
  expect(screen.queryByRole('tab', { name: /Panel/ })).toBeNull();
  await user.click(screen.getByRole('tab', { name: /Press/ }));
  expect(within(screen.getByRole('log')).getByText('May we quote you?')).toBeVisible();
  await user.click(screen.getByLabelText('Write to the Press'));
  await user.paste('No.');
  await user.click(screen.getByRole('button', { name: 'Send to the Press' }));
  expect(table.asked).toContainEqual(['writeNote', ['press', 'No.']]);
});

test('a role may be shared before the game, and is one person’s in play', async () => {
  const press = { id: '2', name: 'Ines', seat: null, role: 'press', presence: 'here' } as const;
  const people = [{ ...press, isGone: false, asks: null, isMaker: false, knowsAll: false }];
  const taken: (string | null)[] = [];
  const row = (status: 'waiting' | 'playing') =>
    renderTable(tableOf(started(), 'us', { status, people }), <Row onTake={(role) => taken.push(role)} />);
  const { user, unmount } = row('waiting');
  await user.click(screen.getByRole('button', { name: 'Share: Press' }));
  expect(taken).toEqual(['press']);
  unmount();
  row('playing');
  expect(screen.getByRole('button', { name: 'Share: Press' })).toBeDisabled();
});

function Row({ onTake }: { readonly onTake: (role: RoleId | null) => void }) {
  return <RoleRow post="press" view={useTable((view) => view)} isBusy={false} onTake={onTake} />;
}

test('headlines and findings of the roles are sentences of the record', () => {
  const about: Headline = { kind: 'test', test: 'missile', success: true };
  const line = told(about);
  expect(told({ kind: 'press', lean: 'even', words: '', about })).toBe(`The Press reports: ${line}`);
  expect(told({ kind: 'press', lean: 'dialogue', words: 'Talk', about })).toBe(
    `The Press calls for dialogue: “Talk” It reports: ${line}`,
  );
  expect(
    told({ kind: 'finding', reading: 'effort', subject: 'border', value: 1, report: REPORT, byPanel: true }),
  ).toMatch(/at the border was 1 of 3\. The Panel published it by itself\.$/);
});

test('the debrief puts beside what they published what it moved and what was so', () => {
  const world = after(withFile(), issueFinding(withFile(), REPORT));
  const published = after(world, issueHeadline(world, { lean: 'dialogue', words: 'Talk', about: null }));
  const over = evolveAll(closed(published, 2), [{ kind: 'game-ended', ending: 'broken-off' }]);
  renderTable(tableOf(over, 'us'), <Told />);
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(/The Panel published it by itself\. In truth it was \d of 3\./);
  expect(items[1]).toMatch(/at home −2, China’s political room \+2\. In that half-year \d+% of what was restricted/);
});

function Told() {
  const table = useTable((view) => view.public);
  return table?.debrief === undefined || table.debrief === null ? null : (
    <RolesTold debrief={table.debrief} table={table} />
  );
}
