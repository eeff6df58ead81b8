import '../support/recording-socket.ts';
import type { Order, PostId, Result, SeatId } from '@letter/shared/play';
import { reportId, SEATS } from '@letter/shared/play';
import type { Refusal, RequestName, RequestOf } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player } from '../support/test-server.ts';

// The Panel and the Press at a table: who takes them, what they may ask, and what reaches whom.

const DONE = { ok: true, value: { done: true } };
const refusal = (code: string) => ({ ok: false, error: { code } });

/** Ann for the United States, and two at the table without a seat. */
async function play(): Promise<{ desk: LoneTable; ann: string; noor: string; pia: string }> {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  const noor = await desk.table.arrive('hash-Noor', 'Noor');
  const pia = await desk.table.arrive('hash-Pia', 'Pia');
  expect(await desk.ask(noor, 'seat.take', { seat: 'panel' })).toEqual(DONE);
  expect(await desk.ask(pia, 'seat.take', { seat: 'press' })).toEqual(DONE);
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  return { desk, ann, noor, pia };
}

test('two who have no seat take the roles; no bot ever does, and they are no onlookers', async () => {
  const { desk, noor, pia } = await play();
  const { info, people } = desk.shown();
  expect(info.people.map(({ name, seat, role }) => [name, seat, role])).toEqual(
    expect.arrayContaining([
      ['Noor', null, 'panel'],
      ['Pia', null, 'press'],
    ]),
  );
  expect(info.observers).toBe(0);
  expect(people.get(noor)).toMatchObject({ seat: null, role: 'panel' });
  expect(desk.shown().roles).toMatchObject({ panel: { role: 'panel' }, press: { role: 'press' } });
  // Back from the record they are who they were.
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Pia', 'Pia');
  expect(back.shown().people.get(pia)).toMatchObject({ role: 'press' });
  expect((await everything(desk.log, 'table'))?.record.people.find(({ id }) => id === noor)?.role).toBe('panel');
});

test('what a role may not do is refused with its reason, and nothing of it is done', async () => {
  const { desk, ann, noor, pia } = await play();
  const stamp = { round: 1, phase: 'briefing' } as const;
  const file = { requestId: 'f', ...stamp, report: reportId('R1.un.1') };
  const words = (requestId: string) =>
    ({ requestId, ...stamp, lean: 'pressure', words: 'Words', about: null }) as const;
  type Refused = {
    [K in RequestName]: readonly [person: string, name: K, body: RequestOf<K>, code: Refusal['code']];
  }[RequestName];
  const cases: readonly Refused[] = [
    [ann, 'finding.publish', file, 'not-your-role'],
    [pia, 'finding.publish', file, 'not-your-role'],
    [noor, 'finding.publish', file, 'wrong-phase'],
    [noor, 'headline.publish', words('h1'), 'not-your-role'],
    [pia, 'headline.publish', words('h2'), 'wrong-phase'],
    [pia, 'headline.publish', { ...words('h3'), phase: 'orders' }, 'stale-phase'],
    [ann, 'note.send', { messageId: 'n1', to: 'china', text: 'Hello' }, 'unknown-target'],
    [pia, 'note.send', { messageId: 'n2', to: 'panel', text: 'Hello' }, 'unknown-target'],
    [pia, 'note.send', { messageId: 'n3', to: 'us', text: ' \n ' }, 'message-empty'],
    [pia, 'order.submit', { orderId: 'o', ...stamp, order: { kind: 'set-burden', burden: 'some' } }, 'no-seat'],
    [pia, 'seat.ready', { ...stamp, ready: true }, 'no-seat'],
    [pia, 'message.send', { messageId: 'm', to: 'plenary', text: 'Hello', pledge: false }, 'no-seat'],
    // Whoever has read one side’s secrets takes no other place.
    [pia, 'seat.take', { seat: 'un' }, 'knows-secrets'],
    [pia, 'seat.take', { seat: 'panel' }, 'knows-secrets'],
    [ann, 'seat.take', { seat: 'press' }, 'already-started'],
  ];
  const before = desk.table.record;
  for (const [person, name, body, code] of cases)
    expect(await desk.ask(person, name, body), `${name} ${code}`).toMatchObject(refusal(code));
  expect(desk.table.record).toEqual(before);
  expect(desk.shown().public).toMatchObject({ panelFindings: [], pressHeadlines: [] });
  // Somebody who has seen nothing may still come to a role that is free, and to no other.
  const eve = await desk.table.arrive('hash-Eve', 'Eve');
  expect(await desk.ask(eve, 'seat.take', { seat: 'press' })).toMatchObject(refusal('seat-taken'));
});

test('a headline and a note are taken once, written in one line, and kept with who wrote them', async () => {
  const { desk, ann, pia } = await play();
  await desk.reach([ann], 1, 'negotiation');
  const stamp = { round: 1, phase: 'negotiation' } as const;
  const body = { requestId: 'h', ...stamp, lean: 'dialogue', words: '  Talks\n\u202Esoon ', about: null } as const;
  const first = await desk.ask(pia, 'headline.publish', body);
  expect(first).toMatchObject({ ok: true });
  expect(await desk.ask(pia, 'headline.publish', body)).toEqual(first);
  expect(await desk.ask(pia, 'headline.publish', { ...body, requestId: 'h2' })).toMatchObject(refusal('once-a-round'));
  expect(desk.shown().public?.pressHeadlines).toEqual([
    { round: 1, lean: 'dialogue', words: 'Talks soon', about: null },
  ]);
  await desk.ask(ann, 'note.send', { messageId: 'n', to: 'press', text: 'You may quote us.' });
  const [note] = desk.shown().seats.us?.notes ?? [];
  expect(note).toMatchObject({ role: 'press', seat: 'us', from: 'seat', text: 'You may quote us.', round: 1 });
  // How far each side has read is kept for both.
  for (const [person, conversation] of [
    [ann, 'press'],
    [pia, 'us'],
  ] as const)
    expect(await desk.ask(person, 'message.read', { conversation, message: note?.id ?? '' })).toEqual(DONE);
  expect(desk.shown().people.get(pia)?.marks.read).toEqual({ us: note?.id });
  const saved = await everything(desk.log, 'table');
  expect(saved?.answers.filter(({ person }) => person === pia).map(({ request }) => request)).toEqual(['publish h']);
});

test('among strangers and alone nobody takes a role', async () => {
  for (const kind of ['public', 'solo'] as const) {
    const desk = await loneTable(undefined, undefined, { kind });
    const ann = await desk.table.arrive('hash-Ann', 'Ann');
    expect(await desk.ask(ann, 'seat.take', { seat: 'press' })).toMatchObject(
      desk.shown().info.status === 'waiting' ? refusal('no-roles') : refusal('already-started'),
    );
  }
});

type Room = Record<SeatId | 'panel' | 'press' | 'observer', Player>;

/** Everything that ever went to a person's sockets. */
const receivedBy = (player: Player): Buffer =>
  Buffer.concat(
    player.sockets.flatMap(({ frames }) => frames.filter(({ way }) => way === 'in').map(({ bytes }) => bytes)),
  );

async function accepted(answer: Promise<Result<unknown, Refusal>>): Promise<void> {
  const given = await answer;
  expect(given.ok ? null : given.error).toBeNull();
}

async function ready(room: Room): Promise<void> {
  const before = room.us.view().public;
  for (const seat of SEATS) await accepted(room[seat].ask.setReady(true));
  for (const player of Object.values(room))
    await player.until('the next phase', ({ public: now }) => now?.phase !== before?.phase);
}

test('no frame of anybody holds what is the Panel’s, the Press’s or a delegation’s alone', async () => {
  const server = await startServer({
    config: { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 3_600_000 } },
  });
  const code = await server.table({ kind: 'friends' });
  const come = (name: string): Promise<Player> => join(server, code, name);
  const room: Room = {
    us: await come('Uma'),
    china: await come('Chen'),
    un: await come('Noor'),
    dprk: await come('Pak'),
    panel: await come('Petra'),
    press: await come('Ines'),
    observer: await come('Ola'),
  };
  await accepted(room.panel.ask.takeSeat('panel'));
  await accepted(room.press.ask.takeSeat('press'));
  await accepted(room.us.ask.start());
  for (const player of Object.values(room)) await player.until('round 1', (view) => view.public !== null);
  const secrets: { readonly text: string; readonly for: readonly PostId[] }[] = [];
  const plant = (text: string, ...readers: readonly PostId[]): string => {
    secrets.push({ text, for: readers });
    return text;
  };
  await ready(room);
  await accepted(room.china.ask.writeNote('press', plant('off-the-record-china', 'china', 'press')));
  await accepted(room.un.ask.writeNote('panel', plant('a-hint-for-the-panel', 'un', 'panel')));
  await accepted(room.press.ask.writeNote('us', plant('may-we-quote-you', 'us', 'press')));
  await accepted(room.us.ask.say({ to: 'china', text: plant('between-us-and-china', 'us', 'china'), pledge: false }));
  await accepted(room.us.ask.say({ to: 'plenary', text: plant('said-to-all-four', ...SEATS), pledge: false }));
  await ready(room);
  const look: Order = { kind: 'panel-look', target: { kind: 'corridor', corridor: 'border' }, depth: 2 };
  plant('"kind":"panel-look"', 'un');
  await accepted(room.un.ask.submit(look));
  await ready(room);
  await room.panel.until('the report', ({ role }) => role?.role === 'panel' && role.files.length > 0);
  plant('"kind":"effort","corridor":"border"', 'un', 'panel');
  // What the UN plans and how it is placed is not the Panel’s to know.
  for (const field of ['privateAim', 'docket@', 'observations#']) plant(field, ...SEATS);
  for (const post of [...SEATS, 'panel', 'press', 'observer'] as const) {
    const bytes = receivedBy(room[post]);
    const view = JSON.stringify(room[post].view());
    for (const secret of secrets) {
      const mayKnow = post !== 'observer' && secret.for.includes(post);
      expect(bytes.includes(secret.text), `${post} and ${secret.text}`).toBe(mayKnow);
      if (!mayKnow) expect(view.includes(secret.text), `${post}'s view and ${secret.text}`).toBe(false);
    }
  }
  expect(room.press.view().seat).toBeNull();
  expect(server.faults).toEqual([]);
  for (const player of Object.values(room)) player.store.close();
  await server.app.close();
});
