import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SessionDoor } from '../../../client/src/features/hall/session-door.tsx';
import type { DoorNotice, DoorWords } from '../../../client/src/features/hall/session-door.tsx';
import { WaitingHall } from '../../../client/src/features/hall/waiting-hall.tsx';
import { ParticipantDeskContext } from '../../../client/src/state/session-desk.ts';
import { ok } from '../../../shared/src/lib/result.ts';
import type { ParticipantView, ParticipantYou } from '../../../shared/src/protocol/session/participant-view.ts';
import { parseSessionReply } from '../../../shared/src/protocol/session/replies.ts';
import { at, infoOf } from '../support/host-desk.tsx';
import { renderAlone } from '../support/render-table.tsx';

// What people see who come in: the door, then the hall.

const notice: DoorNotice = {
  name: 'IR 214',
  isLocked: false,
  names: 'typed',
  asksRealName: false,
  showsNote: true,
};

function renderDoor(more: Partial<DoorNotice> = {}, known: string | null = null) {
  const entered: DoorWords[] = [];
  const door = <SessionDoor notice={{ ...notice, ...more }} known={known} onEnter={(words) => entered.push(words)} />;
  return { entered, ...renderAlone(door) };
}

test('the door asks for a name, and does not open without one', async () => {
  const { user, entered } = renderDoor();
  expect(screen.getByText(/weapons, secrecy, trade/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Come in' }));
  expect(screen.getByText('Type a name of at least one letter.')).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Your name at the table' }), ' Ada ');
  await user.click(screen.getByRole('button', { name: 'Come in' }));
  expect(entered).toEqual([{ name: 'Ada', realName: '', rejoin: null }]);
});

test('where names are given nobody types one, and a real name goes beside it', async () => {
  const { user, entered } = renderDoor({ names: 'suggested', asksRealName: true, showsNote: false }, 'Prank');
  expect(screen.queryByRole('textbox', { name: 'Your name at the table' })).toBeNull();
  expect(screen.queryByText(/weapons, secrecy, trade/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Your real name' }), 'Ruth Okafor');
  await user.click(screen.getByRole('button', { name: 'Come in' }));
  expect(entered[0]?.realName).toBe('Ruth Okafor');
  expect(entered[0]?.name).not.toBe('Prank');
  expect(screen.getByText(new RegExp(`know you as ${entered[0]?.name ?? '?'}`))).toBeInTheDocument();
});

test('a card’s code opens a closed door, typed with any look-alike', async () => {
  const { user, entered } = renderDoor({ isLocked: true }, 'Ada');
  await user.type(screen.getByRole('textbox', { name: 'Personal code' }), 'wq7km 3pd9');
  await user.click(screen.getByRole('button', { name: 'Take my seat' }));
  expect(screen.getByText(/Look at the card again/)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Personal code' }), 't');
  await user.click(screen.getByRole('button', { name: 'Take my seat' }));
  expect(entered).toEqual([{ name: 'Ada', realName: '', rejoin: 'WQ7KM3PD9T' }]);
});

const you: ParticipantYou = {
  id: 'p1',
  name: 'Ada',
  place: at(4, 'us'),
  table: null,
  isAdviser: false,
  mates: ['Bo', 'Cy'],
  messages: [],
  call: null,
  handedIn: [],
};

function renderWaiting(more: Partial<ParticipantYou> = {}) {
  const asked: string[] = [];
  const view: ParticipantView = { info: infoOf(), you: { ...you, ...more } };
  const desk = {
    subscribe: () => () => undefined,
    getView: () => view,
    ask: <K extends Parameters<typeof parseSessionReply>[0]>(name: K) => {
      asked.push(name);
      const reply = parseSessionReply(name, { rejoin: 'M4TXE9HVKR' });
      if (!reply.ok) throw new Error(`no answer for ${name}`);
      return Promise.resolve(ok(reply.value));
    },
    now: () => 0,
  };
  const hall = (
    <ParticipantDeskContext value={desk}>
      <WaitingHall view={view} showsNote={false} />
    </ParticipantDeskContext>
  );
  return { asked, ...renderAlone(hall) };
}

test('the hall says who one is to be, where and with whom', () => {
  renderWaiting();
  expect(screen.getByRole('heading', { name: 'You are in, with 2 others' })).toBeInTheDocument();
  expect(screen.getByText('Table 4, your seat is kept')).toBeInTheDocument();
  const mates = within(screen.getByRole('list', { name: 'Your delegation' }));
  expect(mates.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Adayou', 'Bo', 'Cy']);
});

test('without a seat the hall says that one follows', () => {
  renderWaiting({ place: null, mates: [] });
  expect(screen.getByRole('heading', { name: 'You are in. The host gives you a seat.' })).toBeInTheDocument();
});

test('a personal code is made when it is asked for, and no earlier', async () => {
  const { user, asked } = renderWaiting();
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show my code' }));
  expect(asked).toEqual(['session.code']);
  expect(screen.getByText('M4TXE-9HVKR')).toBeInTheDocument();
});

test('practice: the disc tells a lie from the truth, and hides it from the others', async () => {
  const { user } = renderWaiting();
  expect(screen.getByText('The step down the middle is the lie. Who can see it?')).toBeInTheDocument();
  const spirit = within(screen.getByRole('radiogroup', { name: 'Spirit: what you do' }));
  await user.click(spirit.getByRole('radio', { name: '2 of 3' }));
  expect(screen.getByText('A whole disc: what you say is what you do.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'See it as China does' }));
  expect(screen.getByText(/the hatched half is unknown/)).toBeInTheDocument();
});
