// A thread of `pnpm generate`: it runs one part of a report after another.
import { type ReportJob, runReportJob, type Samples } from '@letter/shared/lab';

/** The samples of a job, in the order of the claims. Throws if it names what the model does not have. */
export const runInThread = (job: ReportJob): readonly Samples[] => {
  const result = runReportJob(job);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
