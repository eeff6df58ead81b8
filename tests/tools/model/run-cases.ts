import { availableParallelism } from 'node:os';
import { reportJobsOf, reportCases, reportResultsOf, type RanCase } from '@letter/shared/lab';
import { mapInThreads } from '@letter/server/lib/map-in-threads';
import type { runInThread } from './case-worker.ts';

/** Runs every case of a report on one thread per core. Throws if one cannot be run. */
export async function runCases(): Promise<readonly RanCase[]> {
  const cases = reportCases().map((at) => ({ at, jobs: reportJobsOf(at) }));
  const jobs = cases.flatMap((one) => one.jobs);
  const samples = await mapInThreads<typeof runInThread>(jobs, {
    module: new URL('./case-worker.ts', import.meta.url),
    task: 'runInThread',
    count: Math.min(4, availableParallelism()),
  });
  const ran = jobs.flatMap((job, index) => {
    const found = samples[index];
    return found === undefined ? [] : [{ at: job.at, spread: job.spread, samples: found }];
  });
  return cases.map(({ at }) => ({ at, results: reportResultsOf(ran.filter((one) => one.at === at)) }));
}
