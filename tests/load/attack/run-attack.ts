import '../../support/recording-socket.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { isSeed } from '../../../shared/src/lib/seed.ts';
import { freePort } from '../../tools/tools.ts';
import { ServerChild } from '../chaos/server-child.ts';
import { guessSecrets } from './guess-secrets.ts';
import type { SecretsGuessed } from './guess-secrets.ts';
import { Honest } from './honest.ts';
import { SCRIPTS } from './scripts.ts';
import { diceOf } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { memoryOf } from '../memory-of.ts';
import { Tallied } from './tallied.ts';

/** How long to attack, from which dice, and how much to guess afterwards. */
export interface AttackPlan {
  readonly ms: number;
  readonly seed: number;
  readonly dataDir: string;
  readonly seedsTried: number;
  readonly games: number;
  readonly say?: (what: string) => void;
}

/** What came of an attack. */
export interface AttackFigures extends SecretsGuessed {
  readonly frames: number;
  readonly requests: number;
  readonly crashes: number;
  readonly unanswered: number;
  readonly stallsOver200ms: number;
  readonly logLines: number;
  readonly rssGrowthMB: number;
  readonly leaks: number;
}

/** Lets every script of a stranger loose on a server of its own, with people at an honest table beside them. */
export async function runAttack({
  ms,
  seed,
  dataDir,
  seedsTried,
  games,
  say = () => {},
}: AttackPlan): Promise<AttackFigures> {
  const server = new ServerChild(await freePort(), { LETTER_DATA: dataDir, LETTER_LOG: 'info' });
  await server.start();
  const dice = diceOf(seed);
  const honest = new Honest(server.origin, await open(server.origin), `mark${seed}-0123456789`);
  await honest.play();
  const tallied = new Tallied(server.origin, honest.secrets);
  const target = { tallied, dice, code: honest.code, own: await open(server.origin) };
  await wait(500);
  const before = memoryOf(server.pid);
  const end = Date.now() + ms;
  const names = Object.keys(SCRIPTS);
  // Everything at once, then two at a time as the dice say.
  let turn: readonly string[] = names;
  do {
    say(`${turn.join(', ')}: ${tallied.requests} requests, ${tallied.frames} frames`);
    await Promise.all(turn.map(async (name) => SCRIPTS[name]?.(target)));
    turn = [0, 1].flatMap(() => names[Math.floor(dice() * names.length)] ?? []);
  } while (server.isAlive && Date.now() < end);
  await honest.rest();
  const isAlive = server.isAlive;
  await wait(1_000);
  const growth = isAlive ? memoryOf(server.pid) - before : 0;
  const code = await server.stop();
  const { frames, requests, unanswered, leaks } = tallied;
  return {
    frames,
    requests,
    crashes: isAlive && code === 0 ? 0 : 1,
    unanswered,
    stallsOver200ms: honest.stalls,
    logLines: server.lines,
    rssGrowthMB: Math.round(growth / 1_024),
    leaks,
    ...guessSecrets(
      Array.from({ length: games }, (_, game) => longSeed(dice, game)),
      seedsTried,
    ),
  };
}

async function open(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/tables`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'friends', format: 'standard', name: 'Host' }),
  });
  return ((await response.json()) as { code: string }).code;
}

function longSeed(dice: Dice, game: number) {
  const seed = Array.from({ length: 32 }, () => Math.floor(dice() * 16).toString(16)).join('');
  if (!isSeed(seed)) throw new Error(`no seed for game ${game}: ${seed}`);
  return seed;
}
