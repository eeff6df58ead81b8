import { parentPort } from 'node:worker_threads';
import type { BotTurn } from '@letter/shared/bots';
import { expertTurn, USUAL_DEPTH } from '@letter/shared/expert';
import type { PlanTask } from './plan-task.ts';

// A thread of the experts: it answers each plan that it is given with a turn.

function planned({ view, scenario, options, millis }: PlanTask): BotTurn {
  const end = performance.now() + millis;
  return expertTurn(view, scenario, options, USUAL_DEPTH, () => performance.now() < end);
}

parentPort?.postMessage('loaded', []);
parentPort?.on('message', (task: PlanTask) => parentPort?.postMessage(planned(task), []));
