import { networkInterfaces } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';
import { ADDRESS_KINDS } from '@letter/shared/protocol';
import type { AddressKind, ServerAddress } from '@letter/shared/protocol';

/** Interfaces that systems, containers and virtual machines make for themselves: nobody in the room reaches them. */
const VIRTUAL =
  /^(?:docker|br-|veth|cni|flannel|cali|podman|lxc|lxd|virbr|vboxnet|vmnet|bridge\d|awdl|llw|vethernet|virtualbox|vmware|hyper-v)|virtualbox|vmware|vethernet|hyper-v|wsl|docker/iu;
const TUNNEL = /^(?:tun|tap|utun|wg|ppp|ipsec|tailscale|zt|nordlynx|proton)|vpn|wireguard|tailscale|zerotier/iu;

type Interfaces = Readonly<Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>>;

const here = (): Interfaces =>
  Object.fromEntries(Object.entries(networkInterfaces()).map(([name, found]) => [name, found ?? []]));

/** The addresses at which others may reach a server, most likely first: those of a room's network before all others. */
export function networkAddresses(port: number, interfaces: Interfaces = here()): readonly ServerAddress[] {
  return Object.entries(interfaces)
    .flatMap(([name, found]) =>
      found
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => ({ origin: `http://${address}:${port}`, kind: kindOf(name, address) })),
    )
    .toSorted((one, other) => ADDRESS_KINDS.indexOf(one.kind) - ADDRESS_KINDS.indexOf(other.kind));
}

function kindOf(name: string, address: string): AddressKind {
  if (address.startsWith('169.254.')) return 'unassigned';
  // The usual networks of Docker and VirtualBox, whatever their interfaces are called.
  if (VIRTUAL.test(name) || /^(?:172\.17|192\.168\.56)\./u.test(address)) return 'virtual';
  return TUNNEL.test(name) ? 'tunnel' : 'network';
}

/** Whether an address is one of this machine's own. */
export function isOwnAddress(address: string | undefined): boolean {
  const plain = address?.replace(/^::ffff:/u, '');
  if (plain === undefined || plain === '::1' || plain.startsWith('127.')) return true;
  return Object.values(networkInterfaces()).some((found) => found?.some((own) => own.address === plain) === true);
}
