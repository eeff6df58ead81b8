import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../session/ports.ts';
import type { Reporter } from '../table/ports.ts';

/** What is counted now; asked for when somebody reads the figures. */
export interface Standing {
  readonly tables: number;
  readonly sessions: number;
  /** Open connections: a person at a table of a session has two. */
  readonly connections: number;
}

/** Figures of one process, for whoever looks after it. Nothing of a game, a person or a code is among them. */
export interface Metrics {
  /** The same store, with how long it takes to put something on record. */
  watchLog(log: Store): Store;
  /** The same reporter, with a count of what it is told. */
  watchReporter(reporter: Reporter): Reporter;
  /** A request at a table was answered: with `ok`, or with the code of its refusal. */
  readonly answered: (request: string, outcome: string) => void;
  /** From now on these are the figures of a member of a server, which has so much going on. */
  follow(member: string, standing: () => Standing): void;
  /** All of it, in the text form of Prometheus. */
  read(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Count what one process does. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'letter_requests_total',
    help: 'Requests at tables, by what was asked and how it was answered: ok, or the code of the refusal.',
    labelNames: ['request', 'outcome'],
    registers,
  });
  const faults = new Counter({
    name: 'letter_faults_total',
    help: 'Faults of the server itself, by the part that met them; each has a line in the log.',
    labelNames: ['part'],
    registers,
  });
  const turnedAway = new Counter({
    name: 'letter_turned_away_total',
    help: 'Calls and connections from outside that were turned away, by the reason.',
    labelNames: ['reason'],
    registers,
  });
  const appends = new Histogram({
    name: 'letter_log_append_seconds',
    help: 'Seconds until the events of an act were on disk, or were refused by the store.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  let standing = (): Standing => ({ tables: 0, sessions: 0, connections: 0 });
  for (const [name, help] of [
    ['tables', 'Tables that run in this process.'],
    ['sessions', 'Sessions that run in this process.'],
    ['connections', 'Open connections of people in this process.'],
  ] as const) {
    const gauge: Gauge = new Gauge({
      name: `letter_${name}`,
      help,
      registers,
      collect: () => gauge.set(standing()[name]),
    });
  }
  watchLoop(registers);

  return {
    contentType: registry.contentType,
    read: () => registry.metrics(),
    follow(member, asked) {
      registry.setDefaultLabels({ member });
      standing = asked;
    },
    answered: (request, outcome) => requests.inc({ request, outcome }),
    watchLog: (log) => ({
      ...log,
      async append(table, expected, batch) {
        const done = appends.startTimer();
        const written = await log.append(table, expected, batch);
        done({ outcome: written.ok ? 'ok' : written.error.code });
        return written;
      },
    }),
    watchReporter: (reporter) => ({
      ...reporter,
      fault(what, error) {
        // What comes after the first word is the id of a table.
        faults.inc({ part: what.split(' ', 1)[0] ?? what });
        reporter.fault(what, error);
      },
      refused(kind, text) {
        turnedAway.inc({ reason: kind });
        reporter.refused(kind, text);
      },
    }),
  };
}

/** The longest that the event loop was held up between two readings: the library's own gauges keep the longest since the start. */
function watchLoop(registers: Registry[]): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const gauge: Gauge = new Gauge({
    name: 'letter_loop_delay_seconds',
    help: 'How long the event loop was held up since the last reading: the 99th of a hundred, and the longest.',
    labelNames: ['share'],
    registers,
    collect() {
      gauge.set({ share: 'p99' }, delay.percentile(99) / 1e9);
      gauge.set({ share: 'max' }, delay.max / 1e9);
      delay.reset();
    },
  });
}
