import { parentPort } from 'node:worker_threads';

// A thread that ends in the midst of its plan.
parentPort?.postMessage('loaded', []);
parentPort?.on('message', () => process.exit(1));
