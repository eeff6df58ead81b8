import { parentPort } from 'node:worker_threads';
import type { WhatIfReply } from '@letter/shared/play';
import { replyTo } from '@letter/shared/what-if';
import type { WhatIfTask } from './question.ts';

// A thread that answers what would have been: each question that it is given with a reply.

function answered({ game, change, others }: WhatIfTask): WhatIfReply {
  const begun = performance.now();
  const reply = replyTo(game, change, others);
  return { ...reply, millis: Math.round(performance.now() - begun) };
}

parentPort?.postMessage('loaded', []);
parentPort?.on('message', (task: WhatIfTask) => parentPort?.postMessage(answered(task), []));
