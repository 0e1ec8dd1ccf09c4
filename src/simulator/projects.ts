import type { Clock } from '../core/clock.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { isOpen } from './cron.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import type { SyncWindow } from './options.js';
import { durationMs } from './retry.js';
import { timestamp, uidFor } from './stored-application.js';

/** A project that was created by the API. */
export interface Project {
  readonly name: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
}

/** One line of a role's policy. */
interface Policy {
  readonly subject: string;
  readonly action: RegExp;
  readonly object: RegExp;
  readonly allow: boolean;
}

/** The AppProjects that were created by the API. What the simulator began with belongs to projects that allow everything. */
export class Projects {
  readonly #clock: Clock;
  readonly #projects = new Map<string, Project>();
  readonly #implicit: ReadonlySet<string>;
  #created = 0;

  /** @param implicit names of projects that are there without having been created. */
  constructor(clock: Clock, implicit: readonly string[]) {
    this.#clock = clock;
    this.#implicit = new Set(['default', ...implicit]);
  }

  exists(name: string): boolean {
    return this.#implicit.has(name) || this.#projects.has(name);
  }

  /** Throws GrpcError for a project that was not created. */
  get(name: string): Project {
    const project = this.#projects.get(name);
    if (project === undefined) throw new GrpcError(GrpcCode.notFound, `appprojects.argoproj.io "${name}" not found`);
    return project;
  }

  /** Throws GrpcError where another one of that name is there. */
  create(name: string, spec: JsonObject): Project {
    const existing = this.#projects.get(name);
    if (existing !== undefined && JSON.stringify(existing.spec) !== JSON.stringify(spec)) {
      throw new GrpcError(GrpcCode.invalidArgument, 'existing project spec is different; use upsert flag to force update');
    }
    if (existing !== undefined) return existing;
    this.#created += 1;
    const metadata = { name, namespace: 'argocd', uid: uidFor(0xb0_00_00 + this.#created), resourceVersion: String(this.#created), generation: 1, creationTimestamp: timestamp(this.#clock.now()), managedFields: [] };
    const project = { name, metadata, spec };
    this.#projects.set(name, project);
    return project;
  }

  /** Replaces the spec of one that is there. Throws GrpcError for one that is not. */
  update(name: string, spec: JsonObject): Project {
    const project = { ...this.get(name), spec };
    this.#projects.set(name, project);
    return project;
  }

  remove(name: string): void {
    this.get(name);
    this.#projects.delete(name);
  }

  /** Whether a subject `proj:<project>:<role>` may do that to the object; a line that denies wins. */
  permits(subject: string, action: string, object: string): boolean {
    const [, name = '', role = ''] = subject.split(':');
    const project = this.#projects.get(name);
    if (project === undefined) return false;
    const found = rolesOf(project).find((candidate) => candidate['name'] === role);
    const lines = listOf(found?.['policies']).flatMap((line) => (typeof line === 'string' ? policyOf(line) : []));
    const matching = lines.filter((line) => line.subject === subject && line.action.test(action) && line.object.test(object));
    return matching.length > 0 && matching.every(({ allow }) => allow);
  }

  hasRole(name: string, role: string): boolean {
    return rolesOf(this.get(name)).some((candidate) => candidate['name'] === role);
  }

  /** The windows of the project that concern an Application; those of its labels or clusters are not simulated. */
  windows(name: string): readonly SyncWindow[] {
    return listOf(this.#projects.get(name)?.spec['syncWindows']).flatMap((window) => (isJsonObject(window) ? [windowOf(window)] : []));
  }
}

function windowOf(window: JsonObject): SyncWindow {
  const schedule = textOf(window['schedule']);
  const duration = textOf(window['duration']);
  const applications = listOf(window['applications']).filter((name) => typeof name === 'string');
  return {
    kind: window['kind'] === 'allow' ? 'allow' : 'deny',
    active: (now) => isOpen(schedule, durationMs(duration) ?? 0, now),
    schedule,
    duration,
    ...(window['manualSync'] === true ? { manualSync: true } : {}),
    ...(applications.length === 0 ? {} : { applications }),
  };
}

/** `p, proj:shop:ci, applications, sync, shop/*, allow`; other resources than Applications are not simulated. */
function policyOf(line: string): readonly Policy[] {
  const [kind, subject = '', resource, action = '', object = '', effect] = line.split(',').map((part) => part.trim());
  if (kind !== 'p' || resource !== 'applications') return [];
  return [{ subject, action: glob(action), object: glob(object), allow: effect !== 'deny' }];
}

/** `*` stands for anything, slashes too. */
function glob(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`);
}

function rolesOf(project: Project): readonly JsonObject[] {
  return listOf(project.spec['roles']).filter((role) => isJsonObject(role));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
