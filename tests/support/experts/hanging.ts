import { parentPort } from 'node:worker_threads';

// A thread that never comes to an end with its plan.
parentPort?.postMessage('loaded', []);
parentPort?.on('message', () => {
  for (;;);
});
