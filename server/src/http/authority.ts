import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** A name and, if one is named, a port: what a Host header or the end of an origin holds. */
export interface Authority {
  readonly name: string;
  readonly port: string | null;
}

const AUTHORITY = /^(\[[\da-f:.]{2,45}\]|[a-z\d_](?:[a-z\d_.-]{0,251}[a-z\d_])?)\.?(?::(\d{1,5}))?$/i;

/** Reads a Host header; `null` if it is none. */
export function readAuthority(text: string | undefined): Authority | null {
  const read = text === undefined ? null : AUTHORITY.exec(text);
  const name = read?.[1]?.toLowerCase().replaceAll(/[[\]]/g, '');
  if (name === undefined || (text?.startsWith('[') === true && isIP(name) !== 6)) return null;
  const port = read?.[2] ?? null;
  // Browsers leave these two out, some proxies write them.
  return { name, port: port === '80' || port === '443' ? null : port };
}

/** Reads the origin of a page; `null` for a page of no server, such as a file or a frame without rights. */
export function readOrigin(text: string): (Authority & { readonly host: string }) | null {
  if (!URL.canParse(text)) return null;
  const { host, protocol } = new URL(text);
  const authority = /^https?:$/.test(protocol) ? readAuthority(host) : null;
  return authority === null ? null : { ...authority, host };
}

/** An authority as it is written. */
export const writeAuthority = ({ name, port }: Authority): string => {
  const bare = isIP(name) === 6 ? `[${name}]` : name;
  return port === null ? bare : `${bare}:${port}`;
};

// Names that only a local network gives: no stranger can register one and point it at a machine in somebody's class.
const LOCAL_ENDINGS = ['.localhost', '.local', '.lan', '.home.arpa', '.internal'];

/** Whether a list of names holds a name; `*.example.org` stands for every name under it. */
export const isListed = (name: string, list: readonly string[]): boolean =>
  list.some((one) => (one.startsWith('*.') ? name.endsWith(one.slice(1)) : name === one));

/**
 * Whether a server answers to a name: an address, a name of the local network, the machine's own, or one that was set. Any
 * other could be a stranger's, pointed at this machine so that the stranger's page counts as ours.
 */
export function isOwnName(name: string, listed: readonly string[]): boolean {
  if (isIP(name) !== 0 || !name.includes('.')) return true;
  if (LOCAL_ENDINGS.some((ending) => name.endsWith(ending))) return true;
  return name === hostname().toLowerCase() || isListed(name, listed);
}
