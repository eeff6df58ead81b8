// The files of a version are never rewritten: an old log folds to its digest whatever happens to rules and numbers.
import { shortSeed } from '@letter/shared/authority';
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { command } from '@letter/server/cli/command';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { digestOf, startGame, worldText } from '@letter/shared/authority';
import { pathOf, type Kept } from './kept.ts';

command('golden:version', 'Store one game of the current rules version permanently, with its scenario data.').parse();

const setup = {
  seed: shortSeed(2016),
  format: 'standard',
  fixedRounds: null,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
} as const;
const [started] = startGame(DEFAULT_SCENARIO, setup.seed, setup.format, setup.fixedRounds);
if (started?.kind !== 'game-started') throw new Error('a log begins with its start');
const name = `v${started.rulesVersion}-standard`;
if (existsSync(pathOf(`${name}.json`))) throw new Error(`${name} is kept already and is never recorded again`);

const game = playBotGame({ scenario: DEFAULT_SCENARIO, ...setup });
const log = `${game.log.map((event) => JSON.stringify(event)).join('\n')}\n`;
const kept: Kept = {
  rulesVersion: started.rulesVersion,
  scenarioHash: started.scenarioHash,
  rounds: game.world.history.length,
  ending: game.world.ending,
  digest: digestOf(worldText(game.world)),
};
writeFileSync(pathOf(`${name}.jsonl.gz`), gzipSync(log, { level: 9 }));
writeFileSync(pathOf(`${name}.scenario.json.gz`), gzipSync(JSON.stringify(DEFAULT_SCENARIO), { level: 9 }));
writeFileSync(pathOf(`${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
console.log(name, kept);
