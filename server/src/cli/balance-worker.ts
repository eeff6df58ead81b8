import { ablated, isBalanceAblation, runJob, type Job, type JobResult } from '@letter/shared/lab';
import { toldToThread } from '../lib/map-in-threads.ts';
import { readScenario } from './read-scenario.ts';

// A thread of `pnpm balance`: it is told a scenario once and does one job after another.

const told = toldToThread();
const [id, name] = Array.isArray(told) ? told.map(String) : [];
if (id === undefined) throw new Error('the balance worker was started without its scenario');
const measured = ablated(readScenario(id), name !== undefined && isBalanceAblation(name) ? name : null);

/** Do one job. */
export const doJob = (job: Job): JobResult => runJob(measured, job);
