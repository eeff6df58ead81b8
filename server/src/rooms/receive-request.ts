import { parseRequest, REQUESTS } from '@letter/shared/protocol';
import type { Refusal, RequestName } from '@letter/shared/protocol';
import type { Request, Table } from '../table/table.ts';
import type { ReplyContext } from './share-handlers.ts';

/** The wire names of every request. */
export const REQUEST_NAMES = Object.keys(REQUESTS) as readonly RequestName[];

/** Parse a request, put it to the table and reply; a refusal goes back as the typed reason of the rejection. */
export async function answerTo(
  table: Table,
  person: string | undefined,
  name: RequestName,
  raw: unknown,
  context: ReplyContext,
  answered?: (request: string, outcome: string) => void,
): Promise<unknown> {
  const refuse = (refusal: Refusal): unknown => {
    answered?.(name, refusal.code);
    return context.reject(refusal);
  };
  const body = parseRequest(name, raw);
  if (!body.ok) return refuse({ code: 'malformed', path: body.error.path });
  if (person === undefined) return refuse({ code: 'no-seat' });
  const answer = await table.request(person, { name, body: body.value } as Request);
  if (!answer.ok) return refuse(answer.error);
  answered?.(name, 'ok');
  return answer.value;
}
