import { splitParts } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { projectSeat } from '@letter/shared/authority';
import { describe, expect, test } from 'vitest';
import { ViewReader } from '../../client/src/net/view-reader.ts';
import type { RawState } from '../../client/src/net/view-reader.ts';
import { playedTo, started } from '../support/play.ts';
import { PLAIN_YOU } from '../support/plain-you.ts';

// What a page makes of the state that it is sent, including a state that it cannot read.

const world = playedTo(started(), 2, 'orders');
const SEAT = 'china';
const held = { controller: 'person', names: ['Ann'], presence: 'here' } as const;
const info: TableView['info'] = {
  code: 'K7M4QX',
  kind: 'friends',
  status: 'playing',
  format: 'standard',
  pace: 'live',
  bots: 'competent',
  scenario: world.scenario.id,
  seats: { us: held, china: held, un: held, dprk: held },
  observers: 0,
  lead: null,
  people: [],
  endVote: null,
  isLocked: false,
  rule: null,
  deadline: 1_000,
};
const you: TableView['you'] = {
  seat: SEAT,
  name: 'Ann',
  ...PLAIN_YOU,
  host: true,
  maker: true,
};

interface Maps {
  readonly info: Map<string, string>;
  readonly parts: Map<string, string>;
  readonly own: Map<string, string>;
  readonly you: Map<string, string>;
}

function maps(): Maps {
  const { public: open, ...own } = projectSeat(world, SEAT);
  return {
    info: splitParts(info),
    parts: splitParts(open),
    own: splitParts(own),
    you: splitParts(you),
  };
}

const stateOf = (sent: Maps): RawState => ({
  info: sent.info,
  parts: sent.parts,
  seats: new Map([[SEAT, { parts: sent.own }]]),
  people: new Map([
    ['p1', { parts: new Map<string, string>() }],
    ['p2', { parts: sent.you }],
  ]),
});

function good(reader: ViewReader, sent: Maps): TableView {
  const read = reader.read(stateOf(sent));
  if (!read.ok || read.value === null) throw new Error('no view');
  return read.value;
}

test('what the server sends is read as it was, and what did not change keeps its identity', () => {
  const reader = new ViewReader();
  const sent = maps();
  const first = good(reader, sent);
  expect(first).toMatchObject({ info, you, seat: { seat: SEAT, public: { round: 2, phase: 'orders' } } });
  expect(first.seat?.public).toBe(first.public);
  expect(good(reader, maps())).toBe(first);
  sent.info.set('deadline', '2000');
  const second = good(reader, sent);
  expect(second.info.deadline).toBe(2_000);
  expect(second.info.seats).toBe(first.info.seats);
  expect(second.seat).toBe(first.seat);
});

describe('a state that cannot be read is reported as such, never thrown and never shown:', () => {
  test.each<[string, keyof Maps, string, string | null]>([
    ['a part that is no JSON', 'parts', 'round', '{'],
    ['a phase nobody knows', 'parts', 'phase', '"lunch"'],
    ['a round in words', 'parts', 'round', '"two"'],
    ['no record', 'parts', 'record', null],
    ['a record that is no list', 'parts', 'record', '{}'],
    ['a round of the record without its number', 'parts', 'record#0', '{"letters":{},"headlines":[]}'],
    ['a debrief without scores', 'parts', 'debrief', '{"ending":"contained","rounds":[]}'],
    ['a budget in another unit', 'own', 'budget', '{"unit":"euros","total":1,"spent":0}'],
    ['no messages', 'own', 'messages', null],
    ['trust that is no number', 'own', 'trust@us', '"high"'],
    ['a status nobody knows', 'info', 'status', '"paused"'],
    ['a seat held by nobody known', 'info', 'seats@us', '{"controller":"ghost","names":[],"presence":"here"}'],
    ['a seat too few', 'info', 'seats@us', null],
    ['standing orders of another kind', 'you', 'standing', '{"vote":"maybe"}'],
  ])('%s', (_what, map, key, text) => {
    const reader = new ViewReader();
    const sent = maps();
    // On a page that was there before the server changed, and on a new one.
    good(reader, sent);
    if (text === null) sent[map].delete(key);
    else sent[map].set(key, text);
    const fault = { ok: false, error: { code: 'not-understood' } };
    expect(reader.read(stateOf(sent))).toEqual(fault);
    expect(new ViewReader().read(stateOf(sent))).toEqual(fault);
  });
});

test('before anything has arrived there is nothing to read', () => {
  expect(new ViewReader().read({})).toEqual({ ok: true, value: null });
});
