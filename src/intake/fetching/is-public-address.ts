// Whether an IP address belongs to the public internet: not to this machine, its network, or a range that is routed to
// one of those by another name.
import ipaddr from 'ipaddr.js';

/** IPv4 within IPv6 (`::ffff:10.0.0.1`) counts as what it holds; what translates (NAT64, 6to4, Teredo) is not public. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The address that a URL's host is, without brackets; null of a name. */
export function addressOfHost(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
