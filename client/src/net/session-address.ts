import { underBase } from './base-path.ts';
import { groupRejoin } from './rejoin-code.ts';

// A key stands in the fragment: browsers send no fragment to a server, and its page takes it out of the address bar.

/** The path of a session's page for those who take part. */
export const sessionPath = (code: string): string => `/s/${code}`;

/** The path of a session's page for hosts. */
export const hostPath = (code: string): string => `/host/${code}`;

/** The address at which people come in. */
export const sessionAddress = (origin: string, code: string): string => `${origin}${underBase(sessionPath(code))}`;

/** The address that makes whoever opens it a host. */
export const hostAddress = (origin: string, code: string, key: string): string =>
  `${origin}${underBase(hostPath(code))}#${key}`;

/** The address of a projector's page. */
export const screenAddress = (origin: string, code: string, key: string): string =>
  `${origin}${underBase(`/screen/${code}`)}#${key}`;

/** The address on a seat card: it brings one person to their seat from any device. */
export const cardAddress = (origin: string, code: string, rejoin: string): string =>
  `${sessionAddress(origin, code)}?rejoin=${groupRejoin(rejoin)}`;
