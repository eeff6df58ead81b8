import type { RequestName } from '@letter/shared/protocol';
import type { Core } from '../core.ts';

/** What people at a table decide among themselves, or who leads it for them; in a session its hosts do. */
const FOR_HOSTS: ReadonlySet<RequestName> = new Set<RequestName>([
  'seat.take',
  'seat.ask',
  'seat.hand-on',
  'person.code',
  'person.move',
  'person.remove',
  'person.restore',
  'person.rename',
  'table.start',
  'table.pace',
  'table.pause',
  'table.resume',
  'table.extend',
  'table.end',
  'table.agree-to-end',
  'table.lock',
  'table.spread',
  'table.delete',
]);

/** Whether a request at this table is for the hosts of its session to decide. */
export const isForHosts = ({ settings }: Core, name: RequestName): boolean =>
  settings.session !== undefined && FOR_HOSTS.has(name);
