import { readSchemaStore } from '../../../src/adapters/schema-store.js';
import { checksOf } from '../../../src/core/doctor/object-checks.js';
import { examine, type Examination } from '../../../src/core/doctor/examine.js';
import type { HostFacts, ServerFacts } from '../../../src/core/doctor/facts.js';
import { modelRepository, type DoctorModel } from '../../../src/core/doctor/model.js';
import { rules } from '../../../src/core/doctor/rules.js';
import type { RuleSettings } from '../../../src/core/doctor/severities.js';
import { createGitTree } from '../../../src/core/gitops/git-tree.js';
import { now, ownUrl, type Trial } from './fixtures.js';

const checks = checksOf(readSchemaStore());

/** The model of some files, of the repository that the fixtures call their own. */
export function modelOf(files: Readonly<Record<string, string>>, addresses: readonly string[] = [ownUrl]): DoctorModel {
  const paths = Object.keys(files).toSorted();
  return modelRepository({
    tree: createGitTree(paths, (path) => files[path]), files: paths,
    facts: { addresses, branch: 'main', defaultBranch: 'main', given: {}, newGlobbing: false },
    ...checks,
  });
}

const server: ServerFacts = {
  url: 'https://argocd.example.com', version: { value: 'v3.5.1' }, user: { value: 'ci' }, tokenExpiresMs: { value: now + 30 * 86_400_000 },
  rights: { value: [] }, applications: { value: [] },
};
const host: HostFacts = {
  repository: 'acme/config', branch: 'main', isProtected: { value: true }, reviewed: { value: true }, forcePush: { value: false },
  hooks: { value: [{ url: 'https://argocd.example.com/api/webhook', active: true, events: ['push'], checksCertificate: true, lastStatus: 200 }] },
};

/** Examines a trial. A server and GitHub are there only where the trial is about them. */
export function examined({ files = {}, server: ofServer, host: ofHost }: Trial, settings: RuleSettings = new Map(), addresses?: readonly string[]): Examination {
  const absent = { why: 'not asked' };
  return examine({ rules, settings, facts: { repository: modelOf(files, addresses), server: ofServer === undefined ? absent : { ...server, ...ofServer }, host: ofHost === undefined ? absent : { ...host, ...ofHost }, nowMs: now } });
}
