import { readFileSync } from 'node:fs';
import { scenarioHash } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { openApi } from '@letter/server/http/openapi';
import { API, LOBBY_REFUSAL, LOBBY_STATUS, parseAnswer, parseAs } from '@letter/shared/protocol';
import type { HttpCall, HttpCallName, JsonCallName } from '@letter/shared/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { typeText } from '../tools/api/type-text.ts';
import { apiPage } from '../tools/write-api.ts';

// The API is described as it is: made from the schemas, served, written down, and kept by the server's answers.

let server: TestServer;
let code: string;
beforeAll(async () => {
  server = await startServer();
  code = await server.table({ kind: 'friends' });
});
afterAll(() => server.app.close());

const names = Object.keys(API) as readonly HttpCallName[];

test('docs/api.md is up to date: `pnpm generate` writes it', () => {
  const { path, text } = apiPage();
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test('the document is served, and names every call with its answer and its refusals', async () => {
  const { status, body } = await server.get(API.describe.path);
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(openApi())));
  const { paths } = openApi();
  for (const name of names) {
    const call: HttpCall = API[name];
    const operation = paths[call.path.replaceAll(/:(\w+)/g, '{$1}')]?.[call.method];
    const statuses = [call.status, ...call.refusals.map((refusal) => LOBBY_STATUS[refusal])].map(String);
    expect(operation).toMatchObject({ operationId: name });
    expect(new Set(Object.keys(operation?.['responses'] ?? {}))).toEqual(new Set(statuses));
  }
  expect(Object.values(paths).flatMap((path) => Object.keys(path))).toHaveLength(names.length);
});

test('everything the document refers to is in it', () => {
  const text = JSON.stringify(openApi());
  const wanted = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(wanted.length).toBeGreaterThan(20);
  for (const name of wanted) expect(openApi().components).toHaveProperty(['schemas', name ?? '']);
});

describe('what the server answers is what is declared:', () => {
  const wish = { kind: 'friends', format: 'standard', name: 'Ann' };
  test.each<[JsonCallName, string, unknown]>([
    ['playNow', '/api/play-now', { name: 'Ann' }],
    ['openTable', '/api/tables', wish],
    ['findTable', '/api/tables/CODE', undefined],
    ['findWorld', `/api/scenarios/${scenarioHash(DEFAULT_SCENARIO)}`, undefined],
    ['findAddresses', '/api/addresses', undefined],
    ['describe', '/api/openapi.json', undefined],
    ['health', '/healthz', undefined],
  ])('%s', async (name, path, body) => {
    const address = path.replace('CODE', code);
    const { status, body: answer } = await (body === undefined ? server.get(address) : server.post(address, body));
    expect(status).toBe(API[name].status);
    expect(parseAnswer(name, answer)).toEqual({ ok: true, value: answer });
  });

  const rejoin = { rejoin: 'ABCDEFGHJK', token: tokenOf('Ann') };
  test.each<[string, HttpCallName, string, unknown]>([
    ['malformed', 'playNow', '/api/play-now', {}],
    ['unknown-scenario', 'openTable', '/api/tables', { ...wish, scenario: 'atlantis' }],
    ['unknown-scenario', 'findWorld', '/api/scenarios/00', undefined],
    ['unknown-code', 'findTable', '/api/tables/ZZZZZZ', undefined],
    ['unknown-rejoin', 'rejoinTable', '/api/tables/CODE/rejoin', rejoin],
    ['malformed', 'takeFile', '/api/tables/CODE/file', undefined],
    ['malformed', 'importTable', '/api/tables/import?round=0', ''],
  ])('%s, which is declared for %s', async (refusal, name, path, body) => {
    const address = path.replace('CODE', code);
    const { status, body: answer } = await (body === undefined ? server.get(address) : server.post(address, body));
    const told = parseAs(LOBBY_REFUSAL, answer);
    if (!told.ok) throw new Error(`no refusal: ${JSON.stringify(answer)}`);
    expect(told.value).toEqual(answer);
    expect(told.value.error.code).toBe(refusal);
    expect(API[name].refusals).toContain(refusal);
    expect(status).toBe(LOBBY_STATUS[told.value.error.code]);
  });

  test('foreign-origin', async () => {
    const headers = { origin: 'http://elsewhere.example' };
    const { status, body } = await server.post('/api/play-now', { name: 'Ann' }, headers);
    expect(status).toBe(LOBBY_STATUS['foreign-origin']);
    const host = new URL(server.origin).host;
    const error = { code: 'foreign-origin', page: 'elsewhere.example', host };
    expect(parseAs(LOBBY_REFUSAL, body)).toEqual({ ok: true, value: { error } });
  });
});

test('a type is written in a programmer’s notation', () => {
  const shape = {
    type: 'object',
    properties: {
      who: { type: 'array', items: { anyOf: [{ const: 'all' }, { type: 'null' }] } },
      round: { type: 'integer', minimum: 1, maximum: 20 },
      seat: { title: 'Seat', enum: ['us'] },
    },
    required: ['who', 'round'],
  };
  expect(typeText(shape)).toBe('{ who: ("all" | null)[], round: integer from 1 to 20, seat?: Seat }');
  expect(() => typeText({ type: 'symbol' })).toThrow('no words');
});
