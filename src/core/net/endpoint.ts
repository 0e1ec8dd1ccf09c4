/** An address that may be connected to, or why not. The reason never quotes more than the scheme and the host. */
export type Endpoint = { readonly kind: 'usable'; readonly url: URL } | { readonly kind: 'refused'; readonly reason: string; readonly hint?: string };

/** True for `localhost`, names below it, 127.0.0.0/8 and `[::1]`, as `URL.hostname` writes them. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** https anywhere, http on loopback hosts (anywhere with `allowHttp`), no credentials inside. */
export function parseEndpoint(text: string, rules: { readonly allowHttp: boolean }): Endpoint {
  if (!URL.canParse(text) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())) {
    return { kind: 'refused', reason: 'is not a URL', hint: 'Write it as https://host or https://host/path.' };
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { kind: 'refused', reason: `has the scheme ${url.protocol.slice(0, 20)} where https: is needed` };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'refused', reason: 'has credentials inside', hint: 'Give the token by its own input: addresses end up in logs.' };
  }
  if (url.protocol === 'http:' && !rules.allowHttp && !isLoopbackHost(url.hostname)) {
    return { kind: 'refused', reason: `is plain http to ${url.host}`, hint: 'Use https. Where the network itself is trusted, set allow-http: true.' };
  }
  return { kind: 'usable', url };
}

/**
 * The Argo CD server as people write it: `host`, `host:port` or a URL, with a root path where the server has one.
 * The path of the result has no `/` at its end, and is empty for none: append `/api/v1/…` to `origin + path`.
 */
export function parseArgocdServer(text: string, rules: { readonly allowHttp: boolean }): { readonly kind: 'usable'; readonly origin: string; readonly rootPath: string } | (Endpoint & { readonly kind: 'refused' }) {
  const trimmed = text.trim();
  const endpoint = parseEndpoint(trimmed.includes('://') ? trimmed : `https://${trimmed}`, rules);
  if (endpoint.kind === 'refused') {
    return endpoint;
  }
  const { url } = endpoint;
  if (url.search !== '' || url.hash !== '') {
    return { kind: 'refused', reason: 'has a query or a fragment', hint: 'Write only the host and, where the server has one, its root path.' };
  }
  return { kind: 'usable', origin: url.origin, rootPath: url.pathname.replace(/\/+$/, '') };
}
