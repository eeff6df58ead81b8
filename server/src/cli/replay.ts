import { replay } from '@letter/shared/authority';
import { command, JSON_OPTION } from './command.ts';
import { readText } from './files.ts';
import { print } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

// A log played on a scenario file of one's own is given that file again with --scenario.

const call = command(
  'replay',
  'Fold the saved events of a game, adjudicate its orders again, and compare round by round.',
)
  .argument('<file>', 'a log written by simulate --log')
  .option(...SCENARIO_OPTION)
  .option(...JSON_OPTION)
  .parse();
const values = call.opts();
const [file] = call.processedArgs;

const scenario = values.scenario === undefined ? null : readScenario(values.scenario);
const outcome = replay(readText(file), scenario);
print(values.json, outcome, () =>
  outcome.kind === 'same'
    ? [`${outcome.rounds} rounds agree.`, `Digest ${outcome.digest}`]
    : [`Not the same: ${outcome.sentence}`],
);
if (outcome.kind !== 'same') process.exit(1);
