import { canonicalJson, digestOf, parseLog } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { logPath, scenarioPath, unpacked } from '../golden/games.ts';

// A saved game as an older release would have left it, which did not know a price, an order, a parameter, a stock and a
// format yet, and which had one price that this release no longer has.

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

function without(data: unknown, [key = '', ...rest]: readonly string[]): Data {
  if (!isData(data) || data[key] === undefined) throw new Error(`the data has no ${key}`);
  const { [key]: inside, ...left } = data;
  return rest.length === 0 ? left : { ...data, [key]: without(inside, rest) };
}

/** What the older release did not know, by its path. Nobody places a hold in its game. */
export const LACKED = [
  ['costs', 'convene.points'],
  ['opens', 'place-hold'],
  ['params', 'circle', 'rally'],
  ['stocks', 'diplomacy', 'buildUp'],
  ['formats', 'blitz'],
] as const;

const whole = JSON.parse(unpacked(scenarioPath('standard'))) as Data;
const lacking = LACKED.reduce<Data>(without, whole);

/** The data of its world, and the hash by which its tables know it. */
export const OLDER: Data = { ...lacking, costs: { ...(lacking['costs'] as Data), 'envoy.staff': 1 } };
export const OLDER_HASH = digestOf(canonicalJson(OLDER));

const parsed = parseLog(unpacked(logPath('standard')));
if (!parsed.ok) throw new Error(parsed.error.sentence);

/** The events of its game. */
export const OLDER_GAME: readonly GameEvent[] = parsed.value.map((event) =>
  event.kind === 'game-started' ? { ...event, scenarioHash: OLDER_HASH } : event,
);
