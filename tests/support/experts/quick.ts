import { parentPort } from 'node:worker_threads';

// A thread that tells how long it was given for its plan.
parentPort?.postMessage('loaded', []);
parentPort?.on('message', ({ millis }: { readonly millis: number }) =>
  parentPort?.postMessage({ orders: [], messages: [], note: { millis } }, []),
);
