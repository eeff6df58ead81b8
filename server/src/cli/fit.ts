import { FITTED, fitParameters } from '@letter/shared/lab';
import { print, readCall } from './print.ts';
import { readScenario } from './read-scenario.ts';

// Repeats the fit on 2016-2018 from the values in the scenario data. It prints what it finds and changes no file.

const { values } = readCall({
  options: { json: { type: 'boolean', default: false }, scenario: { type: 'string' } },
});
const scenario = readScenario(values.scenario);
const fit = fitParameters(scenario);
print(values.json, fit, () => [
  `Mean square of relative errors over the fitted rows: ${fit.before.toFixed(4)} before, ${fit.after.toFixed(4)} after.`,
  ...FITTED.map(({ path, was }) => `${path}: ${(fit.values[path] ?? was).toPrecision(4)} (first estimate ${was})`),
]);
