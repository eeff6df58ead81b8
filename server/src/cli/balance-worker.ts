import { parentPort, workerData } from 'node:worker_threads';
import { ablated, isBalanceAblation, runJob, type Job } from '@letter/shared/lab';
import { readScenario } from './read-scenario.ts';

// One worker of `pnpm balance`: it is told a scenario once and does one job after another.

const given: unknown = workerData;
const [id, name] = Array.isArray(given) ? given.map(String) : [];
const scenario = id === undefined ? null : readScenario(id);
const ablation = name !== undefined && isBalanceAblation(name) ? name : null;
if (scenario === null || parentPort === null) throw new Error('the balance worker was started without its scenario');

const port = parentPort;
const measured = ablated(scenario, ablation);
port.on('message', (job: Job) => port.postMessage(runJob(measured, job)));
