/** A learning record store: where statements go, and what lets us in. */
export interface RecordStore {
  /** Ends with the part before `statements`. */
  readonly url: string;
  /** The value of the `Authorization` header; `null` if the address needs none. */
  readonly authorization: string | null;
}

/** Read the address of a learning record store; name and password in it become the header. */
export function readRecordStore(text: string): RecordStore | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = username === '' ? null : `Basic ${Buffer.from(pair).toString('base64')}`;
  return { url: url.href, authorization };
}
