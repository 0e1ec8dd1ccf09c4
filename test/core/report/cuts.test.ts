import { describe, expect, it } from 'vitest';
import { explainApiError } from '../../../src/core/argocd/api-errors.js';
import { tidy } from '../../../src/core/argocd/evidence.js';
import { readPrometheusAnswer } from '../../../src/core/checks/response.js';
import { commitMessage } from '../../../src/core/git/commit-message.js';
import { explainGitFailure } from '../../../src/core/git/failures.js';
import { explainRestAnswer } from '../../../src/core/github/failures.js';
import { identifyObjects } from '../../../src/core/manifests/identify.js';
import { beginning, oneLine } from '../../../src/core/one-line.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { cutLimits, encodings, straddling, tracesOf, type Canary } from '../../support/canaries.js';

const canaries: readonly Canary[] = [
  { input: 'github-token', value: 'ghp_9Qw2Er5Ty8Ui1Op4As7Df0Gh3Jk6Zx' },
  { input: 'argocd-password', value: 'p+/Zk7!q"w&<é>\'~' },
  { input: 'webhook-secret', value: 'S3cr3t/+p"w&<x> é~\'!that-signs' },
  { input: 'argocd-client-key', value: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n-----END PRIVATE KEY-----', part: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj' },
];
const redact = createRedactor(canaries.map(({ value }) => value));
const asItIs = (text: string): string => text;

/** All that cuts a text of others before the secrets are out of it, each by its own limits or by the one given. */
function cutEverywhere(text: string, limit: number): string {
  const answer = { status: 400, contentType: 'text/plain', body: text };
  const json = { ...answer, body: JSON.stringify({ message: text, error: text }) };
  const short = [oneLine(text, limit), beginning(text, limit), tidy(text, limit), commitMessage({ template: text, values: { image: text, tag: '', app: '', previous: '' }, subject: text, trailers: [['Osop-Image', text]], mark: 'run' })];
  if (limit > 1_000) return short.join('\n');
  const request = { action: 'read', permission: 'contents: read', mutates: false };
  return [
    ...short,
    explainApiError({ action: 'get', name: 'web' }, answer).message, explainApiError({ action: 'get', name: 'web' }, json).message,
    explainRestAnswer(request, { ...answer, exhausted: false }).message, explainRestAnswer(request, { ...json, exhausted: false }).message,
    JSON.stringify(readPrometheusAnswer(json, asItIs)), explainGitFailure(`remote: ${text}\nfatal: no`).said,
  ].join('\n');
}

describe('T21: a text that is cut before the secrets are out', () => {
  it.each(canaries.flatMap((canary) => Object.entries(encodings).map(([encoding, encode]) => ({ canary, encoding, encode, input: canary.input }))))('holds no part of $input ($encoding), wherever the cut falls within it', ({ canary, encode }) => {
    const found = cutLimits.flatMap((limit) => straddling(canary, encode, limit).flatMap((text) => tracesOf([canary], redact(cutEverywhere(text, limit))).map((trace) => `${limit}: ${trace}`)));
    expect(found).toEqual([]);
  });

  it.each(canaries)('holds no part of $input as the name of a manifest', (canary) => {
    const names = Object.values(encodings).flatMap((encode) => straddling(canary, encode, 300));
    const told = names.map((name) => JSON.stringify(identifyObjects('a.yaml', { apiVersion: name, kind: name, metadata: { name, namespace: name } }), (key, value: unknown) => (key === 'value' ? undefined : value)));
    expect(told.filter((text) => text.includes('word word'))).toHaveLength(names.length);
    expect(tracesOf([canary], redact(told.join('\n')))).toEqual([]);
  });

  it('shows a guess as it is written, wherever the cut falls, and the same text whatever the secret is', () => {
    const secret = canaries[0]?.value ?? '';
    const other = createRedactor(['another-7Zx-secret-altogether']);
    for (const limit of cutLimits.filter((one) => one <= 1_000)) {
      for (let length = 4; length < secret.length; length += 5) {
        const guess = secret.slice(0, length);
        // So that our own cut comes right behind it, and so that its mark is written by the guesser.
        for (const text of [`${'x'.repeat(limit - 1 - length - 1)} ${guess} and more words`, `${'x'.repeat(limit - 1 - length - 1)} ${guess}-and-more`, `${guess}… ${guess}… and`]) {
          const shown = cutEverywhere(text, limit);
          expect(redact(shown)).toBe(shown);
          expect(other(shown)).toBe(shown);
        }
      }
    }
  });
});
