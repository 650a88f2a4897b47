// Opens connections to permitted addresses only. Checked three times: where a host is written as an address, as no name
// is looked up then; what a name stands for, when it is looked up for this connection; and the address that the socket
// is connected to in the end, so that nothing between the three can change it.
import { type LookupAddress, lookup as lookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { InputError } from '../incoming.ts';
import { addressOfHost } from './is-public-address.ts';

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface ConnectionGuard {
  /** Whether an IP address may be connected to. */
  readonly permits: (address: string) => boolean;
  /** What a name stands for; the system's word where nothing is given. */
  readonly resolve?: Resolve | undefined;
}

const connectTimeout = 10_000;

export function guardedAgent({ permits, resolve = resolveBySystem }: ConnectionGuard): Agent {
  const connect = buildConnector({ timeout: connectTimeout, lookup: guardedLookup(permits, resolve) });
  return new Agent({
    connect(options, callback) {
      const address = addressOfHost(options.hostname);
      if (address && !permits(address)) return callback(refusal(address), null);
      connect(options, (error, socket) => {
        if (error) return callback(error, null);
        const connected = socket.remoteAddress ?? '';
        if (permits(connected)) return callback(null, socket);
        socket.destroy();
        callback(refusal(connected), null);
      });
    },
  });
}

export function refusal(address: string): InputError {
  return new InputError(
    `leads to ${address}, which is not on the public internet. Give --allow-private if it is your own network.`,
  );
}

// One address that is not permitted is enough to refuse the name: the others are part of the same game.
function guardedLookup(permits: ConnectionGuard['permits'], resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !permits(address));
        const [first] = addresses;
        if (refused || !first) return callback(refusal(refused?.address ?? 'no address'), '', 4);
        if (options.all) return callback(null, [...addresses]);
        callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 4),
    );
  };
}

function resolveBySystem(hostname: string): Promise<LookupAddress[]> {
  return new Promise((settle, reject) => {
    lookUpName(hostname, { all: true, order: 'verbatim' }, (error, addresses) =>
      error ? reject(error) : settle(addresses),
    );
  });
}
