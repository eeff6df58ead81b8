import { parseLog } from '@letter/shared/authority';
import { OTHERS, WHAT_IF_FIGURES, parseChange, type WhatIfAnswer } from '@letter/shared/play';
import { findScenario } from '@letter/shared/lab';
import { whatIf } from '@letter/shared/what-if';
import { command, JSON_OPTION, Option } from './command.ts';
import { readText } from './files.ts';
import { print, refuseCall } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

// A log played on a scenario file of one's own is given that file again with --scenario.

const call = command('whatif', 'Run a finished game again with one thing changed, beside the game as it was.')
  .argument('<file>', 'a log written by simulate --log')
  .requiredOption(
    '--change <change>',
    'what is changed, such as china.effort>=2@3, no-text@4 or no-letter.dollar.elite',
  )
  .addOption(new Option('--others <what>', 'what all others do').choices(OTHERS).default(OTHERS[0]))
  .option(...SCENARIO_OPTION)
  .option(...JSON_OPTION)
  .parse();
const values = call.opts();
const [file] = call.processedArgs;

const change = parseChange(values.change);
if (!change.ok) refuseCall(change.error.sentence);
const log = parseLog(readText(file));
if (!log.ok) refuseCall(log.error.sentence);
const [started] = log.value;
if (started?.kind !== 'game-started') refuseCall('A log starts with game-started.');
const scenario = values.scenario === undefined ? findScenario(started.scenario) : readScenario(values.scenario);
if (scenario === null) refuseCall(`There is no world "${started.scenario}"; give its file with --scenario.`);

const begun = performance.now();
const answer = whatIf({ scenario, events: log.value }, change.value, values.others);
if (!answer.ok) refuseCall(answer.error.sentence);
const millis = Math.round(performance.now() - begun);
print(values.json, { ...answer.value, millis }, () => linesOf(answer.value, millis));

function linesOf(
  { change: written, others, played, changed, end, draws, endings }: WhatIfAnswer,
  ms: number,
): string[] {
  const rows = WHAT_IF_FIGURES.map((figure) => {
    const { was, now, mean, sd, low, high } = end[figure];
    return `${figure.padEnd(14)}${`${was} -> ${now}`.padEnd(18)}${mean} ± ${sd}, middle 80 % from ${low} to ${high}`;
  });
  const counted = Object.entries(endings).map(([ending, count]) => `${ending} ${count}`);
  return [
    `${written}, all others ${others}: ${played.ending} -> ${changed.ending}`,
    ...rows,
    `Of ${draws} draws: ${counted.join(', ')}. A model's answer, not a forecast. ${ms} ms`,
  ];
}
