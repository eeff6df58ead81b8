let callers = 0;

/** The header with which a proxy tells the address of a caller: another one each time. */
export const callerHeader = (): Readonly<Record<string, string>> => ({
  'x-forwarded-for': `198.51.100.${callers++ % 250}`,
});

/**
 * Posts JSON to a server and returns the object it answers with. Each call comes from another address, as a proxy would tell it,
 * so that no limit by address ends a measurement.
 */
export async function postJson(address: string, path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...callerHeader() },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) throw new Error(`${path} answered ${text.slice(0, 300)}`);
  return { ...read };
}
