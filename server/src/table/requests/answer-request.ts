import { assertNever, err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { findExcess, noteDone } from './bounds.ts';
import { note } from './given-answers.ts';
import type { Core, Person } from '../core.ts';
import { dissent } from '../delegation/dissent.ts';
import { askForRule, assignLever, passOn } from '../delegation/lead-delegation.ts';
import { NOTE } from '../delegation/notes.ts';
import { sayInside } from '../delegation/say-inside.ts';
import { voteOnMotion } from '../delegation/vote.ts';
import { deleteTable } from './delete-table.ts';
import { handSeatOn, movePerson, spreadPeople } from './move-person.ts';
import { lockTable, removePerson, renamePerson, restorePerson } from './remove-person.ts';
import { agreeToEnd, endTable } from './end-table.ts';
import type { Request } from './request.ts';
import { setPace } from './set-pace.ts';
import { extendPhase, pauseTable, resumeTable } from './mind-clock.ts';
import { publishFinding, publishHeadline } from './publish.ts';
import { renewRejoin } from './rejoin.ts';
import { sendMessage } from './send-message.ts';
import { writeNote } from './send-note.ts';
import { setSeatReady } from './set-ready.ts';
import { setStanding } from './set-standing.ts';
import { startTable } from '../start-table.ts';
import { submitOrder, withdrawOrder } from './submit-order.ts';
import { markRead } from './mark-read.ts';
import { muteSeat } from './mute-seat.ts';
import { mayLead } from '../power.ts';
import { isForHosts } from '../conduct/for-hosts.ts';
import { askForSeat, takeSeat } from './take-seat.ts';

/** Answers that say nothing about the request itself: it may be tried again under the same id. */
const IS_FAULT: ReadonlySet<string> = new Set([
  'internal',
  'store-unavailable',
  'too-many-messages',
  'table-busy',
  'too-many-requests',
] satisfies Refusal['code'][]);

/** Do what a person asks, or say why not. A repeated id gets the first answer again. */
export async function answerRequest(core: Core, person: Person, request: Request): Promise<Result<unknown, Refusal>> {
  const id = requestId(request);
  const given = id === null ? undefined : person.answers.get(id);
  if (given !== undefined) return given;
  const excess = findExcess(core, person, request);
  const answer = excess === null ? await dispatch(core, person, request) : err(excess);
  if (answer.ok) noteDone(core, person, request);
  // A fault of ours, and what only comes too soon, may be tried again under the same id; every other answer stands.
  if (id !== null && (answer.ok || !IS_FAULT.has(answer.error.code))) note(person, id, answer);
  return answer;
}

function dispatch(core: Core, person: Person, request: Request): Promise<Result<unknown, Refusal>> {
  if (isForHosts(core, request.name)) return Promise.resolve(err({ code: 'hosts-decide' }));
  switch (request.name) {
    case 'order.submit':
      return submitOrder(core, person, request.body);
    case 'order.withdraw':
      return withdrawOrder(core, person, request.body);
    case 'seat.ready':
      return setSeatReady(core, person, request.body);
    case 'seat.take':
      return takeSeat(core, person, request.body);
    case 'seat.standing':
      return setStanding(core, person, request.body.orders);
    case 'seat.mute':
      return muteSeat(core, person, request.body);
    case 'message.read':
      return Promise.resolve(markRead(core, person, request.body));
    case 'delegation.vote':
      return voteOnMotion(core, person, request.body);
    case 'delegation.dissent':
      return Promise.resolve(dissent(core, person, request.body));
    case 'delegation.say':
      return sayInside(core, person, request.body);
    case 'delegation.pass-on':
      return passOn(core, person, request.body);
    case 'delegation.assign':
      return assignLever(core, person, request.body);
    case 'table.rule':
      return askForRule(core, person, request.body);
    case 'table.start':
      return mayLead(core, person) ? startTable(core) : Promise.resolve(err({ code: 'not-host' }));
    case 'table.pace':
      return setPace(core, person, request.body.pace);
    case 'table.pause':
      return pauseTable(core, person);
    case 'table.resume':
      return resumeTable(core, person);
    case 'table.extend':
      return extendPhase(core, person, request.body);
    case 'table.end':
      return endTable(core, person);
    case 'table.agree-to-end':
      return agreeToEnd(core, person, request.body);
    case 'table.lock':
      return lockTable(core, person, request.body);
    case 'table.spread':
      return spreadPeople(core, person);
    case 'seat.ask':
      return askForSeat(core, person, request.body);
    case 'seat.hand-on':
      return handSeatOn(core, person, request.body);
    case 'person.move':
      return movePerson(core, person, request.body);
    case 'person.remove':
      return removePerson(core, person, request.body);
    case 'person.restore':
      return restorePerson(core, person, request.body);
    case 'person.rename':
      return renamePerson(core, person, request.body);
    case 'table.delete':
      return deleteTable(core, person);
    case 'person.code':
      return renewRejoin(core, person);
    case 'message.send':
      return sendMessage(core, person, request.body);
    // The table has answered these beside its queue.
    case 'table.time':
    case 'table.what-if':
      return Promise.resolve(err({ code: 'unknown-request' }));
    case 'finding.publish':
      return publishFinding(core, person, request.body);
    case 'headline.publish':
      return publishHeadline(core, person, request.body);
    case 'note.send':
      return writeNote(core, person, request.body);
    default:
      return assertNever(request);
  }
}

function requestId(request: Request): string | null {
  switch (request.name) {
    case 'order.submit':
    case 'order.withdraw':
      return `order ${request.body.orderId}`;
    case 'message.send':
      return `message ${request.body.messageId}`;
    case 'note.send':
      return `note ${request.body.messageId}`;
    case 'finding.publish':
    case 'headline.publish':
      return `publish ${request.body.requestId}`;
    case 'delegation.say':
      return `${NOTE}${request.body.messageId}`;
    case 'delegation.vote':
    case 'delegation.dissent':
    case 'delegation.pass-on':
    case 'delegation.assign':
    case 'table.rule':
    case 'seat.ready':
    case 'seat.take':
    case 'seat.standing':
    case 'seat.mute':
    case 'message.read':
    case 'person.code':
    case 'table.start':
    case 'table.end':
    case 'table.agree-to-end':
    case 'table.lock':
    case 'table.spread':
    case 'seat.ask':
    case 'seat.hand-on':
    case 'person.move':
    case 'person.remove':
    case 'person.restore':
    case 'person.rename':
    case 'table.delete':
    case 'table.pace':
    case 'table.pause':
    case 'table.resume':
    case 'table.extend':
    case 'table.time':
    case 'table.what-if':
      return null;
    default:
      return assertNever(request);
  }
}
