import { type LookupAddress, type LookupOptions } from 'node:dns';
import { type LookupFunction } from 'node:net';
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
export declare function isForbiddenAddress(address: string): boolean;
/** Error code of a connection that was refused by its address. */
export declare const forbiddenAddressCode = "EFORBIDDENADDRESS";
/** What `dns.lookup` does when asked for all addresses. */
export type ResolveAll = (hostname: string, options: LookupOptions & {
    readonly all: true;
}, done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;
/** A lookup for sockets that fails when any address of the name is forbidden. */
export declare function createGuardedLookup(resolveAll?: ResolveAll): LookupFunction;
