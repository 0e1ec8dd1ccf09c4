import { oneLine } from '../one-line.js';
import { verdictOf, type AppReport, type ResultWord, type RunRecord } from '../run-record.js';
import { rollbackFacts } from './rollback-facts.js';
import { cut } from './untrusted-text.js';

/** How a deployment ended, as GitHub's Deployments API takes it. */
export interface DeploymentEnding {
  readonly state: 'success' | 'failure' | 'error' | 'inactive';
  /** At most 140 characters. */
  readonly description: string;
  readonly environmentUrl: string | undefined;
  readonly logUrl: string | undefined;
}

/** GitHub takes no more. */
const longestDescription = 140;
const longestEnvironment = 255;

const states: { readonly [R in ResultWord]: DeploymentEnding['state'] } = {
  succeeded: 'success',
  'nothing-to-do': 'success',
  planned: 'inactive',
  'rolled-back': 'failure',
  failed: 'failure',
  refused: 'failure',
  superseded: 'inactive',
  cancelled: 'error',
  unknown: 'error',
};

/** What a run came to. `unknown` and `cancelled` are errors: what runs is not known, and nothing was found to be wrong with it. */
export function deploymentEnding(record: RunRecord, logUrl: string | undefined): DeploymentEnding {
  return { state: states[record.result], description: shortDescription(verdictOf(record)), environmentUrl: environmentUrl(record.apps), logUrl };
}

/** One line as GitHub takes it. A character outside the basic plane may count twice. */
export function shortDescription(text: string): string {
  const line = oneLine(text, longestDescription);
  return line.length <= longestDescription ? line : oneLine(text, longestDescription / 2);
}

/** The name of the environment: the application's where there is one, else the workflow's. */
export function environmentName(apps: readonly string[], workflow: { readonly id: string }): string {
  const [only] = apps;
  // It is an identity, and comes without secrets: what is left of a long one is still told from others.
  return cut(oneLine(only !== undefined && apps.length === 1 ? only : workflow.id, 10_000), longestEnvironment);
}

/** The commit that runs after a rollback that was verified; undefined where there was none, and where applications differ. */
export function restoredCommit(record: RunRecord): string | undefined {
  const facts = rollbackFacts(record);
  const [first] = facts;
  return first !== undefined && facts.every(({ verified, to }) => verified && to === first.to) ? first.to : undefined;
}

/** Where the application can be looked at: its own address where Argo CD knows one, else its page there. */
function environmentUrl(apps: readonly AppReport[]): string | undefined {
  return apps.flatMap(({ externalUrl, url }) => [externalUrl, url]).find((address) => address !== undefined && isWebAddress(address));
}

function isWebAddress(text: string): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
