import { err } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import type { SessionRequest } from '../request.ts';

/** A request that is about the lesson's time. */
export type ClockRequest = Extract<
  SessionRequest,
  {
    readonly name:
      | 'host.bell'
      | 'host.pause'
      | 'host.resume'
      | 'host.extend'
      | 'host.close-phase'
      | 'host.step'
      | 'host.extra-time';
  }
>;

/** Do what a host asks of the lesson's clock. */
export async function mindLesson(core: SessionCore, by: string, request: ClockRequest): DoneOrNot {
  const { lesson } = core;
  if (lesson === null) return err({ code: 'internal' });
  switch (request.name) {
    case 'host.bell':
      return doneIf(await lesson.setLesson(by, request.body));
    case 'host.pause':
      return doneIf(await lesson.pause(by, request.body));
    case 'host.resume':
      return doneIf(await lesson.resume(by, request.body));
    case 'host.extend':
      return doneIf(await lesson.extend(by, request.body));
    case 'host.close-phase':
      return doneIf(await lesson.closePhase(by, request.body));
    case 'host.step':
      return doneIf(await lesson.setStep(by, request.body));
    case 'host.extra-time':
      return doneIf(await lesson.setExtraTime(request.body));
  }
}
