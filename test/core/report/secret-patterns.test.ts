import { describe, expect, it } from 'vitest';
import { maskSecretLines, maskSecrets } from '../../../src/core/report/secret-patterns.js';
import { within } from '../../support/processor-time.js';

describe('what looks like a secret', () => {
  it.each([
    ['Authorization: Bearer abc.def', 'Authorization: ***'],
    ['{"authorization":"Basic dXNlcjpwYXNz"}', '{"authorization":"***"}'],
    ['curl -H "X-Api-Key: 1234"', 'curl -H "X-Api-Key: ***"'],
    ['sent Bearer abcdefgh12345', 'sent Bearer ***'],
    ['cloning with ghp_0123456789abcdef0123', 'cloning with ***'],
    ['gho_0123456789abcdef0123 and github_pat_11ABCDEFG0123456789', '*** and ***'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjaSJ9.c2lnbmF0dXJl was refused', 'token *** was refused'],
    ['key AKIAIOSFODNN7EXAMPLE is not known', 'key *** is not known'],
    ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG', 'AWS_SECRET_ACCESS_KEY=***'],
    ['connecting to postgres://shop:s3cret@db:5432/shop', 'connecting to postgres://shop:***@db:5432/shop'],
    ['DB_PASSWORD="two words" host=db', 'DB_PASSWORD=*** host=db'],
    ['{"password":"a","user":"b"}', '{"password":***,"user":"b"}'],
    ["client_secret: 'x y', next", 'client_secret: ***, next'],
    ['Cookie: theme=dark; session=abcdef', 'Cookie: ***'],
    ['Authorization: ApiKey abcdef', 'Authorization: ***'],
    [String.raw`password: "one\"two", user: b`, 'password: ***, user: b'],
    [String.raw`"{\"token\":\"abc\"}"`, String.raw`"{\"token\":***`],
  ])('is taken out of %j', (line, masked) => {
    expect(maskSecrets(line)).toBe(masked);
  });

  it.each(['listening on http://0.0.0.0:8080/', 'the password was not accepted', 'commit 0123456789abcdef0123456789abcdef01234567', 'Error: cannot find module "./server"', 'at Object.<anonymous> (/app/server.js:12:34)'])('is not seen in %j', (line) => {
    expect(maskSecretLines([line])).toEqual([line]);
  });

  it('is a private key, also where its beginning was cut off', () => {
    const body = 'MIIEpAIBAAKCAQEA7bq3w0k1Zb3m5n8c2v4x6y8z0a1b2c3d4e5f6g7h8i9j0kQ=';
    expect(maskSecretLines(['before', '-----BEGIN PRIVATE KEY-----', body, 'short', '-----END PRIVATE KEY-----', 'after'])).toEqual(['before', '***', '***', '***', '***', 'after']);
    expect(maskSecretLines([body, 'after'])).toEqual(['***', 'after']);
  });

  it.each([['a:', 'x@'], ['password', '='], ['eyJ', '.'], ['://', ':'], ['token_', ''], ['bearer ', 'a'], ['"', ':'], ['gh', 'p_']])('T16: %j and %j again and again take no longer than their length', (one, two) => {
    const line = (one + two).repeat(4_000) + one.repeat(4_000);
    expect(within(100, () => maskSecrets(line.slice(0, 8_000)))).toEqual(expect.any(String));
  });
});
