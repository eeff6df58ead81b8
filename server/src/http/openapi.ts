import {
  API,
  FILE_TYPE,
  LIMITS,
  LOBBY_REFUSAL,
  LOBBY_STATUS,
  PROTOCOL_HEADER,
  PROTOCOL_VERSION,
  ROUND,
  TABLE_CODE,
} from '@letter/shared/protocol';
import type { HttpCall, HttpCallName } from '@letter/shared/protocol';
import { CALL_WORDS, STATUS_WORDS } from './api-words.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { Json } from './json-schema.ts';

// The HTTP side as an OpenAPI document, made from the same schemas that both sides read by.

/** The OpenAPI document, as far as the project's own readers use its parts. */
export type OpenApi = {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: Json;
};

const JSON_TYPE = 'application/json';

/** The OpenAPI document of every HTTP call of this server. */
export function openApi(): OpenApi {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, call] of Object.entries(API) as [HttpCallName, HttpCall][]) {
    const path = call.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [call.method]: operation(name, call) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Letter & Spirit',
      version: String(PROTOCOL_VERSION),
      description:
        'Finding, opening and keeping tables. What happens at a table goes over its socket: see docs/api.md.',
    },
    paths,
    components: {
      schemas: { Refusal: jsonSchemaOf(LOBBY_REFUSAL) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token of a person at the table.' },
      },
    },
  };
}

function operation(name: HttpCallName, call: HttpCall): Json {
  const parameters = parametersOf(name, call);
  const body = bodyOf(name, call);
  return {
    operationId: name,
    summary: CALL_WORDS[name],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(name === 'takeFile' ? { security: [{ token: [] }] } : {}),
    ...(body === null ? {} : { requestBody: { required: true, content: body } }),
    responses: { [call.status]: goodAnswer(call), ...refusalsOf(call) },
  };
}

function parametersOf(name: HttpCallName, { path }: HttpCall): readonly Json[] {
  const code = { name: 'code', in: 'path', required: true, schema: jsonSchemaOf(TABLE_CODE) };
  const round = { name: 'round', in: 'query', required: false, schema: jsonSchemaOf(ROUND) };
  const version = { name: PROTOCOL_HEADER, in: 'header', required: false, schema: { type: 'integer' } };
  const hash = { name: 'hash', in: 'path', required: true, schema: { type: 'string' } };
  return [
    ...(path.includes(':code') ? [code] : []),
    ...(path.includes(':hash') ? [hash] : []),
    ...(name === 'importTable' ? [round] : []),
    ...(path.startsWith('/api/') ? [version] : []),
  ];
}

function bodyOf(name: HttpCallName, { body }: HttpCall): Json | null {
  if (body !== null) return { [JSON_TYPE]: { schema: jsonSchemaOf(body) } };
  return name === 'importTable' ? { [FILE_TYPE]: { schema: { type: 'string', maxLength: LIMITS.fileBytes } } } : null;
}

const goodAnswer = ({ answer }: HttpCall): Json => ({
  description: 'Done.',
  content:
    answer === null
      ? { [FILE_TYPE]: { schema: { type: 'string' } } }
      : { [JSON_TYPE]: { schema: jsonSchemaOf(answer) } },
});

/** The refusals of a call, one answer for each status, which names its codes. */
function refusalsOf({ refusals }: HttpCall): Json {
  const statuses = [...new Set(refusals.map((code) => LOBBY_STATUS[code]))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: `${STATUS_WORDS[status] ?? 'Refused'}: ${refusals.filter((code) => LOBBY_STATUS[code] === status).join(', ')}.`,
        content: { [JSON_TYPE]: { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    ]),
  );
}
