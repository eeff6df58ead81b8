/**
 * Version of the wire protocol. It rises by one in every release whose server and pages would misread those of the
 * release before: when a request, answer, refusal, part of a view, close code or file header is removed, renamed,
 * changed in kind, or newly required, or a word is added to a closed list. A new optional field or a new request leaves
 * it unchanged. A page that names no version speaks version 1, the last one before versions were named.
 */
export const PROTOCOL_VERSION = 5;

/**
 * Header of HTTP requests and answers that carries the version; a request without it is answered whatever its version
 * is.
 */
export const PROTOCOL_HEADER = 'letter-protocol';

/** Why page and server do not understand each other: the page is older than the server, or newer. */
export type ProtocolFault = 'older-page' | 'newer-page';

/** Compares the version of a page with that of a server; `null` if they speak the same. */
export const protocolFault = (versions: { readonly page: number; readonly server: number }): ProtocolFault | null => {
  const { page, server } = versions;
  if (page === server) return null;
  return page < server ? 'older-page' : 'newer-page';
};
