import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Step } from '../core/workflow/steps.js';
import { escapeSlack } from '../core/messages/slack-text.js';
import { renderJson, type ResolveReference } from '../core/workflow/templates.js';

/** A step with every template replaced, or one line on what has no value. */
export type RenderedStep = { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly message: string };

/** Fills in the templates of a step. What is put in is text or data, never read as a template again. */
export function renderStep(step: Step, resolve: ResolveReference): RenderedStep {
  switch (step.kind) {
    case 'sync':
      return rendered({ app: step.app, ...(step.revision === undefined ? {} : { revision: step.revision }) }, resolve, (value) => ({
        ...step, app: asText(value['app']), revision: step.revision === undefined ? undefined : asText(value['revision']),
      }));
    case 'bump': {
      const { kind, images, update, proposal, ...texts } = step;
      return rendered({ ...texts, images, update }, resolve, (value) => ({
        kind, proposal, images: asTexts(value['images']), update: asTexts(value['update']),
        ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
      }));
    }
    case 'promote': {
      const { kind, keys, healthyApps, proposal, ...texts } = step;
      return rendered({ ...texts, keys, healthyApps }, resolve, (value) => ({
        kind, proposal, keys: asTexts(value['keys']), healthyApps: asTexts(value['healthyApps']),
        ...Object.fromEntries(Object.keys(texts).map((name) => [name, asText(value[name])])),
      }));
    }
    case 'tag': {
      const { kind, ...texts } = step;
      return rendered(texts, resolve, (value) => ({
        kind, name: asText(value['name']), ...(texts.message === undefined ? {} : { message: asText(value['message']) }),
      }));
    }
    case 'gate':
    case 'rollback':
      return rendered({ app: step.app }, resolve, (value) => ({ ...step, app: asText(value['app']) }));
    case 'check':
      return rendered({ url: step.url, ...(step.query === undefined ? {} : { query: step.query }) }, resolve, (value) => ({
        ...step, url: asText(value['url']), ...(step.query === undefined ? {} : { query: asText(value['query']) }),
      }));
    case 'action':
      return rendered({ app: step.app, ...(step.name === undefined ? {} : { name: step.name }) }, resolve, (value) => ({
        ...step, app: asText(value['app']), ...(step.name === undefined ? {} : { name: asText(value['name']) }),
      }));
    case 'notify':
      if (step.body === undefined) return { ok: true, step };
      return rendered({ body: step.body }, escapingSlack(resolve), (value) => {
        const body = value['body'];
        return { ...step, body: isJsonObject(body) ? body : asText(body) };
      });
    case 'command':
      return rendered(step.env, resolve, (env) => ({ ...step, env }));
    case 'workflow':
      return rendered(step.inputs, resolve, (inputs) => ({ ...step, inputs }));
    case 'commit':
    case 'validate':
    case 'approval':
    case 'custom':
      return { ok: true, step };
  }
}

/** Values put into a message are other people's text: they must neither mention anybody nor forge a link. */
function escapingSlack(resolve: ResolveReference): ResolveReference {
  const escape = (value: Json): Json => {
    if (typeof value === 'string') return escapeSlack(value);
    if (Array.isArray(value)) return (value as readonly Json[]).map(escape);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? null : escape(item)]));
  };
  return (reference) => {
    const value = resolve(reference);
    return value === undefined ? undefined : escape(value);
  };
}

function rendered(value: JsonObject, resolve: ResolveReference, build: (value: JsonObject) => Step): RenderedStep {
  const result = renderJson(value, resolve);
  if (!result.ok) return { ok: false, message: result.message };
  return { ok: true, step: build(isJsonObject(result.value) ? result.value : {}) };
}

function asTexts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(asText) : [];
}

function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
