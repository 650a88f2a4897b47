import { describe, expect, it } from 'vitest';
import { addressOfHost, isPublicAddress } from './is-public-address.ts';

describe('isPublicAddress', () => {
  it.each([
    ['this machine', '127.0.0.1 127.8.8.8 0.0.0.0 0.1.2.3 ::1 ::'],
    ['a private network', '10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 fc00::1 fd12:3456::1 fec0::1'],
    ['link-local, with the metadata of clouds', '169.254.169.254 fe80::1 fe80::1%eth0'],
    ['carrier-grade NAT', '100.64.0.1 100.127.255.255'],
    ['multicast and broadcast', '224.0.0.1 239.255.255.255 255.255.255.255 ff02::1'],
    ['IPv4 within IPv6', '::ffff:127.0.0.1 ::ffff:10.0.0.1 ::10.0.0.1 ::ffff:a9fe:a9fe ::ffff:0:7f00:1'],
    ['NAT64', '64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1'],
    ['6to4 and Teredo', '2002:7f00:1:: 2002:a00:1:: 2001::1 192.88.99.1'],
    [
      'reserved, documentation, benchmarks',
      '192.0.0.1 192.0.2.1 198.18.0.1 203.0.113.9 240.0.0.1 2001:db8::1 3fff::1 100::1',
    ],
    ['no address', 'localhost example.org 1.2.3.4.5 256.1.1.1'],
  ])('refuses %s', (_, addresses) => {
    expect(addresses.split(' ').filter(isPublicAddress)).toEqual([]);
  });

  it('takes what is public', () => {
    const addresses = ['8.8.8.8', '100.63.255.255', '172.32.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'];
    expect(addresses.filter(isPublicAddress)).toEqual(addresses);
  });
});

describe('addressOfHost', () => {
  // The URL parser turns every spelling of a number into this one.
  it.each([
    ['http://127.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.0.0.1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://①②⑦.0.0.1/', '127.0.0.1'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['http://127.0.0.1.example.org/', null],
  ])('finds the address in %s', (url, address) => {
    expect(addressOfHost(new URL(url).hostname)).toBe(address);
  });
});
