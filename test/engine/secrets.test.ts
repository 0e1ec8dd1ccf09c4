import { describe, expect, it } from 'vitest';
import { redactEvent, redactRecord } from '../../src/core/report/redact-record.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { portsWithoutSecrets } from '../../src/ports-without-secrets.js';
import type { Faults } from '../../src/simulator/index.js';
import { phrase, phraseIn, plantDensely, tracesOf, withPhrase, type Canary } from '../support/canaries.js';
import { setStage, type Deployed } from '../support/stage.js';

/** Of a form that nobody knows. */
const token = 'deploys-9Qw2Er5Ty8Ui1Op4As7Df0Gh';

/** Everything that Argo CD says of health and of operations is this. */
function saying(text: string): Faults {
  const escaped = JSON.stringify(text).slice(1, -1);
  return {
    intercept: async (_request, next) => {
      const response = await next();
      return typeof response.body === 'string' ? { ...response, body: response.body.replaceAll(/manifest unknown|successfully synced|exceeded its progress deadline/g, () => escaped) } : response;
    },
  };
}

/** A deployment that is rolled back; returns what is shown of it, as `execute` has it, hashes apart. */
async function shownOf(said: string, secrets: readonly string[], logs: readonly string[] = []): Promise<string> {
  const stage = await setStage({ outcomes: { v2: 'degraded' }, faults: saying(said), logs: () => logs });
  const deployed: Deployed = await stage.deploy(stage.commit('v2'), { between: (reached) => ({ ...reached, ports: portsWithoutSecrets(secrets, reached.ports) }) });
  expect(deployed.record.result).toBe('rolled-back');
  const redact = createRedactor(secrets);
  return JSON.stringify([redactRecord(deployed.record, redact), deployed.events.map((event) => redactEvent(event, redact))]).replaceAll(/\b[0-9a-f]{7,40}\b/g, 'sha');
}

describe('T21 what a run shows of texts of Argo CD', () => {
  it('is the same whatever the secret is, as long as they hold its beginning only', async () => {
    const guesses = Array.from({ length: token.length - 5 }, (_, place) => `${token.slice(0, place + 4)}…`).join(' ');
    const shown = await shownOf(guesses, [token]);
    expect(shown).not.toContain('***');
    expect(shown).toContain('depl… deplo… deploy… deploys…');
    expect(await shownOf(guesses, ['another-7Zx-secret-altogether'])).toBe(shown);
  });

  it.each([240, 600])('holds no half of a guess that would tell whether it is right, where it is cut to %i', async (limit) => {
    for (const behind of [' and more words', '-and-more', '…']) {
      const said = `${'x'.repeat(limit - 12)} ${token.slice(0, 10)}${behind} ${'words '.repeat(50)}`;
      expect(await shownOf(said, [token])).toBe(await shownOf(said, ['another-7Zx-secret-altogether']));
    }
  });

  it.each([40, 80, 100, 200, 240, 300, 600, 800, 1_000, 2_000])('holds no half of a secret of several words that it quotes where it is cut to %i', async (limit) => {
    const shown = await shownOf(withPhrase(limit), [phrase], [withPhrase(limit)]);
    expect(phraseIn(shown)).toEqual([]);
    expect(shown).toContain('***');
  });

  it.each([0, 5, 11, 18])('holds no part of any secret that it quotes, in any of eight encodings, wherever it is cut (%i)', async (first) => {
    const canaries: readonly Canary[] = [{ input: 'config-token', value: token }, { input: 'webhook-secret', value: 'S3cr3t/+p"w&<x> é~\'!that-signs' }, { input: 'argocd-password', value: phrase }];
    const said = plantDensely(canaries, first);
    const shown = await shownOf(said, canaries.map(({ value }) => value), [said]);
    expect(tracesOf(canaries, shown)).toEqual([]);
    expect(shown).toContain('***');
  });
});
