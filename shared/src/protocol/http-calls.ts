/**
 * The path of each HTTP call, and the status of its answer. What it carries is declared in `API`, under the same name.
 */
export const HTTP_CALLS = {
  playNow: { method: 'post', path: '/api/play-now', status: 200 },
  openTable: { method: 'post', path: '/api/tables', status: 201 },
  importTable: { method: 'post', path: '/api/tables/import', status: 201 },
  findTable: { method: 'get', path: '/api/tables/:code', status: 200 },
  findMine: { method: 'post', path: '/api/tables/mine', status: 200 },
  rejoinTable: { method: 'post', path: '/api/tables/:code/rejoin', status: 200 },
  takeFile: { method: 'get', path: '/api/tables/:code/file', status: 200 },
  openSession: { method: 'post', path: '/api/sessions', status: 201 },
  takeEvidence: { method: 'get', path: '/api/sessions/:code/evidence/:file', status: 200 },
  sendStatements: { method: 'post', path: '/api/sessions/:code/statements', status: 200 },
  findSession: { method: 'get', path: '/api/sessions/:code', status: 200 },
  findWorld: { method: 'get', path: '/api/scenarios/:hash', status: 200 },
  findAddresses: { method: 'get', path: '/api/addresses', status: 200 },
  describe: { method: 'get', path: '/api/openapi.json', status: 200 },
  health: { method: 'get', path: '/healthz', status: 200 },
  ready: { method: 'get', path: '/readyz', status: 200 },
} as const;

/** Name of an HTTP call. */
export type HttpCallName = keyof typeof HTTP_CALLS;

/** The URL of a call for one table or one world: fills in the parameter of its path. */
export const addressOf = (name: HttpCallName, value: string): string =>
  HTTP_CALLS[name].path.replace(/:\w+/, encodeURIComponent(value));
