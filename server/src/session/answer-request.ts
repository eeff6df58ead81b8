import { assertNever, err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionReplies, SessionRequestName } from '@letter/shared/protocol';
import type { Audience, SessionCore } from './core.ts';
import type { SessionRequest } from './request.ts';
import { markAbsent } from './requests/absent.ts';
import { balanceTables } from './requests/balance.ts';
import { mindLesson } from './requests/clock.ts';
import { renewCodes, renewOwnCode } from './requests/codes.ts';
import { hostDebrief } from './requests/debrief.ts';
import { deleteSession } from './requests/delete.ts';
import { endSession } from './requests/end.ts';
import { answerHelp, askHelp, endHelp } from './requests/help.ts';
import { inviteHost, renewProjector, revokeHost } from './requests/hosts.ts';
import { injectEvent } from './requests/inject.ts';
import { lockDoor } from './requests/lock.ts';
import { sendMessage } from './requests/message.ts';
import { peekAt } from './requests/peek.ts';
import { placePerson } from './requests/place.ts';
import { removeParticipant, restoreParticipant } from './requests/remove.ts';
import { renameParticipant } from './requests/rename.ts';
import { revealStep } from './requests/reveal.ts';
import { addRoster } from './requests/roster.ts';
import { pinScene } from './requests/scene.ts';
import { setSettings } from './requests/settings.ts';
import { askSheet, handIn, setQuestions } from './requests/sheets.ts';
import { shareHeadlines } from './requests/share-headlines.ts';
import { startSession } from './requests/start.ts';
import { setTables } from './requests/tables.ts';
import { askedTable, askWhatIf } from './requests/what-if.ts';

/** What may still be asked in a session that is over. */
const READING: ReadonlySet<SessionRequestName> = new Set<SessionRequestName>([
  'session.code',
  'host.codes',
  'host.delete',
  'host.end',
  'host.invite',
  'host.peek',
  'host.projector',
  'host.reveal',
  'host.revoke',
  'host.scene',
  'host.what-if',
]);

/** Do what somebody asks, or say why not. */
export async function answerRequest(
  core: SessionCore,
  audience: Audience,
  request: SessionRequest,
): Promise<Result<unknown, SessionRefusal>> {
  const refusal = findRefusal(core, audience, request.name);
  if (refusal !== null) return err(refusal);
  if (audience.kind === 'projector') return err({ code: 'not-a-participant' });
  core.asked.note(audience.id, core.ports.clock.steady());
  try {
    return await dispatch(core, audience.id, request);
  } catch (error) {
    core.ports.reporter.fault(request.name, error);
    return err({ code: 'internal' });
  }
}

function findRefusal(core: SessionCore, audience: Audience, name: SessionRequestName): SessionRefusal | null {
  if (core.isGone) return { code: 'session-over' };
  const isForHosts = name.startsWith('host.');
  if (audience.kind !== (isForHosts ? 'host' : 'participant')) {
    return { code: isForHosts ? 'not-a-host' : 'not-a-participant' };
  }
  // Whoever was taken out while the request was on its way asks nothing any more.
  const { hosts, people } = core.state;
  if (isForHosts && !hosts.some(({ id }) => id === audience.id)) return { code: 'not-a-host' };
  if (!isForHosts && !people.some(({ id, isRemoved }) => id === audience.id && !isRemoved)) {
    return { code: 'not-a-participant' };
  }
  if (core.state.stage === 'over' && !READING.has(name)) return { code: 'session-over' };
  const wait = core.asked.waitOf(audience.id, core.ports.clock.steady());
  return wait === null ? null : { code: 'too-many-requests', retryAfterSeconds: wait };
}

type Answered = Promise<Result<SessionReplies[SessionRequestName], SessionRefusal>>;

/** `by` is the id of the host or participant who asks. */
function dispatch(core: SessionCore, by: string, request: SessionRequest): Answered {
  switch (request.name) {
    case 'session.time':
      return Promise.resolve(ok({ now: core.ports.clock.steady() }));
    case 'session.rename':
      return renameParticipant(core, { person: by, name: request.body.name });
    case 'session.code':
      return renewOwnCode(core, by);
    case 'session.help':
      return askHelp(core, by, request.body);
    case 'session.help-over':
      return endHelp(core, by);
    case 'host.message':
      return sendMessage(core, by, request.body);
    case 'host.answer-help':
      return answerHelp(core, by, request.body);
    case 'host.inject':
      return injectEvent(core, by, request.body);
    case 'host.peek':
      return peekAt(core, request.body);
    case 'host.settings':
      return setSettings(core, by, request.body);
    case 'host.roster':
      return addRoster(core, by, request.body);
    case 'host.balance':
      return balanceTables(core, by, request.body);
    case 'host.tables':
      return setTables(core, request.body);
    case 'host.place':
      return placePerson(core, by, request.body);
    case 'host.rename':
      return renameParticipant(core, request.body);
    case 'host.absent':
      return markAbsent(core, by, request.body);
    case 'host.remove':
      return removeParticipant(core, by, request.body);
    case 'host.restore':
      return restoreParticipant(core, by, request.body);
    case 'host.lock':
      return lockDoor(core, by, request.body);
    case 'host.codes':
      return renewCodes(core, request.body);
    case 'host.invite':
      return inviteHost(core, by);
    case 'host.revoke':
      return revokeHost(core, by, request.body);
    case 'host.projector':
      return renewProjector(core, by);
    case 'host.start':
      return startSession(core, by);
    case 'host.delete':
      return deleteSession(core);
    case 'host.end':
      return endSession(core, by);
    case 'host.scene':
      return pinScene(core, by, request.body);
    case 'host.debrief':
      return hostDebrief(core, by);
    case 'host.reveal':
      return revealStep(core, by, request.body);
    case 'session.answer':
      return handIn(core, by, request.body);
    case 'host.questions':
      return setQuestions(core, by, request.body);
    case 'host.ask':
      return askSheet(core, by, request.body);
    case 'host.what-if':
      return askWhatIf(askedTable(core, request.body), request.body);
    case 'host.bell':
    case 'host.pause':
    case 'host.resume':
    case 'host.extend':
    case 'host.close-phase':
    case 'host.step':
    case 'host.extra-time':
      return mindLesson(core, by, request);
    case 'host.share-headlines':
      return shareHeadlines(core, by, request.body);
    default:
      return assertNever(request);
  }
}
