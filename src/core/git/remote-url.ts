import { parseEndpoint } from '../net/endpoint.js';

/** A remote that may be talked to. `origin` is what a token is bound to; undefined for ssh, which has its own keys. */
export type Remote =
  | { readonly kind: 'usable'; readonly url: string; readonly origin: string | undefined; readonly protocol: 'https' | 'http' | 'ssh' }
  | { readonly kind: 'refused'; readonly reason: string; readonly hint?: string };

const userAtHost = /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.-]*:(?![:/]{2})[^\s:-][^\s]*$/;
const controlCharacter = /\p{Cc}/u;

/**
 * Accepts https, http by the rules of `parseEndpoint`, `ssh://` and `user@host:path`. Anything else is refused:
 * paths, `file://`, and `ext::` and its like, which run programs.
 */
export function parseRemoteUrl(text: string, rules: { readonly allowHttp: boolean }): Remote {
  if (text.startsWith('-') || text.includes('::') || controlCharacter.test(text)) {
    return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
  }
  if (/^ssh:\/\//i.test(text)) {
    return parseSsh(text);
  }
  if (!text.includes('://')) {
    return userAtHost.test(text)
      ? { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' }
      : { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host/owner/name.' };
  }
  const endpoint = parseEndpoint(text, rules);
  if (endpoint.kind === 'refused') {
    return endpoint;
  }
  const { url } = endpoint;
  return { kind: 'usable', url: url.href, origin: url.origin, protocol: url.protocol === 'https:' ? 'https' : 'http' };
}

function parseSsh(text: string): Remote {
  if (!URL.canParse(text)) {
    return { kind: 'refused', reason: 'is not a URL' };
  }
  const url = new URL(text);
  if (url.password !== '' || url.hostname === '' || /^(-|%2d)/i.test(url.hostname) || /^(-|%2d)/i.test(url.username)) {
    return { kind: 'refused', reason: 'is not an ssh address that can be used' };
  }
  return { kind: 'usable', url: text, origin: undefined, protocol: 'ssh' };
}

/** The URL without user and password, so that it can be shown. */
export function withoutCredentials(url: string): string {
  if (!URL.canParse(url) || !url.includes('://')) {
    return url;
  }
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') {
    return url;
  }
  parsed.password = '';
  if (parsed.protocol !== 'ssh:') {
    parsed.username = '';
  }
  return parsed.href;
}
