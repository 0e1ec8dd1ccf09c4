import type { NodeStatus, RunEvent } from '../run-record.js';

/** What a table that is drawn while a run goes on knows. Text in it is untrusted. */
export interface LiveState {
  readonly startedAt: Date | undefined;
  /** In the order of the workflow; nodes of sub-workflows behind those, as they come. */
  readonly nodes: readonly LiveNode[];
}

export interface LiveNode {
  readonly id: string;
  readonly status: NodeStatus;
  readonly startedAt: Date | undefined;
  /** Once it has ended. */
  readonly durationMs: number | undefined;
  /** What it is doing, or came to. */
  readonly text: string;
  /** Where it works at several applications: those that have said something. */
  readonly apps: readonly LiveApp[];
}

export interface LiveApp {
  readonly name: string;
  /** Undefined while it goes on. */
  readonly ended: 'succeeded' | 'failed' | 'skipped' | undefined;
  readonly since: Date;
  /** When it ended. */
  readonly until: Date | undefined;
  readonly text: string;
}

/** Nothing has begun. */
export const beforeRun: LiveState = { startedAt: undefined, nodes: [] };

/** What is known after an event. */
export function liveStateAfter(state: LiveState, event: RunEvent): LiveState {
  switch (event.type) {
    case 'run-started':
      return { startedAt: event.at, nodes: event.nodes.map(({ id }) => pending(id)) };
    case 'node-started':
      return changed(state, event.node, (node) => ({ ...node, status: 'running', startedAt: event.at, durationMs: undefined, text: event.attempt > 1 ? `attempt ${event.attempt}` : event.purpose, apps: [] }));
    case 'progress':
      return changed(state, event.node, (node) => (event.app === undefined ? { ...node, text: event.message } : { ...node, apps: withApp(node.apps, { name: event.app, ended: undefined, since: event.at, until: undefined, text: withoutName(event.message, event.app) }) }));
    case 'application-ended':
      return changed(state, event.node, (node) => ({ ...node, apps: withApp(node.apps, { name: event.app, ended: event.status, since: event.at, until: event.at, text: withoutName(event.note ?? '', event.app) }) }));
    case 'node-finished':
      return changed(state, event.node, (node) => ({ ...node, status: event.status, durationMs: event.durationMs, text: event.note ?? event.problems[0]?.message ?? '', apps: [] }));
    case 'run-ended':
      return state;
  }
}

function pending(id: string): LiveNode {
  return { id, status: 'pending', startedAt: undefined, durationMs: undefined, text: '', apps: [] };
}

function changed(state: LiveState, id: string, change: (node: LiveNode) => LiveNode): LiveState {
  const nodes = state.nodes.some((node) => node.id === id) ? state.nodes : [...state.nodes, pending(id)];
  return { ...state, nodes: nodes.map((node) => (node.id === id ? change(node) : node)) };
}

/** In a log each line names its application; here the row does. */
function withoutName(message: string, app: string): string {
  return message.startsWith(`${app}: `) ? message.slice(app.length + 2) : message;
}

/** The time of an application counts from the first that was heard of it. */
function withApp(apps: readonly LiveApp[], app: LiveApp): readonly LiveApp[] {
  const before = apps.find(({ name }) => name === app.name);
  return before === undefined ? [...apps, app] : apps.map((other) => (other === before ? { ...app, since: before.since } : other));
}
