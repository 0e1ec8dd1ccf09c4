import type { CheckPort } from '../engine/ports.js';
import { requireEndpoint } from './http-policy.js';
import type { HttpTransport } from './http-types.js';

export interface ChecksOptions {
  readonly transport: HttpTransport;
  readonly allowHttp?: boolean | undefined;
  /** Headers by origin: sent there and nowhere else. */
  readonly headers?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  /** Default 15 s. */
  readonly timeoutMs?: number | undefined;
}

/** Reads an address once: no redirect is followed, and an answer of more than 1 MiB is an error. */
export function createChecks({ transport, allowHttp = false, headers, timeoutMs = 15_000 }: ChecksOptions): CheckPort {
  return {
    get: async (address, signal) => {
      const url = requireEndpoint(address, { input: 'The address of the check', allowHttp });
      const { status, body } = await transport.request({
        method: 'GET',
        url,
        headers: { Accept: 'application/json, */*;q=0.5', 'User-Agent': 'osop-argocd', ...headers?.get(url.origin) },
        timeoutMs,
        maxBodyBytes: 1024 * 1024,
        isJudged: true,
        signal,
      });
      return { status, body };
    },
  };
}
