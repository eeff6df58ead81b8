/**
 * What is at an address of the server's machine, the most likely way in first: the network of the room, a tunnel, a
 * network of containers or virtual machines, or nothing that assigned an address.
 */
export const ADDRESS_KINDS = ['network', 'tunnel', 'virtual', 'unassigned'] as const;

/** What is at an address of the server's machine. */
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** An origin at which others may reach the server. */
export interface ServerAddress {
  readonly origin: string;
  readonly kind: AddressKind;
}
