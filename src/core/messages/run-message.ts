import { shortRevision } from '../git/refs.js';
import type { JsonObject } from '../json.js';
import { formatDuration } from '../report/words.js';
import type { ResultWord, RunRecord } from '../run-record.js';
import { slackMessage, type SlackCard } from './slack-card.js';
import { escapeClipped } from './slack-text.js';

/** What is known of a run when it begins. All text in it is untrusted. */
export interface RunBeginning {
  readonly runId: string;
  readonly workflow: RunRecord['workflow'];
  readonly startedAt: Date;
  /** Names of applications as they were asked for; undefined where nobody named any. */
  readonly apps: string | undefined;
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  /** Full hash of the commit of the event. */
  readonly commit: string | undefined;
  readonly event: string | undefined;
  readonly actor: string | undefined;
  /** Page of the CI run. */
  readonly runUrl: string | undefined;
}

/** The message that opens a thread. */
export function startedMessage(run: RunBeginning): JsonObject {
  return slackMessage({
    title: `:hourglass_flowing_sand: ${escapeClipped(subjectOf(run), 100)}: started`,
    lead: `:hourglass_flowing_sand: *${escapeClipped(run.workflow.name, 200)}* has begun${run.apps === undefined ? '' : ` for *${escapeClipped(run.apps, 300)}*`}`,
    facts: factsOf(run, run.commit),
    why: undefined,
    causes: [],
    notices: [],
    links: [{ label: 'Run', url: run.runUrl }],
  });
}

/** What the opening message becomes: how the run ended, in short. */
export function endedMessage(run: RunBeginning, record: RunRecord): JsonObject {
  return slackMessage({ ...endedCard(run, record), why: undefined, causes: [], notices: [] });
}

/** The answer in the thread: how the run ended, and why. */
export function resultMessage(run: RunBeginning, record: RunRecord): JsonObject {
  return slackMessage(endedCard(run, record));
}

function endedCard(run: RunBeginning, record: RunRecord): SlackCard {
  const apps = record.apps.map(({ name }) => name);
  const subject = apps[0] === undefined ? subjectOf(run) : `${apps[0]}${apps.length === 1 ? '' : ` and ${apps.length - 1} more`}`;
  const { emoji, words } = needsPerson(record) ? urgent : endings[record.result];
  return {
    title: `${emoji} ${escapeClipped(subject, 90)}: ${words}`,
    lead: `${emoji} ${escapeClipped(record.headline, 600)}`,
    facts: [
      ...(apps.length === 0 ? [] : [['Applications', appsText(apps)] as const]),
      ...factsOf(run, record.commitSha ?? run.commit),
      ...(record.rollbackStrategy === undefined ? [] : [['Rolled back by', record.rollbackStrategy === 'git-revert' ? `git revert${record.revertSha === undefined ? '' : ` \`${escapeClipped(shortRevision(record.revertSha), 40)}\``}` : 'Argo CD'] as const]),
      ['Took', formatDuration(record.durationMs)] as const,
    ],
    why: record.reason,
    causes: record.apps.flatMap(({ causes }) => causes).filter((cause, index, all) => all.indexOf(cause) === index),
    notices: record.notices,
    links: [
      { label: 'Run', url: run.runUrl },
      { label: 'Argo CD', url: record.apps[0]?.url },
      { label: 'Commit', url: commitPage(run, record.commitSha ?? run.commit) },
    ],
  };
}

const endings: { readonly [K in ResultWord]: { readonly emoji: string; readonly words: string } } = {
  succeeded: { emoji: ':white_check_mark:', words: 'succeeded' },
  'nothing-to-do': { emoji: ':white_check_mark:', words: 'nothing to do' },
  planned: { emoji: ':memo:', words: 'planned' },
  'rolled-back': { emoji: ':rewind:', words: 'rolled back' },
  failed: { emoji: ':x:', words: 'failed' },
  refused: { emoji: ':no_entry:', words: 'refused' },
  superseded: { emoji: ':fast_forward:', words: 'superseded by a newer commit' },
  cancelled: { emoji: ':no_entry_sign:', words: 'cancelled' },
  unknown: { emoji: ':question:', words: 'not known how it ended' },
};
const urgent = { emoji: ':rotating_light:', words: 'failed, needs a person' };

function needsPerson({ exitCode }: RunRecord): boolean {
  return exitCode === 3;
}

function appsText(apps: readonly string[]): string {
  const shown = apps.slice(0, 10).map((app) => escapeClipped(app, 120)).join(', ');
  return apps.length > 10 ? `${shown} and ${apps.length - 10} more` : shown;
}

function subjectOf({ apps, workflow }: RunBeginning): string {
  return apps ?? workflow.name;
}

function factsOf({ repository, branch, actor }: RunBeginning, commit: string | undefined): SlackCard['facts'] {
  const from = [repository, branch].filter((part) => part !== undefined).join(' ');
  return [
    ...(commit === undefined ? [] : [['Commit', `\`${escapeClipped(shortRevision(commit), 40)}\``] as const]),
    ...(from === '' ? [] : [['From', escapeClipped(from, 300)] as const]),
    ...(actor === undefined ? [] : [['By', escapeClipped(actor, 100)] as const]),
  ];
}

/**
 * Page of a commit of the repository that the CI run belongs to, by the form of the run's page. Undefined where that is not
 * GitHub's or GitLab's, or the run is about another repository.
 */
export function commitPage({ runUrl, repository }: Pick<RunBeginning, 'runUrl' | 'repository'>, commit: string | undefined): string | undefined {
  if (runUrl === undefined || repository === undefined || commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const [, project, name, gitlab] = /^(https?:\/\/[^/]+\/(.+?))(\/-)?\/(?:actions\/runs|pipelines|jobs)\//.exec(runUrl) ?? [];
  return project === undefined || name?.toLowerCase() !== repository.toLowerCase() ? undefined : `${project}${gitlab ?? ''}/commit/${commit}`;
}
