import { fork } from 'node:child_process';
import { percentile } from '../engine-speed.ts';
import { measureLoad, type LoadFigures } from '../drive/measure-load.ts';
import { listening, startOurServer, type ServerUnderLoad } from '../drive/server-under-load.ts';
import type { Mix, Peer } from '../drive/words.ts';
import { childEnv, end, freePort } from '../../tools/tools.ts';
import { installPeers, type Peers } from './install-peers.ts';

/** A server and what is done at it. */
interface Contestant {
  readonly name: string;
  readonly peer: Peer;
  readonly mix: Mix;
  /** Rate at which the first search begins; the others begin a little below what was found. */
  readonly from: number;
  readonly start: (peers: Peers) => Promise<ServerUnderLoad>;
}

const CONTESTANTS = [
  { name: 'ours', peer: 'ours', mix: 'open', from: 1_200, start: () => startOurServer() },
  { name: 'oursMixed', peer: 'ours', mix: 'mixed', from: 1_200, start: () => startOurServer() },
  {
    name: 'boardgameWhole',
    peer: 'boardgame-io',
    mix: 'open',
    from: 1_200,
    start: (peers) => startPeer(peers, 'boardgame-io'),
  },
  {
    name: 'boardgameDeltas',
    peer: 'boardgame-io',
    mix: 'open',
    from: 500,
    start: (peers) => startPeer(peers, 'boardgame-io', ['deltas']),
  },
  {
    name: 'bareColyseus',
    peer: 'bare-colyseus',
    mix: 'open',
    from: 5_000,
    start: (peers) => startPeer(peers, 'bare-colyseus'),
  },
] as const satisfies readonly Contestant[];

type Name = (typeof CONTESTANTS)[number]['name'];

/** The results of a comparison. */
export interface PeerFigures {
  readonly tables: number;
  readonly runs: number;
  /** Actions a second that each carries, one figure for each run. */
  readonly rates: Readonly<Record<Name, readonly number[]>>;
  /** The medians of the rates. */
  readonly medians: Readonly<Record<Name, number>>;
  /** Our open orders by boardgame.io's better mode, and by the bare room. */
  readonly toBoardgame: number;
  readonly toBareColyseus: number;
  /** Median of our p99 at half of our rate, in milliseconds. */
  readonly p99AtHalf: number;
}

/** How much of it, and where it says how far it is. */
export interface PeerPlan {
  readonly tables: number;
  readonly runs: number;
  readonly seconds: number;
  readonly say: (what: string) => void;
}

/** Installs the peers and puts all of them and our server under the same load, one after another, several times. */
export async function comparePeers({ tables, runs, seconds, say }: PeerPlan): Promise<PeerFigures> {
  say('npm installs boardgame.io and Colyseus into a temporary folder');
  const peers = await installPeers();
  const found: Record<Name, LoadFigures[]> = {
    ours: [],
    oursMixed: [],
    boardgameWhole: [],
    boardgameDeltas: [],
    bareColyseus: [],
  };
  try {
    for (let run = 1; run <= runs; run++) {
      for (const { name, peer, mix, from, start } of CONTESTANTS) {
        const before = found[name].at(-1)?.ordersPerSecond;
        const server = await start(peers);
        try {
          const figures = await measureLoad(server, {
            peer,
            mix,
            tables,
            seconds,
            from: before === undefined ? from : before * BELOW,
            isGuess: before !== undefined,
            say: (what) => say(`run ${run} of ${runs}, ${name}: ${what}`),
          });
          found[name].push(figures);
        } finally {
          await server.end();
        }
      }
    }
  } finally {
    peers.remove();
  }
  return figuresOf(found, tables, runs);
}

/** A second search begins one step below what the one before found. */
const BELOW = 0.86;

function figuresOf(found: Readonly<Record<Name, readonly LoadFigures[]>>, tables: number, runs: number): PeerFigures {
  const each = <T>(of: (name: Name) => T): Record<Name, T> => ({
    ours: of('ours'),
    oursMixed: of('oursMixed'),
    boardgameWhole: of('boardgameWhole'),
    boardgameDeltas: of('boardgameDeltas'),
    bareColyseus: of('bareColyseus'),
  });
  const rates = each((name) => found[name].map(({ ordersPerSecond }) => ordersPerSecond));
  const medians = each((name) => percentile(rates[name], 0.5));
  const ratio = (to: number): number => Math.round((medians.ours / to) * 100) / 100;
  return {
    tables,
    runs,
    rates,
    medians,
    toBoardgame: ratio(Math.max(medians.boardgameWhole, medians.boardgameDeltas)),
    toBareColyseus: ratio(medians.bareColyseus),
    p99AtHalf:
      Math.round(
        percentile(
          found.ours.map(({ p99 }) => p99),
          0.5,
        ) * 10,
      ) / 10,
  };
}

async function startPeer(
  peers: Peers,
  peer: 'boardgame-io' | 'bare-colyseus',
  args: readonly string[] = [],
): Promise<ServerUnderLoad> {
  const port = await freePort();
  const child = fork(peers.serverFile(peer), [...args], {
    env: childEnv({ NODE_ENV: 'production', PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await listening(child);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { address: `http://127.0.0.1:${port}`, pids: [child.pid ?? 0], end: () => end(child) };
}
