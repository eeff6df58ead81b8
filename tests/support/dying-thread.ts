import { parentPort } from 'node:worker_threads';
import type { Task } from '@letter/server/log/sqlite-thread';

// The thread that writes a log, and ends before it carries out anything for the table `dies`.

parentPort?.on('message', (task: Task) => {
  if (task.kind === 'write' && task.jobs.some((job) => job.kind === 'append' && job.table === 'dies')) process.exit(7);
});
await import('@letter/server/log/sqlite-thread');
