import { isLoopbackHost } from './endpoint.js';

/** The proxies of a machine, and the hosts that are reached without them. */
export interface ProxyRules {
  readonly http: URL | undefined;
  readonly https: URL | undefined;
  /** Entries of NO_PROXY, in lower case. */
  readonly exempt: readonly string[];
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not, as curl and Go do. A value without a scheme is http;
 * one that is no address counts as none.
 */
export function readProxyRules(env: Readonly<Record<string, string | undefined>>): ProxyRules {
  const value = (name: string): string => (env[name] ?? env[name.toLowerCase()] ?? '').trim();
  return {
    http: proxyUrl(value('HTTP_PROXY')),
    https: proxyUrl(value('HTTPS_PROXY')),
    exempt: value('NO_PROXY').split(/[\s,]+/).map((entry) => entry.toLowerCase()).filter((entry) => entry !== ''),
  };
}

function proxyUrl(text: string): URL | undefined {
  const address = text === '' || text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
}

/** The proxy to reach an address through; undefined to connect to it directly, as to this machine itself always. */
export function proxyFor(url: URL, rules: ProxyRules): URL | undefined {
  const proxy = url.protocol === 'https:' ? rules.https : rules.http;
  if (proxy === undefined || isLoopbackHost(url.hostname) || rules.exempt.some((entry) => isExempt(entry, url))) return undefined;
  return proxy;
}

/** `*`, `host`, `.domain`, `host:port`, an address, or an IPv4 range such as `10.0.0.0/8`. A name stands for all below it too. */
function isExempt(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (entry.includes('/')) return isInRange(host, entry);
  const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  if (bare === '') return false;
  const below = host.endsWith(`.${bare}`);
  return /^\*?\./.test(name) ? below : host === bare || below;
}

function isInRange(host: string, range: string): boolean {
  const [base = '', bits = ''] = range.split('/');
  const [address, network] = [ipv4(host), ipv4(base)];
  const size = Number(bits);
  if (address === undefined || network === undefined || !/^\d{1,2}$/.test(bits) || size > 32) return false;
  const block = 2 ** (32 - size);
  return Math.floor(address / block) === Math.floor(network / block);
}

function ipv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
