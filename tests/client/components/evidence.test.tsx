import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EvidenceTab } from '../../../client/src/features/evidence/evidence-tab.tsx';
import { makeReplay } from '../../../client/src/features/evidence/replay/make-replay.tsx';
import { rememberKey } from '../../../client/src/net/host-keys.ts';
import { readReplay } from '../../../client/src/net/read-replay.ts';
import { ScenarioProvider } from '../../../client/src/state/use-table.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { projectReplay } from '../../../shared/src/truth/session/project-replay.ts';
import { REDACTIONS } from '../../../shared/src/session/replay.ts';
import type { Redaction } from '../../../shared/src/session/replay.ts';
import type { Participant, SessionState } from '../../../shared/src/truth/session/state.ts';
import { fold } from '../../../shared/src/truth/fold/evolve.ts';
import { DEFAULT_SETTINGS } from '../../../shared/src/session/terms.ts';
import { livelyGame } from '../../support/lively-game.ts';
import { card, renderHost } from '../support/host-desk.tsx';

// What a host takes home: files fetched with the host's key, a page made of a replay, and the way to delete all of it.

const KEY = 'k'.repeat(43);
const saved: { readonly name: string; readonly blob: Blob }[] = [];
const asked: { readonly url: string; readonly init: RequestInit }[] = [];
let reply: () => Response = () => new Response('');

beforeEach(() => {
  saved.length = 0;
  asked.length = 0;
  rememberKey('host', 'K7M4QX', KEY);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return Promise.resolve(reply());
  });
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.at(-1);
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const tab = (
  <ScenarioProvider scenario={january2016}>
    <EvidenceTab />
  </ScenarioProvider>
);
const openTab = () => renderHost([card('p1', 'Ann')], tab, { info: { stage: 'playing', tables: 3 } });

describe('the evidence of a session', () => {
  test('is asked for with the key of the host, and saved with the mark that spreadsheets need', async () => {
    reply = () => new Response('\uFEFFsession,name\r\nK7M4QX,Ünal\r\n');
    const { user } = openTab();
    await user.click(screen.getByRole('button', { name: 'Download: Every act' }));
    await screen.findByText('Saved: letter-and-spirit-K7M4QX-acts.csv');
    expect(asked[0]?.url).toContain('/api/sessions/K7M4QX/evidence/acts.csv');
    expect(asked[0]?.init.headers).toMatchObject({ authorization: `Bearer ${KEY}` });
    expect(saved.map(({ name }) => name)).toEqual(['letter-and-spirit-K7M4QX-acts.csv']);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(Array.from(bytes.subarray(0, 4))).toEqual([0xef, 0xbb, 0xbf, 's'.charCodeAt(0)]);
  });

  test('says at its own line why a file did not come, and saves nothing', async () => {
    reply = () => Response.json({ error: { code: 'not-a-host' } }, { status: 403 });
    const { user } = openTab();
    await user.click(screen.getByRole('button', { name: 'Download: Answers' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Only hosts of this session may take its evidence.');
    reply = () => new Response('{"tables":[{}]}');
    await user.click(screen.getByRole('button', { name: 'Download: For the class' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('do not understand each other'));
    expect(saved).toEqual([]);
  });

  test('goes to the learning record store, or says that there is none', async () => {
    reply = () => Response.json({ sent: 41 });
    const { user } = openTab();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('41 statements were sent.')).toBeVisible();
    reply = () => Response.json({ error: { code: 'no-record-store' } }, { status: 409 });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('was not told of a learning record store');
  });

  test('of an empty session says that it is empty; of games that run, that they run', () => {
    const { unmount } = renderHost([], tab);
    expect(screen.getByText(/Nobody has come to this session yet/)).toBeVisible();
    unmount();
    openTab();
    expect(screen.getByText(/Games still run/)).toBeVisible();
  });

  test('is deleted with the session only once that was confirmed', async () => {
    const { user, asked: requests } = openTab();
    await user.click(screen.getByRole('button', { name: 'Delete the session…' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('its 3 tables and everything');
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(requests).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete the session…' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(requests).toEqual([['host.delete', {}]]);
  });
});

describe('a session as one page', () => {
  const ann: Participant = {
    id: 'ann',
    name: '<b>Ann</b>',
    realName: 'Anna Real',
    tokenHash: 'h',
    codeHash: null,
    formerTokens: [],
    place: { table: 1, post: 'us' },
    isAdviser: false,
    isAbsent: false,
    isRemoved: false,
    extraTime: 1,
  };
  const session: Pick<SessionState, 'code' | 'settings' | 'people'> = {
    code: 'K7M4QX',
    settings: { ...DEFAULT_SETTINGS, name: 'IR <214>' },
    people: [ann],
  };
  const played = fold(january2016, livelyGame({ seed: 11, format: 'blitz', fixedRounds: 2 }));
  const said = played.messages.find(({ channel, text }) => channel.kind === 'pair' && text !== '');
  const world = {
    ...played,
    messages: played.messages.map((one) => (one === said ? { ...one, text: 'Between us alone' } : one)),
  };
  const pageOf = async (redaction: Redaction): Promise<string> =>
    (await makeReplay(JSON.stringify(projectReplay(redaction, session, [{ number: 1, world }])), january2016)) ?? '';

  test.each(REDACTIONS)('stands alone: no script, nothing fetched, names as text (%s)', async (redaction) => {
    const page = await pageOf(redaction);
    expect(page.slice(0, 40)).toMatch(/^<!doctype html>\n<html lang="en/);
    expect(/<script|<link|src=|url\(https?:|@import|<b>Ann/.exec(page)).toBeNull();
    expect(page).toContain('IR &lt;214&gt;: what happened');
    expect(page).toContain('href="#table-1"');
    expect(page.match(/class="split-disc"/g)).toHaveLength(world.history.length * 12);
    // A key without words would stand there as itself.
    expect(/replay\.[a-z]|\{\{/.exec(page)).toBeNull();
  });

  test('shows each audience what it may know', async () => {
    const [open, known, whole] = await Promise.all(REDACTIONS.map(pageOf));
    for (const secretWords of ['&gt;Ann', 'Scores', 'Who paid', 'Said in plenary'])
      expect(open).not.toContain(secretWords);
    expect(known).toContain('&lt;b&gt;Ann&lt;/b&gt;');
    expect(known).toContain('Said in plenary');
    expect(known).not.toContain('Anna Real');
    expect(whole).toContain('Anna Real');
    for (const page of [known, whole]) expect(page).toContain('Who paid');
    expect(known).not.toContain('Between us alone');
    expect(whole).toContain('Between us alone');
  });

  test('says of a session without games that there was none; what is no session makes no page', async () => {
    const none = await makeReplay(JSON.stringify(projectReplay('class', session, [])), january2016);
    expect(none).toContain('No game was begun in this session.');
    for (const text of ['', '[]', '{"redaction":"class","tables":[]}']) expect(readReplay(text)).toBeNull();
  });
});
