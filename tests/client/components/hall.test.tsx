import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { HostHall } from '../../../client/src/features/hall/host-hall.tsx';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { at, card, renderHost } from '../support/host-desk.tsx';

// The hall as a host has it. Who sits where is judged by shared/session; here is what the page shows and asks for.

const full = (table: number) =>
  SEATS.map((post, i) => card(`p${table}${i}`, `Name ${table}${i}`, { place: at(table, post) }));
const menuOf = (name: string) => screen.getByRole('button', { name: `${name}: what to do` });

describe('moving somebody', () => {
  test('by the key M: table and delegation are chosen, told in words, and the move can be taken back', async () => {
    const people = [...full(1), ...full(2).slice(1)];
    const { user, asked } = renderHost(people, <HostHall />, { info: { tables: 2 } });
    menuOf('Name 10').focus();
    await user.keyboard('m');
    const dialog = within(screen.getByRole('dialog', { name: 'Move Name 10' }));
    expect(dialog.getByText('From table 1, United States to table 2, United States.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Move' }));
    expect(asked).toEqual([['host.place', { person: 'p10', place: at(2, 'us') }]]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.at(-1)).toEqual(['host.place', { person: 'p10', place: at(1, 'us') }]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('by dragging: the place under the hand is named before the name is let go', () => {
    const { asked } = renderHost([...full(1), ...full(2).slice(0, 3)], <HostHall />, { info: { tables: 2 } });
    const target = screen.getByText('bot').closest('td');
    const data = { dataTransfer: { setData: vi.fn(), effectAllowed: '' } };
    fireEvent.dragStart(menuOf('Name 10'), data);
    if (target === null) throw new Error('no free seat');
    fireEvent.dragOver(target, data);
    expect(within(target).getByText('to table 2, Pyongyang')).toBeTruthy();
    fireEvent.drop(target, data);
    expect(asked).toEqual([['host.place', { person: 'p10', place: at(2, 'dprk') }]]);
  });

  test('by the menu, which also renames, marks absent and removes', async () => {
    const { user, asked } = renderHost(full(1), <HostHall />);
    await user.click(menuOf('Name 12'));
    await user.click(screen.getByRole('menuitem', { name: 'Mark absent' }));
    await user.click(menuOf('Name 12'));
    await user.click(screen.getByRole('menuitem', { name: 'Change the name' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Bo');
    await user.click(screen.getByRole('button', { name: 'Change it' }));
    await user.click(menuOf('Name 12'));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(asked).toEqual([
      ['host.absent', { person: 'p12', on: true }],
      ['host.rename', { person: 'p12', name: 'Bo' }],
      ['host.remove', { person: 'p12' }],
    ]);
  });
});

describe('before the start', () => {
  test('nobody in: the start is blocked with its reason, and nothing is asked', async () => {
    const { user, asked } = renderHost([], <HostHall />);
    expect(screen.getByText('The start is blocked.')).toBeTruthy();
    expect(screen.getByText('Nobody is in yet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start 1 table' }));
    expect(asked).toEqual([]);
  });

  test.each([
    {
      what: 'a table two people short is evened out',
      people: [
        ...full(1),
        card('x', 'Ada', { place: at(1, 'us') }),
        card('y', 'Bo', { place: at(1, 'un') }),
        ...full(2).slice(0, 3),
      ],
      tables: 2,
      press: 'Move Bo to 2',
      asks: [['host.place', { person: 'y', place: at(2, 'dprk') }]],
    },
    {
      what: 'far too many tables become as many as suit',
      people: full(1),
      tables: 5,
      press: 'Seat them at 1 table',
      asks: [['host.balance', { afresh: false }]],
    },
    {
      what: 'who has no seat gets one',
      people: [...full(1), card('x', 'Ada')],
      tables: 1,
      press: 'Seat them',
      asks: [['host.balance', { afresh: false }]],
    },
    {
      what: 'who has not come is marked absent',
      people: [...full(1), card('x', 'Ada', { presence: 'expected' }), card('y', 'Bo', { presence: 'expected' })],
      tables: 1,
      press: 'Mark 2 absent',
      asks: [
        ['host.absent', { person: 'x', on: true }],
        ['host.absent', { person: 'y', on: true }],
      ],
    },
  ])('one click: $what', async ({ people, tables, press, asks }) => {
    const { user, asked } = renderHost(people, <HostHall />, { info: { tables } });
    await user.click(screen.getByRole('button', { name: press }));
    expect(asked).toEqual(asks);
  });

  test('a warning that is left goes, and all tables start', async () => {
    const people = [...full(1), card('x', 'Ada', { presence: 'expected', place: at(1, 'us') })];
    const { user, asked } = renderHost(people, <HostHall />);
    expect(screen.getByText('Nothing blocks the start. 1 thing could be better.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep their seats' }));
    expect(screen.getByText('Nothing blocks the start.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start 1 table' }));
    expect(asked).toEqual([['host.start', {}]]);
  });
});

describe('the class list', () => {
  test('is read while it is pasted, says what was left out, and keeps two of one name on request', async () => {
    const answers = { 'host.roster': { added: 3, left: [] } };
    const { user, asked } = renderHost(full(1), <HostHall />, { answers });
    await user.click(screen.getByRole('button', { name: 'Class list' }));
    const dialog = within(screen.getByRole('dialog', { name: 'The class list' }));
    fireEvent.change(dialog.getByRole('textbox', { name: 'Names' }), { target: { value: 'Ada\nBo\nada\nName 10' } });
    expect(dialog.getByText('2 names.')).toBeTruthy();
    expect(dialog.getByText('Line 3: ada is there twice, and was taken once.')).toBeTruthy();
    expect(dialog.getByText('Line 4: Name 10 is on the list already.')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Repeated names are different people' }));
    await user.click(dialog.getByRole('button', { name: 'Add 3 names' }));
    expect(asked).toEqual([['host.roster', { text: 'Ada\nBo\nada\nName 10', keepsRepeats: true }]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('seat cards', () => {
  test('are made with fresh codes for everybody with a seat, in the order of the tables', async () => {
    const people = [
      card('b', 'Bo', { place: at(2, 'un') }),
      card('a', 'Ada', { place: at(1, 'dprk') }),
      card('c', 'Cy'),
    ];
    const codes = [
      { person: 'a', rejoin: 'WQ7KM3PD9T' },
      { person: 'b', rejoin: 'H4XRT8NC6Y' },
    ];
    const { user, asked } = renderHost(people, <HostHall />, {
      info: { tables: 2 },
      answers: { 'host.codes': { codes } },
    });
    await user.click(screen.getByRole('button', { name: 'Seat cards' }));
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Make 2 cards' }));
    expect(asked).toEqual([['host.codes', { people: ['a', 'b'] }]]);
    const [first, second] = screen.getAllByRole('article');
    if (first === undefined || second === undefined) throw new Error('no cards');
    expect(within(first).getByRole('heading', { name: 'Pyongyang' })).toBeTruthy();
    expect(within(first).getByText('WQ7KM-3PD9T')).toBeTruthy();
    expect(within(first).getByText('Table 1, International Relations 214')).toBeTruthy();
    expect(within(second).getByText('Bo')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });
});
