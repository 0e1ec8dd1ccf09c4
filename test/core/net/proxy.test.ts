import { describe, expect, test } from 'vitest';
import { proxyFor, readProxyRules } from '../../../src/core/net/proxy.js';

const through = (address: string, env: Readonly<Record<string, string>>): string | undefined => proxyFor(new URL(address), readProxyRules(env))?.href;
const both = { HTTP_PROXY: 'http://plain.example:3128', HTTPS_PROXY: 'http://secure.example:3128' };

describe('the proxy of an address', () => {
  test.each([
    ['https://argocd.example', both, 'http://secure.example:3128/'],
    ['http://argocd.example', both, 'http://plain.example:3128/'],
    ['https://argocd.example', { https_proxy: 'proxy.example:8080' }, 'http://proxy.example:8080/'],
    ['https://argocd.example', { HTTPS_PROXY: 'https://user:word@proxy.example' }, 'https://user:word@proxy.example/'],
    ['https://argocd.example', { HTTP_PROXY: 'http://plain.example' }, undefined],
    ['https://argocd.example', { HTTPS_PROXY: 'socks5://proxy.example' }, undefined],
    ['https://argocd.example', { HTTPS_PROXY: ' ' }, undefined],
    ['https://argocd.example', {}, undefined],
    ['https://localhost:8443', both, undefined],
    ['https://127.0.0.1:8443', both, undefined],
    ['https://[::1]:8443', both, undefined],
  ])('%s with %j is %s', (address, env, expected) => {
    expect(through(address, env)).toBe(expected);
  });

  test.each([
    ['*', 'https://argocd.example', true],
    ['argocd.example', 'https://argocd.example', true],
    ['ARGOCD.example', 'https://argocd.EXAMPLE', true],
    ['example', 'https://argocd.example', true],
    ['.example', 'https://argocd.example', true],
    ['*.example', 'https://argocd.example', true],
    ['.argocd.example', 'https://argocd.example', false],
    ['cd.example', 'https://argocd.example', false],
    ['argocd.example:443', 'https://argocd.example', true],
    ['argocd.example:8443', 'https://argocd.example', false],
    ['10.0.0.0/8', 'https://10.20.30.40', true],
    ['10.0.0.0/16', 'https://10.20.30.40', false],
    ['10.20.30.40', 'https://10.20.30.40', true],
    ['0.0.0.0/0', 'https://10.20.30.40', true],
    ['10.0.0.0/99', 'https://10.20.30.40', false],
    ['10.0.0.0/', 'https://10.20.30.40', false],
    ['other.example, argocd.example', 'https://argocd.example', true],
    [',', 'https://argocd.example', false],
    ['.', 'https://argocd.example', false],
  ])('NO_PROXY=%s and %s: direct is %s', (exempt, address, direct) => {
    expect(through(address, { ...both, NO_PROXY: exempt }) === undefined).toBe(direct);
  });
});
