/** Collects what arrives together and hands it on in one batch, one batch at a time. */
export interface GroupCommit<Job, Answer> {
  add(job: Job): Promise<Answer>;
  /** Resolves once everything that was added is answered. */
  idle(): Promise<void>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
}

/**
 * Make a queue in which all that waits shares one write to disk: the price of a flush is paid once a batch. `write` answers
 * job by job and never rejects.
 */
export function groupCommit<Job, Answer>(
  most: number,
  write: (jobs: readonly Job[]) => Promise<readonly Answer[]>,
  missing: Answer,
): GroupCommit<Job, Answer> {
  let waiting: Waiting<Job, Answer>[] = [];
  let flushing: Promise<void> | null = null;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const answers = await write(batch.map(({ job }) => job));
      batch.forEach(({ resolve }, index) => resolve(answers[index] ?? missing));
    }
    flushing = null;
  };

  return {
    add: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        // The next turn of the loop: whatever else this turn brings comes along.
        flushing ??= new Promise<void>((next) => setImmediate(next)).then(flush);
      }),
    idle: async () => {
      await flushing;
    },
  };
}
