export { createSimulator, type ForeignOperation, type RecordedRequest, type Simulator } from './simulator.js';
export { serve, type Listening, type ServeOptions } from './server.js';
export type { CommitDescription, GitRepository, References, TreeEntry } from './git-repository.js';
export { serveGit, type GitRequest, type GitServer, type ServeGitOptions } from './git-server.js';
export { VirtualClock } from './virtual-clock.js';
export { ConnectionCut, type SimulatorRequest, type SimulatorResponse } from './http-messages.js';
export {
  DEFAULT_DELAYS,
  type Delays,
  type Faults,
  type JudgedRevision,
  type Outcome,
  type Permission,
  type RetryBackoff,
  type SimulatedApplication,
  type SimulatedSource,
  type SimulatorOptions,
  type SyncWindow,
} from './options.js';
export type { ApplicationEvent } from './application-store.js';
export type { Interruption } from './stream.js';
export type { Manifest, ResourceKey } from './manifests.js';
export { seedOf } from './offspring.js';
export type { StoredApplication, StoredStatus } from './stored-application.js';
