import { parentPort } from 'node:worker_threads';

// The thread that carries pages of a log, and ends when it is asked to.

parentPort?.on('message', () => process.exit(7));
