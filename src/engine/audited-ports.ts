import { AdapterError } from '../core/adapter-error.js';
import type { AuditEvent, AuditSink } from '../core/audit/events.js';
import { SeenApplications } from '../core/audit/seen-applications.js';
import { appendTrailer } from '../core/git/commit-message.js';
import type { JsonObject } from '../core/json.js';
import { oneLine } from '../core/one-line.js';
import type { ApplicationDraft } from '../core/preview/template.js';
import type { ApplicationsPort } from './preview/ports.js';
import type { MessagePort, SlackPort, WebhookPort } from './message-ports.js';
import type { ApplicationRef, ArgocdPort, ConfigRepositoryPort, Ports, PullRequestPort } from './ports.js';

/** The changes that are recorded. */
type Change = 'application-create' | 'application-update' | 'application-delete' | 'set-refresh' | 'commit' | 'tag' | 'pull-request' | 'sync' | 'operation-end' | 'pruning' | 'action' | 'rollback' | 'message' | 'command';

/**
 * The same ports, with a record before each change that goes through them and one of what came of it. A change that cannot be
 * recorded is not made. Commits carry the hash of the newest record, so that the file is anchored in git.
 */
export function auditedPorts(ports: Ports, sink: AuditSink): Ports {
  const audited = new Audited(sink);
  return {
    ...ports,
    argocd: audited.argocd(ports.argocd),
    configRepository: audited.configRepository(ports.configRepository),
    ...(ports.pullRequests === undefined ? {} : { pullRequests: audited.pullRequests(ports.pullRequests) }),
    ...(ports.applications === undefined ? {} : { applications: audited.applications(ports.applications) }),
    messages: audited.messages(ports.messages),
    ...(ports.slack === undefined ? {} : { slack: audited.slack(ports.slack) }),
    ...(ports.webhooks === undefined ? {} : { webhooks: audited.webhooks(ports.webhooks) }),
    commands: { run: async (request) => await audited.change('command', { facts: { command: request.command, variables: Object.keys(request.env) }, work: async () => await ports.commands.run(request), outcome: ({ exitCode }) => ({ exit_code: exitCode }) }) },
  };
}

interface Work<T> {
  readonly facts: JsonObject;
  readonly work: () => Promise<T>;
  /** What came of it, beside the facts. */
  readonly outcome?: (result: T) => JsonObject;
}

class Audited {
  readonly #sink: AuditSink;
  readonly #seen = new SeenApplications();
  /** Why a record of what was done could not be written: nothing more is changed then. */
  #broken: AdapterError | undefined;

  constructor(sink: AuditSink) {
    this.#sink = sink;
  }

  async change<T>(change: Change, { facts, work, outcome }: Work<T>): Promise<T> {
    this.#announce(`${change}.requested`, facts);
    try {
      const result = await work();
      this.#tell(`${change}.accepted`, { ...facts, ...outcome?.(result) });
      return result;
    } catch (error) {
      this.#failed(`${change}.failed`, facts, error);
      throw error;
    }
  }

  argocd(argocd: ArgocdPort): ArgocdPort {
    return {
      ...argocd,
      get: async (ref, options) => {
        const application = await argocd.get(ref, options);
        this.#seen.note(ref, application);
        this.#sink.saw?.(ref, application);
        return application;
      },
      sync: async (ref, request, signal) => await this.change('sync', {
        facts: {
          app: this.#app(ref), revision: request.revision ?? request.revisions?.join(',') ?? null, prune: request.prune ?? false, dry_run: request.dryRun ?? false, options: request.syncOptions ?? [],
          infos: request.infos.map(({ name, value }) => ({ name, value })),
        },
        work: async () => await argocd.sync(ref, request, signal),
      }),
      rollback: async (ref, request, signal) => await this.change('rollback', { facts: { app: this.#app(ref), id: request.id, prune: request.prune }, work: async () => await argocd.rollback(ref, request, signal) }),
      terminate: async (ref, signal) => { await this.change('operation-end', { facts: { app: this.#app(ref) }, work: async () => { await argocd.terminate(ref, signal); } }); },
      runAction: async (ref, object, action, signal) => {
        const { kind, namespace = null, name } = object;
        await this.change('action', { facts: { app: this.#app(ref), action, kind, namespace, name }, work: async () => { await argocd.runAction(ref, object, action, signal); } });
      },
      confirmPruning: async (ref, at, signal) => { await this.change('pruning', { facts: { app: this.#app(ref) }, work: async () => { await argocd.confirmPruning(ref, at, signal); } }); },
    };
  }

  applications(port: ApplicationsPort): ApplicationsPort {
    const made = ({ metadata: { name, namespace }, spec }: ApplicationDraft): JsonObject => ({ app: { name, namespace: namespace ?? null, uid: null }, project: spec.project });
    return {
      create: async (draft, signal) => await this.change('application-create', { facts: made(draft), work: async () => await port.create(draft, signal), outcome: ({ metadata }) => ({ uid: metadata.uid ?? null }) }),
      update: async (draft, signal) => await this.change('application-update', { facts: made(draft), work: async () => await port.update(draft, signal) }),
      remove: async (ref, signal) => { await this.change('application-delete', { facts: { app: this.#app(ref) }, work: async () => { await port.remove(ref, signal); } }); },
      refreshSet: async (ref, signal) => { await this.change('set-refresh', { facts: { set: ref.name, namespace: ref.namespace ?? null }, work: async () => { await port.refreshSet(ref, signal); } }); },
    };
  }

  configRepository(repository: ConfigRepositoryPort): ConfigRepositoryPort {
    return {
      ...repository,
      commit: async (state, change) => {
        const { branch, files, reverted, message } = change;
        const facts = { branch, on: state.sha, files: [...files.keys(), ...(reverted?.files.keys() ?? [])], subject: oneLine(message.split('\n')[0] ?? '', 200) };
        this.#announce('commit.requested', facts);
        try {
          const outcome = await repository.commit(state, { ...change, message: appendTrailer(message, 'audit', this.#sink.head()) });
          this.#tell(outcome.kind === 'landed' ? 'commit.accepted' : 'commit.moved', outcome.kind === 'landed' ? { ...facts, sha: outcome.sha } : facts);
          return outcome;
        } catch (error) {
          this.#failed('commit.failed', facts, error);
          throw error;
        }
      },
      tag: async (request) => await this.change('tag', { facts: { name: request.name, on: request.sha }, work: async () => await repository.tag(request), outcome: ({ made, on }) => ({ made, found_on: on }) }),
    };
  }

  pullRequests(port: PullRequestPort): PullRequestPort {
    return {
      ...port,
      open: async (request) => await this.change('pull-request', {
        facts: { head: request.head, base: request.base, title: oneLine(request.title, 200) },
        work: async () => await port.open(request),
        outcome: (opened) => (opened === undefined ? { created: false, wanted: false } : { number: opened.number, url: opened.url, created: opened.created }),
      }),
    };
  }

  messages(port: MessagePort): MessagePort {
    return {
      post: async (url, body, signal) => {
        const host = URL.canParse(url) ? new URL(url).host : null;
        await this.change('message', { facts: { host }, work: async () => { await port.post(url, body, signal); } });
      },
    };
  }

  slack(port: SlackPort): SlackPort {
    return {
      post: async (message, options) => await this.change('message', {
        facts: { host: 'slack', thread: options.thread?.ts ?? null },
        work: async () => await port.post(message, options),
        outcome: ({ channel, ts }) => ({ channel, ts }),
      }),
      update: async (place, message, signal) => {
        await this.change('message', { facts: { host: 'slack', channel: place.channel, updates: place.ts }, work: async () => { await port.update(place, message, signal); } });
      },
    };
  }

  webhooks(port: WebhookPort): WebhookPort {
    return {
      receivers: port.receivers,
      send: async (receiver, event, signal) => {
        const host = new URL(port.receivers[receiver] ?? 'https://unknown.invalid').host;
        await this.change('message', { facts: { host, event: event['id'] ?? null }, work: async () => { await port.send(receiver, event, signal); } });
      },
    };
  }

  /** Throws where it cannot be written: then what it tells of is not done. */
  #announce(event: AuditEvent, facts: JsonObject): void {
    if (this.#broken !== undefined) throw this.#broken;
    this.#sink.record(event, facts);
  }

  /** What has been done stays done, whether or not that can be written. */
  #tell(event: AuditEvent, facts: JsonObject): void {
    try {
      this.#sink.record(event, facts);
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      this.#broken = error;
    }
  }

  #failed(event: AuditEvent, facts: JsonObject, error: unknown): void {
    if (error instanceof AdapterError) this.#tell(event, { ...facts, error: oneLine(error.message, 300), code: error.code, unanswered: error.ambiguous });
  }

  #app(ref: ApplicationRef): JsonObject {
    return { name: ref.name, namespace: ref.namespace ?? null, uid: this.#seen.uid(ref) ?? null };
  }
}
