import { FITTED, fitParameters } from '@letter/shared/lab';
import { command, JSON_OPTION } from './command.ts';
import { print } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

const values = command('fit', 'Repeat the fit on 2016-2018 from the values in the scenario data; no file is changed.')
  .option(...SCENARIO_OPTION)
  .option(...JSON_OPTION)
  .parse()
  .opts();
const scenario = readScenario(values.scenario);
const fit = fitParameters(scenario);
print(values.json, fit, () => [
  `Mean square of relative errors over the fitted rows: ${fit.before.toFixed(4)} before, ${fit.after.toFixed(4)} after.`,
  ...FITTED.map(({ path, was }) => `${path}: ${(fit.values[path] ?? was).toPrecision(4)} (first estimate ${was})`),
]);
