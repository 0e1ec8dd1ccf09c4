import { commitFact } from '../../src/core/audit/git-facts.js';
import { tellStory } from '../../src/core/audit/story.js';
import type { StoryFact } from '../../src/core/audit/story-facts.js';
import { storyReport, type StoryReport } from '../../src/core/report/story-view.js';

const day = Date.parse('2026-03-31T00:00:00Z');
const minute = 60_000;
const sha = (letter: string): string => letter.repeat(40);

/** A deployment, one that breaks and is reverted, one that is rolled back in Argo CD, and one that stays. All text of other people is `text` where that is given. */
export function storyOf(text?: string): StoryReport {
  const commit = (letter: string, before: string | undefined, more: { readonly at: number; readonly by: string; readonly message: string }): StoryFact => commitFact({
    sha: sha(letter), parents: before === undefined ? [] : [sha(before)], author: text ?? more.by, at: new Date(day + more.at * minute).toISOString(),
    message: text === undefined ? `${more.message}\nOsop-Job: https://github.com/acme/config/actions/runs/7\nOsop-Run: 1` : `${text}\n\nReason: ${text}\n\nOsop-Image: ${text}\nOsop-Job: ${text}\nOsop-Run: 1`,
  });
  const deployed = (letter: string, at: number, id: number): StoryFact => ({ kind: 'deployed', from: 'argocd', revision: text ?? sha(letter), atMs: day + at * minute, by: text ?? 'ci', id, health: 'unknown' });
  const health = (healthy: boolean, at: number): StoryFact => ({ kind: 'health', from: 'argocd', healthy, atMs: day + at * minute, untilMs: undefined, revision: undefined, why: text ?? (healthy ? 'Argo CD reported Healthy' : 'the gate failed: Deployment web: ImagePullBackOff') });
  const facts: readonly StoryFact[] = [
    commit('a', undefined, { at: 0, by: 'Ada', message: 'Deploy web v1\n\nOsop-Image: shop/web v1' }),
    commit('b', 'a', { at: 55, by: 'Grace', message: 'Deploy web v2\n\nOsop-Image: shop/web v2' }),
    commit('c', 'b', { at: 66, by: 'Edsger', message: `Revert "Deploy web v2"\n\nReason: ImagePullBackOff\n\nOsop-Reverts: ${sha('b')}` }),
    commit('d', 'c', { at: 180, by: 'Ada', message: 'Deploy web v3\n\nOsop-Image: shop/web v3' }),
    commit('e', 'd', { at: 900, by: 'Grace', message: 'Deploy web v4\n\nOsop-Image: shop/web v4' }),
    deployed('a', 5, 0), health(true, 7), deployed('b', 60, 1), health(false, 62), deployed('c', 67, 2), health(true, 68), deployed('d', 185, 3), health(true, 187), deployed('c', 300, 4), deployed('e', 905, 5), health(true, 907),
    { kind: 'healed', from: 'argocd', atMs: day + 1000 * minute, revision: text ?? sha('e') },
    { kind: 'failed-sync', from: 'records', atMs: day + 800 * minute, revision: text ?? sha('e'), by: 'Grace', why: text ?? 'one or more objects failed to apply' },
  ];
  return storyReport(text ?? 'web', {
    story: tellStory(facts), sinceMs: undefined, nowMs: day + 2000 * minute,
    sources: [{ source: 'argocd', unread: undefined, sinceMs: undefined }, { source: 'git', unread: undefined, sinceMs: day }, { source: 'events', unread: text ?? 'permission denied', sinceMs: undefined }, { source: 'ledger', unread: undefined, sinceMs: day }],
  });
}
