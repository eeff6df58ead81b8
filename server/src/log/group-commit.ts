/** Collects what arrives together and hands it on in batches. */
export interface GroupCommit<Job, Answer> {
  add(job: Job): Promise<Answer>;
  /** Resolves once everything that was added is answered. */
  idle(): Promise<void>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
}

/** How a queue hands on what waits in it. */
export interface Handing<Job, Answer> {
  /** Jobs in one batch. */
  readonly most: number;
  /** Batches that may be under way at once. */
  readonly ahead: number;
  /** Answers job by job and never rejects. */
  readonly write: (jobs: readonly Job[]) => Promise<readonly Answer[]>;
  /** What a job is told that was not answered. */
  readonly missing: Answer;
}

/** Make a queue in which all that one turn of the event loop brings shares one write to disk: a flush is paid once a batch. */
export function groupCommit<Job, Answer>({
  most,
  ahead,
  write,
  missing,
}: Handing<Job, Answer>): GroupCommit<Job, Answer> {
  let waiting: Waiting<Job, Answer>[] = [];
  let isDue = false;
  let underWay = 0;
  let whenIdle: (() => void)[] = [];

  const handOn = async (): Promise<void> => {
    const batch = waiting.slice(0, most);
    waiting = waiting.slice(most);
    underWay += 1;
    const answers = await write(batch.map(({ job }) => job));
    underWay -= 1;
    batch.forEach(({ resolve }, index) => resolve(answers[index] ?? missing));
    flush();
  };
  const flush = (): void => {
    if (waiting.length > 0 && underWay < ahead) {
      void handOn();
      flush();
    }
    if (underWay > 0 || waiting.length > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  };

  return {
    add: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        if (isDue || underWay >= ahead) return;
        isDue = true;
        // The next turn of the loop: whatever else this turn brings comes along.
        setImmediate(() => {
          isDue = false;
          flush();
        });
      }),
    idle: () =>
      underWay === 0 && waiting.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            whenIdle.push(resolve);
          }),
  };
}
