import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WaitingFirst } from './tests/tools/waiting-first.ts';

/** Files that start a server or open connections: the real-time library allows one server to a set of modules. */
const onTheLine = globSync('tests/server/**/*.test.ts').filter((file) =>
  /test-server|session-play|server\/app'|recording-socket|raw-socket|\/load\/|net\/connect/u.test(
    readFileSync(file, 'utf8'),
  ),
);

// Every folder of tests but the browser ones (tests/e2e, run by Playwright).
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['tests/{shared,laws,claims,golden,types,server}/**/*.test.ts'],
          exclude: onTheLine,
          // Functions without a state of their own: reading them anew for each file would take longer than most of the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'connected',
          include: ['tests/{tooling,load,client}/**/*.test.ts', ...onTheLine],
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
    sequence: { sequencer: WaitingFirst },
    // Generous, since nothing here is a measure of speed: a busy machine must not make a test fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A forgotten `test.only` fails the run instead of hiding the rest.
    allowOnly: false,
    reporters: ['default'],
  },
});
