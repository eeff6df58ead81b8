import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { CALL_WORDS, REFUSAL_WORDS } from '@letter/server/http/api-words';
import { jsonSchemaOf } from '@letter/server/http/json-schema';
import {
  API,
  CLOSE_CODES,
  CODE_ALPHABET,
  FILE_TYPE,
  FILE_VERSION,
  JOIN_OPTIONS,
  JOIN_REFUSALS,
  LIMITS,
  LOBBY_ERROR,
  LOBBY_STATUS,
  PROTOCOL_HEADER,
  PROTOCOL_VERSION,
  REFUSAL,
  REPLIES,
  REQUESTS,
  TABLE_INFO,
  YOU,
} from '@letter/shared/protocol';
import type { HttpCall, HttpCallName, LobbyError } from '@letter/shared/protocol';
import { ORDER_SHAPES } from '../../shared/src/terms/order.ts';
import { CLOSE_WORDS, JOIN_WORDS, LIMIT_WORDS, REQUEST_WORDS } from './api/socket-words.ts';
import { refusalRows, titledTypes, typeText } from './api/type-text.ts';
import { ROOT } from './tools.ts';

const typeOf = (schema: Parameters<typeof jsonSchemaOf>[0]): string => typeText(jsonSchemaOf(schema));

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A type in a table cell or line of its own; a bar would end the cell. */
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

function call(name: HttpCallName): string {
  const { method, path, status, body, answer, refusals }: HttpCall = API[name];
  const file = `a saved game, \`${FILE_TYPE}\``;
  const takes = body !== null ? `\`${typeOf(body)}\`` : name === 'importTable' ? file : null;
  return [
    `### ${method.toUpperCase()} ${path}`,
    CALL_WORDS[name],
    [
      ...(takes === null ? [] : [`- body: ${takes}`]),
      ...(name === 'importTable' ? [`- query: \`round\`, the round from whose opening the game continues`] : []),
      ...(name === 'takeFile' ? ['- header: `Authorization: Bearer` with the token of a person at the table'] : []),
      `- answer ${status}: ${answer === null ? file : `\`${typeOf(answer)}\``}`,
      ...(refusals.length === 0 ? [] : [`- refusals: ${refusals.map((one) => `\`${one}\``).join(', ')}`]),
    ].join('\n'),
  ].join('\n\n');
}

/** Every schema that the page describes. */
const ALL = [
  ...Object.values(API).flatMap(({ body, answer }: HttpCall) => [body, answer].filter((one) => one !== null)),
  ...Object.values(REQUESTS),
  ...Object.values(REPLIES),
  JOIN_OPTIONS,
  LOBBY_ERROR,
  REFUSAL,
  TABLE_INFO,
  YOU,
];

/** The whole page. */
function apiText(): string {
  const refusals = refusalRows(jsonSchemaOf(LOBBY_ERROR));
  return `${[
    '# The API',
    'Everything that crosses the wire, made from the schemas in `shared/src/protocol` by `pnpm generate`. A running server describes its HTTP side as OpenAPI at `/api/openapi.json`.',
    '## Version',
    `The protocol has version ${PROTOCOL_VERSION}. A page names the version it speaks in the header \`${PROTOCOL_HEADER}\` of each HTTP request and in the field \`protocol\` of a join; the server names its own in the same header of each answer. If they differ, the request is refused with \`older-page\` or \`newer-page\`, nothing is done, and the page asks its person to reload it: the token stays on the device, and with it the seat. An HTTP request without the header is answered whatever the version is; a join without the field counts as version 1.`,
    'The version rises by one with a release whose pages and servers would misread those of the release before: something is removed, renamed, changed in kind or newly required, or a word is added to a closed list. A new optional field or a new request leaves it unchanged.',
    '## Types',
    [...titledTypes(ALL.map(jsonSchemaOf))].map(([name, type]) => `- ${name}: \`${type}\``).join('\n'),
    '## HTTP',
    ...keysOf(API).map(call),
    '### Refusals',
    'A refusal has the body `{ error: { code, … } }`.',
    table(
      ['code', 'status', 'facts', 'meaning'],
      refusals.map(({ name, facts }) => [
        code(name),
        String(LOBBY_STATUS[name as LobbyError['code']]),
        facts === '' ? '' : code(facts),
        REFUSAL_WORDS[name as LobbyError['code']],
      ]),
    ),
    '## Joining a table',
    `A page joins the room of a table by its code through the Colyseus client, at \`/rt\`, with \`${typeOf(JOIN_OPTIONS)}\`. The page draws the token at random and keeps it on the device; it is the person’s secret. The library answers 522 if no table has the code. Our own refusals are the message of the error:`,
    table(
      ['message', 'code', 'meaning'],
      keysOf(JOIN_REFUSALS).map((name) => [code(name), String(JOIN_REFUSALS[name]), JOIN_WORDS[name]]),
    ),
    'A connection closes with a code. Any code that is not listed means that the connection was lost, and the page joins again with its token.',
    table(
      ['code', 'meaning'],
      keysOf(CLOSE_CODES).map((name) => [String(CLOSE_CODES[name]), CLOSE_WORDS[name]]),
    ),
    '## Requests at a table',
    'A request is sent by its name and answered with its reply or a refusal. One that carries an id of its own may be repeated: it is answered again but not carried out again. The [rulebook](rulebook.md) says what each order does.',
    table(
      ['request', 'body', 'reply', 'effect'],
      keysOf(REQUESTS).map((name) => [
        code(name),
        code(typeOf(REQUESTS[name])),
        code(typeOf(REPLIES[name])),
        REQUEST_WORDS[name],
      ]),
    ),
    '### Orders',
    table(
      ['kind', 'order'],
      ORDER_SHAPES.map(({ kind, schema }) => [code(kind), code(typeOf(schema))]),
    ),
    '### Refusals',
    'The reasons why a request is refused. `not-connected` and `not-understood` are made by the page itself.',
    table(
      ['code', 'facts'],
      refusalRows(jsonSchemaOf(REFUSAL)).map(({ name, facts }) => [code(name), facts === '' ? '' : code(facts)]),
    ),
    '## The state of a table',
    'The state travels as small JSON strings by key, so that one changed fact costs one small patch: a list is `#` under its field and one string for each item under `field#0`, `field#1` …; a record whose keys come and go is `@` under its field and one string for each entry under `field@key`. `info` is the table around the game, `people` holds the person’s own box, `parts` the public view, and `seats` the private view of the person’s own seat. The views are `PublicView` and `SeatView` in `shared/src/terms/seat-view.ts`.',
    `- info: \`${typeOf(TABLE_INFO)}\`\n- you: \`${typeOf(YOU)}\``,
    '## Limits',
    table(
      ['at most', 'of'],
      keysOf(LIMITS).map((name) => [String(LIMITS[name]), LIMIT_WORDS[name]]),
    ),
    '## Codes and files',
    `A table’s code has six and a personal code ten characters of \`${CODE_ALPHABET}\`: there is no I, O, 0 or 1. I and 1 are read as L, O and 0 as Q, in any case; spaces and dashes are ignored.`,
    `A saved game has one JSON value per line: a line with \`letter: ${FILE_VERSION}\`, the table’s \`record\` and the data of its \`scenario\`, a line with answers that were given, a line for each event, and a last line with the \`digest\` of all before it.`,
  ].join('\n\n')}\n`;
}

/** The page and its path. */
export const apiPage = (): { readonly path: string; readonly text: string } => ({
  path: join(ROOT, 'docs', 'api.md'),
  text: apiText(),
});

if (import.meta.main) {
  command(
    'generate --only api',
    'Write docs/api.md from the schemas that page and server read by. A test says when it is out of date.',
  ).parse();
  const { path, text } = apiPage();
  writeFileSync(path, text);
}
