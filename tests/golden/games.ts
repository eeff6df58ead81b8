import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BotGameSetup } from '@letter/shared/lab';

/** The expected results of a saved game. */
export interface Golden {
  readonly digest: string;
  readonly rounds: number;
  readonly ending: string | null;
}

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Where the digests are kept, the log of one game, and the data of the world that it was played on. */
export const DIGESTS = at('digests.json');
export const logPath = (name: string): string => at(`${name}.jsonl.gz`);
export const scenarioPath = (name: string): string => at(`${name}.scenario.json.gz`);

/** The text of a packed file. */
export const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

/** The two saved games: one of each format, with bots of different noise. */
export const GAMES: readonly (Omit<BotGameSetup, 'scenario'> & { readonly name: string })[] = [
  {
    name: 'standard',
    seed: 2016,
    format: 'standard',
    fixedRounds: null,
    temperature: { us: 1, china: 1, un: 1, dprk: 1 },
  },
  { name: 'blitz', seed: 1718, format: 'blitz', fixedRounds: null, temperature: { us: 0, china: 2, un: 1, dprk: 4 } },
];
