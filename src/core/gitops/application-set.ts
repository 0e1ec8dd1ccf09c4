import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { ExpansionContext, ParameterSet } from './expansion-context.js';
import { generate, kindsOf } from './generators.js';
import { listOf, mappingAt, textOf } from './git-tree.js';
import { TemplateFailure } from './go-template/values.js';
import { createFieldRenderer, type FieldRenderer } from './render-fields.js';
import { entryKey } from './server-answers.js';
import { applyTemplatePatch } from './template-patch.js';

/** An Application that an ApplicationSet gives. `from` are the files and folders that gave its parameters. */
export interface GeneratedApplication {
  readonly value: JsonObject;
  readonly from: readonly string[];
}

/**
 * Why some or all applications of a set are not known: `wrong` is what Argo CD refuses too, and `needs-server` what only it can tell.
 * `generator` counts from 0; undefined where it is about the set as a whole.
 */
export interface ExpansionGap {
  readonly kind: 'wrong' | 'needs-server';
  readonly message: string;
  readonly generator?: number;
}

export interface Expansion {
  readonly applications: readonly GeneratedApplication[];
  readonly gaps: readonly ExpansionGap[];
}

/** The Applications of an ApplicationSet, in the order of its generators. `context` is without what the set says itself. */
export function expandApplicationSet(value: JsonObject, context: Omit<ExpansionContext, 'renderer' | 'set'>): Expansion {
  const spec = mappingAt(value, 'spec');
  const set = textOf(mappingAt(value, 'metadata')['name']);
  const gaps: ExpansionGap[] = [];
  const applications: GeneratedApplication[] = [];
  const attempt = (act: () => void, generator?: number, besides = ''): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof TemplateFailure)) throw error;
      gaps.push({ kind: error.kind, message: `${error.message}${besides}`, ...(generator === undefined ? {} : { generator }) });
    }
  };
  attempt(() => {
    const renderer = createFieldRenderer({ goTemplate: spec['goTemplate'] === true, options: listOf(spec['goTemplateOptions']).map(textOf) });
    for (const [index, entry] of listOf(spec['generators']).entries()) {
      const told = context.answers?.get(entryKey(value, index));
      if (told !== undefined && !('unanswered' in told)) {
        applications.push(...told.map((application) => ({ value: application, from: [] })));
        continue;
      }
      const besides = told === undefined ? '' : `, and ${told.unanswered}`;
      attempt(() => {
        for (const kind of kindsOf(entry)) {
          const template = fillGaps(mappingAt(entry, kind, 'template'), mappingAt(spec, 'template'));
          for (const parameters of generate(kind, entry as JsonObject, { ...context, renderer, set })) {
            attempt(() => { applications.push(renderApplication(value, template, parameters, renderer)); }, index, besides);
          }
        }
      }, index, besides);
    }
  });
  return { applications, gaps: [...new Map([...gaps, ...duplicates(applications)].map((gap) => [JSON.stringify(gap), gap])).values()] };
}

function renderApplication(set: JsonObject, template: JsonObject, { parameters, from }: ParameterSet, renderer: FieldRenderer): GeneratedApplication {
  const spec = mappingAt(set, 'spec');
  const { name, labels, annotations, finalizers } = mappingAt(template, 'metadata');
  const held: JsonObject = { metadata: defined({ name, labels, annotations, finalizers }), spec: mappingAt(template, 'spec') };
  const isRendered = Object.keys(parameters).length > 0;
  const rendered = (isRendered ? renderer.value(held, parameters) : held) as JsonObject;
  const patch = spec['templatePatch'];
  const patched = typeof patch === 'string' ? applyTemplatePatch(withFinalizer(rendered, spec, isRendered), renderer.text(patch, parameters)) : withFinalizer(rendered, spec, isRendered);
  const { namespace } = mappingAt(set, 'metadata');
  const value = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', ...patched, metadata: { ...mappingAt(patched, 'metadata'), ...defined({ namespace }) } };
  return { value, from: [...new Set(from)] };
}

/** Argo CD adds a finalizer where the template has none, unless resources are to be preserved. */
function withFinalizer(application: JsonObject, spec: JsonObject, isRendered: boolean): JsonObject {
  const metadata = mappingAt(application, 'metadata');
  if (!isRendered || mappingAt(spec, 'syncPolicy')['preserveResourcesOnDeletion'] === true || listOf(metadata['finalizers']).length > 0) return application;
  return { ...application, metadata: { ...metadata, finalizers: ['resources-finalizer.argocd.argoproj.io'] } };
}

function defined(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What a generator's own template leaves empty comes from the template of the set. */
function fillGaps(own: JsonObject, common: JsonObject): JsonObject {
  const filled: Record<string, Json | undefined> = { ...own };
  for (const [key, value] of Object.entries(common)) {
    const held = Object.hasOwn(filled, key) ? filled[key] : undefined;
    if (isJsonObject(held) && isJsonObject(value)) filled[key] = fillGaps(held, value);
    else if (isEmpty(held)) filled[key] = value;
  }
  return filled;
}

function isEmpty(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) ? Object.keys(value).length === 0 : value === undefined || value === null || value === '' || value === 0 || value === false;
}

function duplicates(applications: readonly GeneratedApplication[]): readonly ExpansionGap[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { value } of applications) {
    const name = textOf(mappingAt(value, 'metadata')['name']);
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice].map((name) => ({ kind: 'wrong', message: `contains applications with duplicate name: ${name}` }));
}
