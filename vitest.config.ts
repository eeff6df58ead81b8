import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/tools/long-first.ts';

const TESTS = globSync('tests/{server,client}/**/*.test.ts').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const thoseWith = (pattern: RegExp): readonly string[] =>
  TESTS.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

/** Files that put something in the place of what others use (a timer of a module may be running already), or have servers beside their own. */
const apart = thoseWith(/vi\.(?:mock|spyOn|stubGlobal|useFakeTimers)|\/load\/|child_process/u);
/** Files that start a server or open connections: the real-time library allows one server at a time to a set of modules. */
const served = thoseWith(/test-server|session-play|server\/app'|recording-socket|raw-socket|net\/connect/u).filter(
  (file) => !apart.includes(file),
);

// Every folder of tests but the browser ones (tests/e2e, run by Playwright).
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['tests/{shared,laws,claims,golden,types,server,client}/**/*.test.ts'],
          exclude: [...served, ...apart],
          // Functions without a state of their own: reading them anew for each file would take longer than most of the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: served,
          setupFiles: ['tests/support/served-setup.ts'],
          // Each file ends its servers before the next begins, so that all of a worker share one set of modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/{tooling,load}/**/*.test.ts', ...apart],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/client/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/client/support/setup.ts'],
          // One document and one set of modules for all files of a worker: the setup leaves them clean.
          isolate: false,
        },
      },
    ],
    // Two cores are what the smallest machine of ours has; the third worker has what the others wait through.
    maxWorkers: 3,
    // A thread starts sooner than a process, and no test here needs one of its own.
    pool: 'threads',
    sequence: { sequencer: LongFirst },
    // Generous, since nothing here is a measure of speed: a busy machine must not make a test fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // A forgotten `test.only` fails the run instead of hiding the rest.
    allowOnly: false,
    reporters: ['default'],
  },
});
